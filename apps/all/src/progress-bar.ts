import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** One line that fills up; where the output is no terminal, a line for every tenth. */
export class ProgressBar {
  private lastTenth = -1;

  constructor(private readonly out: WriteStream) {}

  /** @param done 0 to 1. */
  show(step: string, done: number): void {
    const percent = `${Math.round(done * 100)} %`.padStart(5);
    if (this.out.isTTY) {
      const filled = '█'.repeat(Math.round(done * WIDTH)).padEnd(WIDTH, '░');
      this.out.write(`\r${filled} ${percent}  ${step.padEnd(24)}`);
      return;
    }
    const tenth = Math.floor(done * 10);
    if (tenth === this.lastTenth) return;
    this.lastTenth = tenth;
    this.out.write(`${percent}  ${step}\n`);
  }

  end(): void {
    if (this.out.isTTY) this.out.write('\n');
  }
}
