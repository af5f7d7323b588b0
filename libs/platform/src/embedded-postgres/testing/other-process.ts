import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** As Jest built it before the tests: node itself reads no TypeScript. */
const BUILT_FOLDER = fileURLToPath(new URL('../../../../../dist/libs/platform/src/embedded-postgres', import.meta.url));

/** Starts the server of a folder, reports in one line, and then waits to be killed, or for the word "stop". */
const PROGRAM = `
  const [entry, dataFolder] = process.argv.slice(1);
  const report = (outcome) => console.log(JSON.stringify(outcome));
  const { startEmbeddedPostgres } = await import(entry);
  try {
    const server = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
    process.stdin.once('data', () => server.stop().then(() => process.exit(0)));
    report({ url: server.url, pid: server.pid, wasAdopted: server.wasAdopted });
  } catch (error) {
    report({ code: error.code, message: error.message });
  }
`;

export interface Outcome {
  readonly url?: string;
  readonly pid?: number;
  readonly wasAdopted?: boolean;
  readonly code?: string;
  readonly message?: string;
}

export interface OtherProcessOptions {
  /** Where the built code lies, to run a copy of it. */
  readonly code?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** A program of its own that runs the server of a folder, to be killed in ways that a test cannot kill itself. */
export interface OtherProcess {
  readonly pid: number;
  readonly outcome: Outcome;
  /** To its whole process group, as the terminal does at Ctrl-C. */
  interrupt(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const living = new Set<ChildProcess>();

/** For the end of a test, which may have failed before it ended its processes. */
export async function killOtherProcesses(): Promise<void> {
  await Promise.all([...living].map((child) => end(child, () => child.kill('SIGKILL'))));
}

export async function startInOtherProcess(
  dataFolder: string,
  options: OtherProcessOptions = {},
): Promise<OtherProcess> {
  const entry = `${options.code ?? BUILT_FOLDER}/index.js`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM, entry, dataFolder], {
    ...options.user,
    cwd: '/',
    // No LANG, as on a bare machine.
    env: {},
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  living.add(child);
  child.once('exit', () => living.delete(child));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    pid,
    outcome: JSON.parse(line) as Outcome,
    interrupt: () => end(child, () => process.kill(-pid, 'SIGINT')),
    kill: () => end(child, () => process.kill(pid, 'SIGKILL')),
    stop: () => end(child, () => child.stdin.write('stop\n')),
  };
}

async function end(child: ChildProcess, how: () => void): Promise<void> {
  const exited = once(child, 'exit');
  how();
  await exited;
}
