/** Mixes `value` into `hash` (the finalizer of MurmurHash3), so that neighbouring inputs lead far apart. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hashOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}

/** A reproducible stream of numbers (sfc32, 128 bit state). */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** The stream of one thing of the market: it depends on nothing but its seed, its name and its index. */
  constructor(seed: number, name: string, index = 0) {
    const start = mix(mix(mix(0x9e3779b9, seed | 0), hashOfName(name)), index | 0);
    this.a = mix(start, 1);
    this.b = mix(start, 2);
    this.c = mix(start, 3);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number from `lowest` to `highest`, both included. */
  whole(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  between(lowest: number, highest: number): number {
    return lowest + this.next() * (highest - lowest);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Most values near 0, some far off: the standard normal distribution. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** At least 1, rarely large: a power law whose tail grows thinner with `exponent`. */
  pareto(exponent: number): number {
    return (1 - this.next()) ** (-1 / exponent);
  }

  /** @throws RangeError when the list is empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from in an empty list.');
    return picked;
  }

  /** `count` different entries in the order of the list; all of them when there are no more. */
  sample<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, i) => {
      const isTaken = this.next() * (list.length - i) < wanted;
      if (isTaken) wanted--;
      return isTaken;
    });
  }

  /** The place in running totals (`[w0, w0+w1, …]`) that a weighted draw hits; only the first `count` take part. */
  weighted(totals: ArrayLike<number>, count = totals.length): number {
    return firstAbove(totals, this.next() * (totals[count - 1] ?? 0), count);
  }
}

/** The index of the first of `count` ascending numbers that is greater than `value`, at most the last. */
export function firstAbove(ascending: ArrayLike<number>, value: number, count = ascending.length): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function runningTotals(weights: readonly number[]): Float64Array {
  const totals = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => (totals[i] = sum += weight));
  return totals;
}
