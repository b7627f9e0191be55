// node lint.mjs FILE…: prints each finding as file:line:column and message; exit code 1 when there is one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The package's ES modules import without file endings, which Node does not resolve; its CommonJS bundle is whole.
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');

let found = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  const { diagnostics } = lintCypherQuery(text, { parameters });
  for (const { range, message } of diagnostics) {
    found++;
    console.log(`${file}:${range.start.line + 1}:${range.start.character + 1} ${message}`);
  }
}
process.exitCode = found > 0 ? 1 : 0;
