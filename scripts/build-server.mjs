/**
 * Compiles the server's TypeScript into dist/ with SWC: only files that changed, and removes what has lost its source.
 * Types are checked by `npm run typecheck`, not here.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform, version as swcVersion } from '@swc/core';
import { projectRoot, sourceAliases, swcOptions } from './typescript-config.mjs';

const outputFolder = join(projectRoot, 'dist');
const manifestFile = join(outputFolder, '.server-build.json');
const libraryFolders = ['libs', 'migrations', 'test/support', 'test/bench'];
const isSource = (file) => /\.ts$/.test(file) && !/(\.d|[.-](int-|e2e-)?spec)\.ts$/.test(file);
const digest = (text) => createHash('sha256').update(text).digest('hex');
const outputOf = (source) => source.replace(/\.ts$/, '.js');
const posix = (path) => path.split(sep).join('/');

/** Apps with a vite.config.ts are pages, built by Vite; every other app is a server program. */
function sourceFolders() {
  const apps = listEntries('apps').filter((app) => !existsSync(join(projectRoot, 'apps', app, 'vite.config.ts')));
  return [...apps.map((app) => `apps/${app}`), ...libraryFolders];
}

function listEntries(folder) {
  const path = join(projectRoot, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

function listFiles(folder, accept) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && accept(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function listSources() {
  return sourceFolders()
    .filter((folder) => existsSync(join(projectRoot, folder)))
    .flatMap((folder) => listFiles(join(projectRoot, folder), isSource))
    .filter((file) => !file.includes(`${sep}node_modules${sep}`))
    .map((file) => posix(relative(projectRoot, file)));
}

function listOutputs() {
  return [...new Set([...sourceFolders(), 'apps'])]
    .map((folder) => join(outputFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder, (name) => /\.js(\.map)?$/.test(name)))
    .map((file) => posix(relative(outputFolder, file)));
}

function readManifest(fingerprint) {
  try {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.fingerprint === fingerprint) return manifest.files;
  } catch {
    // No manifest, or one that was cut off: everything is compiled again.
  }
  return {};
}

/** Written aside and renamed, so that a program starting at this moment never reads half a file. */
function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

function compilerOptions() {
  const options = { ...swcOptions(), cwd: projectRoot, swcrc: false, configFile: false };
  const paths = Object.fromEntries(Object.entries(sourceAliases()).map(([alias, file]) => [alias, [`./${file}`]]));
  return { ...options, jsc: { ...options.jsc, baseUrl: projectRoot, paths } };
}

async function compile(source, text, options) {
  const { code, map } = await transform(text, { ...options, filename: join(projectRoot, source) });
  const unresolved = code.match(/(?:from |import\()"(@app\/[^"]+)"/);
  if (unresolved) throw new Error(`${source} imports ${unresolved[1]}, which tsconfig.json maps to no existing file.`);
  const output = join(outputFolder, outputOf(source));
  writeWhole(`${output}.map`, map);
  writeWhole(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

/** Compiles `source` unless it is what `previous` tells; a file that was only touched is not compiled either. */
async function bringUpToDate(source, previous, options) {
  const { mtimeMs, size } = statSync(join(projectRoot, source));
  if (previous?.mtimeMs === mtimeMs && previous.size === size) return previous;
  const text = readFileSync(join(projectRoot, source), 'utf8');
  const hash = digest(text);
  if (previous?.hash !== hash) await compile(source, text, options);
  return { mtimeMs, size, hash };
}

/**
 * Compiles what changed.
 * @returns how many files were compiled and removed, and the message of each file that could not be compiled.
 */
export async function buildServer() {
  const options = compilerOptions();
  const fingerprint = digest(JSON.stringify([swcVersion, options, readFileSync(import.meta.filename, 'utf8')]));
  const known = readManifest(fingerprint);
  const outputs = new Set(listOutputs());
  const files = {};
  const failures = [];
  let compiled = 0;
  for (const source of listSources()) {
    const output = outputOf(source);
    const isPresent = [output, `${output}.map`].map((file) => outputs.delete(file)).every(Boolean);
    const previous = isPresent ? known[source] : undefined;
    try {
      files[source] = await bringUpToDate(source, previous, options);
      if (files[source].hash !== previous?.hash) compiled += 1;
    } catch (error) {
      // What follows is SWC's own backtrace, which tells nobody anything.
      failures.push(error.message.split('\n\nCaused by')[0].trim());
    }
  }
  for (const stale of outputs) rmSync(join(outputFolder, stale), { force: true });
  const manifest = JSON.stringify({ fingerprint, files });
  if (manifest !== JSON.stringify({ fingerprint, files: known })) writeWhole(manifestFile, manifest);
  return { compiled, removed: outputs.size, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const startedAt = performance.now();
  const { compiled, removed, failures } = await buildServer();
  for (const failure of failures) console.error(failure);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`Server: ${compiled} files compiled, ${removed} outputs removed in ${seconds} s.`);
  if (failures.length > 0) process.exitCode = 1;
}
