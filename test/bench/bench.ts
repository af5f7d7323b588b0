/** One benchmark: starts what it needs on free ports and a database of its own, ends it, and gives its figures. */
export interface Bench {
  run(options: BenchOptions): Promise<Readonly<Record<string, unknown>>>;
}

export interface BenchOptions {
  readonly dataFolder: string | null;
  readonly isQueueWiped: boolean;
  /** Fewer and smaller runs, to see that the benchmark itself works. */
  readonly isShort: boolean;
  readonly say: (line: string) => void;
}
