import { Random } from '../random.js';
import { makePerson } from '../supply/people.js';
import { pickHome } from '../supply/places.js';
import type { DemoAddress } from '../types.js';
import type { SellingCreator } from './creators.js';

export interface Shopper {
  readonly name: string;
  readonly phone: string;
  readonly address: DemoAddress;
}

/** Everybody who buys; most come back to the creator they know. */
export class Shoppers {
  private readonly known = new Map<number, Shopper>();

  constructor(
    private readonly seed: number,
    private readonly count: number,
  ) {}

  /** One of a creator's followers; the keenest of them buy again and again. */
  pickFollower({ creator, reach }: SellingCreator, random: Random): Shopper {
    const followers = Math.min(this.count, 40 + Math.floor(80 * reach));
    const first = (creator.index * 2617) % this.count;
    return this.at((first + Math.floor(followers * random.next() ** 1.5)) % this.count);
  }

  private at(index: number): Shopper {
    let shopper = this.known.get(index);
    if (!shopper) {
      const random = new Random(this.seed, 'shopper', index);
      const { name, phone } = makePerson(random, index);
      shopper = { name: name.zh, phone, address: pickHome(random) };
      this.known.set(index, shopper);
    }
    return shopper;
  }
}
