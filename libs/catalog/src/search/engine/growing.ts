/** An array that grows by doubling. */
export class Growing<Kind extends Uint32Array | Uint8Array> {
  length = 0;

  constructor(
    public array: Kind,
    private readonly make: (size: number) => Kind,
  ) {}

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  /** What was put in; a view, not a copy. */
  get filled(): Kind {
    return this.array.subarray(0, this.length) as Kind;
  }
}

const FIRST_SIZE = 4_096;
export const growing32 = (): Growing<Uint32Array> =>
  new Growing(new Uint32Array(FIRST_SIZE), (size) => new Uint32Array(size));
export const growing8 = (): Growing<Uint8Array> =>
  new Growing(new Uint8Array(FIRST_SIZE), (size) => new Uint8Array(size));
