import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { environmentWith } from '@app/platform';

// dist/apps/demo/src → dist/apps/all/src/main.js
const PROGRAM = join(import.meta.dirname, '../../all/src/main.js');
const READY = /^http:\/\/127\.0\.0\.1:\d+$/;

export interface DaifaProcessOptions {
  /** Folder of everything that this Daifa keeps; the same folder again is the same market. */
  readonly home: string;
  readonly port: number;
  /** Whether it begins without the demo market; true unless said otherwise. */
  readonly isEmpty?: boolean;
  /** Further variables, such as REDIS_URL. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly say?: (line: string) => void;
}

/** A Daifa of its own in another process, as `npm start` starts it. */
export class DaifaProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly options: DaifaProcessOptions,
  ) {}

  /** @throws Error with what it said when it ends instead of getting ready. */
  static async start(options: DaifaProcessOptions): Promise<DaifaProcess> {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--max-semi-space-size=64', PROGRAM, ...(options.isEmpty === false ? [] : ['--empty'])],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: environmentWith({
          LOG_LEVEL: 'error',
          ...options.environment,
          DAIFA_HOME: options.home,
          PORT: String(options.port),
        }),
      },
    );
    const said: string[] = [];
    const ready = new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          options.say?.(line);
          if (READY.test(line)) resolve();
        });
      }
      child.once('exit', (code) => reject(new Error(`Daifa ended with code ${code}: ${said.slice(-20).join('\n')}`)));
    });
    await ready;
    return new DaifaProcess(child, options);
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** As Ctrl-C does. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  /** As a power cut does: this process and its PostgreSQL, without a word to either. */
  async kill(): Promise<void> {
    const postmaster = this.postmasterPid();
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    killIfThere(postmaster);
    await ended;
    for (let isThere = true; isThere; isThere = isAlive(postmaster)) await sleep(20);
  }

  private postmasterPid(): number | null {
    try {
      const [first = ''] = readFileSync(join(this.options.home, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
      return Number(first) > 1 ? Number(first) : null;
    } catch {
      return null;
    }
  }
}

function killIfThere(pid: number | null): void {
  if (pid === null) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isAlive(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    // A zombie that nobody has waited for yet still answers; its state says that it is none of the living.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
