/** The one command that says whether the tree is in order; continuous integration runs the same and nothing else. */
import { spawn } from 'node:child_process';
import { projectRoot } from './typescript-config.mjs';

const STEPS = [
  ['lock file', ['npm', 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error']],
  ['format', ['npx', 'prettier', '--check', '--cache', '--log-level', 'warn', '.']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  ['boundaries', ['npm', 'run', '--silent', 'boundaries']],
  ['unused code', ['npx', 'knip']],
  ['generated files', ['npm', 'run', '--silent', 'gen', '--', '--check']],
];

/** Runs a command quietly; what it said comes back, to be shown only when it failed. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ isPassed: code === 0, said: said.trim() }));
  });
}

function report(name, isPassed, startedAt) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${isPassed ? '✓' : '✗'} ${name.padEnd(16)} ${seconds.padStart(6)} s`);
  if (!isPassed) process.exitCode = 1;
}

for (const [name, command] of STEPS) {
  const startedAt = performance.now();
  const { isPassed, said } = await run(command);
  report(name, isPassed, startedAt);
  if (!isPassed) console.log(`${said}\n`);
}

const startedAt = performance.now();
const tests = spawn('npm', ['test', '--silent', '--', ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
tests.on('close', (code) => report('tests', code === 0, startedAt));
