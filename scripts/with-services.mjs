/**
 * Runs a command against throw-away servers on free ports of this machine, and ends them after it:
 * `node scripts/with-services.mjs --redis --postgres -- npm run test:e2e`. Redis must be installed; PostgreSQL comes with npm.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from './typescript-config.mjs';

const START_TIMEOUT_MS = 10_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.on('error', () => resolve(false));
    socket.on('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().startsWith('+PONG'));
    });
  });
}

async function startRedis(folder) {
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port, save: '', appendonly: 'no', dir: folder };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answersPing(port))) {
    if (server.exitCode !== null || !server.pid || Date.now() > deadline) {
      server.kill();
      throw new Error('redis-server did not start: install it (Debian: apt-get install redis-server).');
    }
    await sleep(50);
  }
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  return { environment: { REDIS_URL: `redis://127.0.0.1:${port}` }, stop };
}

async function startPostgres(folder) {
  const { buildServer } = await import('./build-server.mjs');
  await buildServer();
  const { startEmbeddedPostgres } = await import(
    join(projectRoot, 'dist/libs/platform/src/embedded-postgres/index.js')
  );
  const settings = { max_connections: '300' };
  const server = await startEmbeddedPostgres({ dataFolder: folder, settings, log: () => {} });
  return { environment: { DATABASE_URL: server.url, TEST_DATABASE_URL: server.url }, stop: () => server.stop() };
}

const SERVICES = { '--redis': startRedis, '--postgres': startPostgres };

const separator = process.argv.indexOf('--');
const wanted = process.argv.slice(2, separator);
const [command, ...args] = process.argv.slice(separator + 1);
if (separator < 0 || !command || wanted.length === 0 || wanted.some((name) => !SERVICES[name])) {
  console.error('Usage: node scripts/with-services.mjs [--redis] [--postgres] -- COMMAND …');
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'daifa-services-'));
// As root, PostgreSQL runs as another user, who must be able to come here.
await chmod(folder, 0o755);
const services = [];
let child;
// Passed on, so that the servers are ended after the command and not before it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal));
try {
  for (const name of wanted) services.push(await SERVICES[name](folder));
  const environment = Object.assign({}, process.env, ...services.map((service) => service.environment));
  child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', env: environment });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const service of services.reverse()) await service.stop();
  await rm(folder, { recursive: true, force: true });
}
