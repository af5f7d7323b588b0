import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { environmentWith } from '@app/platform';
import { eventually } from '@app/platform/testing';

const ROOT = join(import.meta.dirname, '../..');
const READY = /^http:\/\/127\.0\.0\.1:\d+$/m;

type Variables = Readonly<Record<string, string>>;

/** One of Daifa's programs in a session of its own, as a terminal runs it; it sees no variable of the tests' services. */
export class Program {
  private static readonly living = new Set<Program>();
  readonly ended: Promise<number | null>;
  output = '';
  errors = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
    Program.living.add(this);
    void this.ended.then(() => Program.living.delete(this));
  }

  /** `node dist/apps/…`, as npm's scripts do. */
  static start(app: 'all' | 'api' | 'worker', variables: Variables, options: readonly string[] = []): Program {
    return Program.run(process.execPath, [`dist/apps/${app}/src/main.js`, ...options], variables);
  }

  /** Through npm, which handles signals in its own way; without what builds first, because that is done. */
  static npm(args: readonly string[], variables: Variables): Program {
    return Program.run('npm', ['--ignore-scripts', '--loglevel=error', ...args], variables);
  }

  static run(command: string, args: readonly string[], variables: Variables): Program {
    const { LANG: _, LC_ALL: __, ...environment } = environmentWith({ DATABASE_URL: '', REDIS_URL: '', ...variables });
    const env = { LOG_LEVEL: 'error', ...environment };
    return new Program(spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** For the end of a test, which may have failed before it ended its programs. */
  static async killAll(): Promise<void> {
    await Promise.all([...Program.living].map((program) => program.endBy('SIGKILL', 'group')));
  }

  get url(): string {
    return READY.exec(this.output)?.[0] ?? '';
  }

  async untilReady(): Promise<void> {
    await this.untilItSays(READY);
  }

  /** @throws Error when it ends without. */
  async untilItSays(text: RegExp): Promise<void> {
    await eventually(`${String(text)} in: ${this.output}${this.errors}`, async () => {
      if (text.test(this.output)) return true;
      if (this.child.exitCode !== null) throw new Error(`It ended with ${this.child.exitCode}: ${this.errors}`);
      return false;
    });
  }

  /** @param to the process alone, or its whole group, as the terminal does at Ctrl-C. @returns the exit code. */
  endBy(signal: NodeJS.Signals, to: 'process' | 'group' = 'process'): Promise<number | null> {
    const pid = this.child.pid ?? 0;
    if (this.child.exitCode === null) process.kill(to === 'group' ? -pid : pid, signal);
    return this.ended;
  }
}
