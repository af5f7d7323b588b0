/** Checks the types of the server and of each page; every part has its own tsconfig.json. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './typescript-config.mjs';

const parts = ['.', 'apps/console', 'apps/shop'].filter(
  (part) => part === '.' || existsSync(join(projectRoot, part, 'src')),
);
const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');

for (const part of parts) {
  const state = join(projectRoot, 'node_modules/.cache/typescript', `${part.replace(/\W/g, '-')}.tsbuildinfo`);
  const args = [compiler, '--noEmit', '--project', part, '--incremental', '--tsBuildInfoFile', state];
  if (spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).status !== 0) process.exitCode = 1;
}
