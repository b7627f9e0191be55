import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const api = process.env['KG_API'] ?? 'http://localhost:5080';

export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: {
    outDir: resolve(root, '../KnowledgeGraph.Server/wwwroot'),
    emptyOutDir: true,
    // The playground's editor alone is larger than the default limit, and loads on its own page only.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // Marks for React's compiler inside the editor's packages; they mean nothing once bundled.
      onwarn: (warning, report) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || report(warning),
      input: {
        contacts: resolve(root, 'index.html'),
        playground: resolve(root, 'playground/index.html'),
      },
    },
  },
  server: {
    fs: { allow: [root, resolve(root, '../../graph-schema')] },
    proxy: { '/graphql': { target: api, ws: true } },
  },
  // A time zone west of Greenwich: there a plain day slips to the day before when it is read as an instant.
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], env: { TZ: 'America/Los_Angeles' } },
});
