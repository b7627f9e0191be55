// Called by Web.targets: installs what is missing and bundles the pages, one process at a time.
// node build.mjs LOCK RESULT: a process that waited for another one takes the result of that one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [lock, result] = process.argv.slice(2);
const here = import.meta.dirname;
const started = Date.now();

await takeLock();
try {
  if (timeOf(result) < started) build();
} finally {
  rmSync(lock, { force: true });
}

async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftBehind()) rmSync(lock, { force: true });
    else await sleep(200);
  }
}

/** The process that wrote it is gone, killed before it could clean up. */
function isLeftBehind() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function build() {
  // npm writes this record last, so that an installation that was broken off is made again.
  const installed = timeOf(join(here, 'node_modules/.package-lock.json'));
  if (installed < timeOf(join(here, 'package-lock.json'))) {
    console.log('Installing the packages of the pages (npm ci)');
    run('npm ci --no-audit --no-fund --loglevel=error');
  }
  run('npm run build --silent -- --logLevel warn');
}

function run(command) {
  const { status } = spawnSync(command, { cwd: here, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(`error KGWEB02: '${command}' failed in ${here} (exit code ${status}).`);
    rmSync(lock, { force: true });
    process.exit(1);
  }
}

function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
