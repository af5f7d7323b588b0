/** Keeps the best of what it is shown: a heap whose root is the worst that is still among them. */
export class TopList {
  private readonly values: Float64Array;
  private readonly documents: Uint32Array;
  private count = 0;

  /** @param sign 1 when the greatest comes first, -1 when the least does; of equals the same holds for their numbers. */
  constructor(
    private readonly most: number,
    private readonly sign: 1 | -1,
  ) {
    this.values = new Float64Array(most);
    this.documents = new Uint32Array(most);
  }

  offer(value: number, document: number): void {
    if (this.count < this.most) {
      this.rise(this.count++, value, document);
    } else if (this.isBefore(value, document, this.values[0]!, this.documents[0]!)) {
      this.sink(value, document);
    }
  }

  /** The best first. */
  toList(): { readonly value: number; readonly document: number }[] {
    return Array.from({ length: this.count }, (_, at) => ({
      value: this.values[at]!,
      document: this.documents[at]!,
    })).sort((a, b) => (this.isBefore(a.value, a.document, b.value, b.document) ? -1 : 1));
  }

  private isBefore(value: number, document: number, otherValue: number, otherDocument: number): boolean {
    const difference = (value - otherValue) * this.sign;
    return difference > 0 || (difference === 0 && (document - otherDocument) * this.sign > 0);
  }

  private rise(from: number, value: number, document: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(this.values[parent]!, this.documents[parent]!, value, document)) break;
      this.values[at] = this.values[parent]!;
      this.documents[at] = this.documents[parent]!;
      at = parent;
    }
    this.values[at] = value;
    this.documents[at] = document;
  }

  private sink(value: number, document: number): void {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.count) break;
      const right = child + 1;
      const isRightWorse =
        right < this.count &&
        this.isBefore(this.values[child]!, this.documents[child]!, this.values[right]!, this.documents[right]!);
      if (isRightWorse) child = right;
      if (!this.isBefore(value, document, this.values[child]!, this.documents[child]!)) break;
      this.values[at] = this.values[child]!;
      this.documents[at] = this.documents[child]!;
      at = child;
    }
    this.values[at] = value;
    this.documents[at] = document;
  }
}
