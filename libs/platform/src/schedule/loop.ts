import type { Logger } from '../logging/logger.js';

/** Runs `step` again and again: at once while it says there is more, else after a pause or a call of `wake`. */
export class Loop {
  private isStopped = false;
  private isAwake = false;
  private wakeUp: (() => void) | null = null;
  private readonly ended: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly step: () => Promise<boolean>,
    private readonly logger: Logger,
  ) {
    this.ended = this.run();
  }

  wake(): void {
    this.isAwake = true;
    this.wakeUp?.();
  }

  /** Waits for the step under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      this.isAwake = false;
      const hasMore = await this.step().catch((error: unknown) => {
        this.logger.error({ error, loop: this.name }, 'a step failed, trying again');
        return false;
      });
      if (!hasMore && !this.isAwake && !this.isStopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
