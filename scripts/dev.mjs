/**
 * For work on the server: compiles what is saved, and restarts the program. The pages have their own live server:
 * `npx vite` in apps/console or apps/shop.
 */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build-server.mjs';
import { projectRoot } from './typescript-config.mjs';

const PAUSE_MS = 100;

async function build() {
  const { compiled, removed, failures } = await buildServer();
  for (const failure of failures) console.error(failure);
  return failures.length === 0 && compiled + removed > 0;
}

function start() {
  const program = [
    '--enable-source-maps',
    '--max-semi-space-size=64',
    'dist/apps/all/src/main.js',
    ...process.argv.slice(2),
  ];
  return spawn(process.execPath, program, { cwd: projectRoot, stdio: 'inherit' });
}

const ended = (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));

await build();
let program = start();
let timer;
let isBusy = false;

async function rebuild() {
  if (isBusy) return schedule();
  isBusy = true;
  if (await build()) {
    program.kill('SIGTERM');
    await ended(program);
    program = start();
  }
  isBusy = false;
}

function schedule() {
  clearTimeout(timer);
  timer = setTimeout(rebuild, PAUSE_MS);
}

const watchers = ['apps', 'libs', 'migrations']
  .map((folder) => join(projectRoot, folder))
  .filter((folder) => existsSync(folder))
  .map((folder) => watch(folder, { recursive: true }, schedule));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    program.kill(signal);
    await ended(program);
    process.exit(program.exitCode ?? 0);
  });
}
