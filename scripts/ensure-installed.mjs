/**
 * What `npm start` and `npm test` run first: a fresh clone becomes a working one, and one that is up to date costs no time.
 * Uses nothing but Node.js itself, because it runs before anything is installed. Speaks on standard error only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path) => join(root, path);
const say = (line) => process.stderr.write(`${line}\n`);

class SetUpFailed extends Error {}

function requireNode() {
  const wanted = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetUpFailed(
    `Daifa needs Node.js ${wanted} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
}

/** Native packages differ by platform and by Node's ABI, so a folder copied from elsewhere counts as not installed. */
function installationStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch} abi-${process.versions.modules}\n`;
}

/** npm's own record of what it installed; right after `npm install <package>` it agrees with the lock, and no stamp does. */
function isInstalledByNpm() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(at('node_modules/.package-lock.json'), 'utf8')).packages;
  const isRight = ([path, { version, optional, devOptional, peer }]) =>
    installed[path] === undefined
      ? path === '' || optional || devOptional || peer
      : installed[path].version === version && existsSync(at(path));
  return Object.entries(wanted).every(isRight) && Object.keys(installed).every((path) => path in wanted);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

function ensureInstalled() {
  const stampFile = at('node_modules/.daifa-installed');
  const stamp = installationStamp();
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (found === stamp) return;
  const isForeign = found !== undefined && found.slice(found.indexOf(' ')) !== stamp.slice(stamp.indexOf(' '));
  if (isForeign || !isInstalledByNpm()) {
    say('Installing the packages that package-lock.json names (npm ci); the first time takes a minute or two.');
    const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) throw new SetUpFailed('npm ci failed: see its message above. Daifa needs the npm registry once.');
  }
  writeFileSync(stampFile, stamp);
}

async function ensureServerBuilt() {
  const { buildServer } = await import('./build-server.mjs');
  const { compiled, failures } = await buildServer();
  if (compiled > 0) say(`Built the server (${compiled} files).`);
  if (failures.length > 0) throw new SetUpFailed(`The server does not compile:\n${failures.join('\n')}`);
}

const PAGE_INPUTS = ['package-lock.json', 'apps/api/schema.graphql', 'libs/kernel/src'];

function listFiles(path) {
  if (!existsSync(at(path))) return [];
  if (statSync(at(path)).isFile()) return [at(path)];
  return readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function pageStamp(page) {
  const hash = createHash('sha256');
  for (const file of [`apps/${page}`, ...PAGE_INPUTS].flatMap(listFiles).sort()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function ensurePageBuilt(page) {
  if (!existsSync(at(`apps/${page}/vite.config.ts`))) return;
  const stampFile = at(`dist/.${page}-build`);
  const stamp = pageStamp(page);
  const isFresh = existsSync(at(`dist/${page}/index.html`)) && existsSync(stampFile);
  if (isFresh && readFileSync(stampFile, 'utf8') === stamp) return;
  say(`Building the ${page} page.`);
  const { status } = spawnSync(process.execPath, [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: at(`apps/${page}`),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new SetUpFailed(`The ${page} page does not build: see Vite's message above.`);
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

try {
  requireNode();
  ensureInstalled();
  await ensureServerBuilt();
  ensurePageBuilt('console');
  ensurePageBuilt('shop');
} catch (error) {
  if (!(error instanceof SetUpFailed)) throw error;
  say(error.message);
  process.exitCode = 1;
}
