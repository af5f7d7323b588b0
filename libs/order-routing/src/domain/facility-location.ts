/**
 * Which facilities to open, and from which of them to serve each customer, at the least cost of opening and serving. It is
 * what remains of routing when parcels have a fixed price and stock is plenty, and the bound for large orders.
 */
export interface FacilityProblem {
  readonly facilityCount: number;
  readonly customerCount: number;
  /** Whole numbers, from 0. */
  readonly openingCosts: Float64Array;
  /** Whole numbers, by customer, then facility; infinite: it cannot serve the customer. */
  readonly servingCosts: Float64Array;
}

export interface FacilityPlan {
  /** Which facility serves each customer. */
  readonly servedBy: Int32Array;
  readonly cost: number;
  /** No plan costs less than this. */
  readonly lowerBound: number;
}

/** Work of one look at a service cost. With so much of it, fifty facilities take far below a second. */
const WORK_MAX = 400_000_000;

/** Rounds of lowering one price to raise others, at the root and below it. */
const ROOT_ROUNDS = 30;
const NODE_ROUNDS = 4;

const EPSILON = 1e-6;

/**
 * Erlenkotter's dual ascent with adjustment gives the bounds, local search and complementary slackness the plans, and
 * branching on facilities closes what lies between.
 * @returns null when a customer cannot be served.
 */
export function locateFacilities(problem: FacilityProblem, workMax = WORK_MAX): FacilityPlan | null {
  for (let customer = 0; customer < problem.customerCount; customer += 1) {
    const from = customer * problem.facilityCount;
    if (!problem.servingCosts.subarray(from, from + problem.facilityCount).some(Number.isFinite)) return null;
  }
  return new LocationSearch(problem, workMax).run();
}

const FREE = 0;
const OPEN = 1;
const CLOSED = 2;

class LocationSearch {
  private readonly facilityCount: number;
  private readonly customerCount: number;
  private readonly costs: Float64Array;
  /** By customer: its facilities, the cheapest first. */
  private readonly ranking: Int32Array;
  private readonly states: Uint8Array;
  private readonly prices: Float64Array;
  private readonly slacks: Float64Array;
  /** By customer: how many of its facilities cost no more than its price. */
  private readonly reached: Int32Array;
  private workLeft: number;
  private best = Number.POSITIVE_INFINITY;
  private bestOpen: number[] = [];
  /** The least bound of what was left unsearched. */
  private unsearched = Number.POSITIVE_INFINITY;

  constructor(
    private readonly problem: FacilityProblem,
    workMax: number,
  ) {
    this.facilityCount = problem.facilityCount;
    this.customerCount = problem.customerCount;
    this.costs = problem.servingCosts;
    this.workLeft = workMax;
    this.states = new Uint8Array(this.facilityCount);
    this.prices = new Float64Array(this.customerCount);
    this.slacks = new Float64Array(this.facilityCount);
    this.reached = new Int32Array(this.customerCount);
    this.ranking = this.rank();
  }

  run(): FacilityPlan {
    this.branch(ROOT_ROUNDS, Number.NEGATIVE_INFINITY);
    const lowerBound = Math.min(this.best, this.unsearched);
    return { servedBy: this.serve(this.bestOpen), cost: this.best, lowerBound };
  }

  private branch(rounds: number, parentBound: number): void {
    if (this.workLeft <= 0) {
      this.unsearched = Math.min(this.unsearched, parentBound);
      return;
    }
    const bound = Math.ceil(Math.max(parentBound, this.bound(rounds)) - EPSILON);
    if (bound >= this.best) return;
    const open = this.complementaryPlan();
    this.improve(open, rounds === ROOT_ROUNDS);
    if (bound >= this.best) return;
    const facility = this.mostContested(open);
    if (facility < 0) {
      this.unsearched = Math.min(this.unsearched, bound);
      return;
    }
    for (const state of [OPEN, CLOSED]) {
      this.states[facility] = state;
      this.branch(NODE_ROUNDS, bound);
    }
    this.states[facility] = FREE;
  }

  private rank(): Int32Array {
    const ranking = new Int32Array(this.customerCount * this.facilityCount);
    for (let customer = 0; customer < this.customerCount; customer += 1) {
      const row = this.costs.subarray(customer * this.facilityCount, (customer + 1) * this.facilityCount);
      const order = [...row.keys()].sort((a, b) => compareCosts(row[a] ?? 0, row[b] ?? 0) || a - b);
      ranking.set(order, customer * this.facilityCount);
    }
    return ranking;
  }

  private facilityAt(customer: number, rank: number): number {
    return this.ranking[customer * this.facilityCount + rank] ?? -1;
  }

  private costOf(customer: number, facility: number): number {
    return this.states[facility] === CLOSED
      ? Number.POSITIVE_INFINITY
      : (this.costs[customer * this.facilityCount + facility] ?? Number.POSITIVE_INFINITY);
  }

  // --- the bound: prices that customers pay, so that no facility's opening is paid more than once ---

  private bound(rounds: number): number {
    let fixed = 0;
    for (let facility = 0; facility < this.facilityCount; facility += 1) {
      const opening = this.problem.openingCosts[facility] ?? 0;
      const isOpen = this.states[facility] === OPEN;
      if (isOpen) fixed += opening;
      this.slacks[facility] = isOpen ? 0 : opening;
    }
    const everyone = Array.from({ length: this.customerCount }, (_, customer) => customer);
    for (const customer of everyone) {
      let rank = 0;
      while (rank < this.facilityCount && this.states[this.facilityAt(customer, rank)] === CLOSED) rank += 1;
      const cheapest = rank < this.facilityCount ? this.costOf(customer, this.facilityAt(customer, rank)) : Infinity;
      if (!Number.isFinite(cheapest)) return Number.POSITIVE_INFINITY;
      this.prices[customer] = cheapest;
      this.reached[customer] = this.countReached(customer, rank, cheapest);
    }
    this.ascend(everyone);
    let paid = this.paid();
    for (let round = 0; round < rounds && fixed + paid < this.best - 1 + EPSILON; round += 1) {
      this.adjust(everyone);
      const now = this.paid();
      if (now <= paid + EPSILON) break;
      paid = now;
    }
    return fixed + paid;
  }

  private paid(): number {
    let sum = 0;
    for (const price of this.prices) sum += price;
    return sum;
  }

  private countReached(customer: number, from: number, price: number): number {
    let rank = from;
    while (rank < this.facilityCount) {
      const facility = this.facilityAt(customer, rank);
      if ((this.costs[customer * this.facilityCount + facility] ?? Infinity) > price + EPSILON) break;
      rank += 1;
    }
    return rank;
  }

  /** Raises prices, from one serving cost to the next, until every customer reaches a facility that is paid for. */
  private ascend(customers: readonly number[]): void {
    for (let isRising = true; isRising;) {
      isRising = false;
      for (const customer of customers) isRising = this.raise(customer) || isRising;
    }
  }

  private raise(customer: number): boolean {
    const reached = this.reached[customer] ?? 0;
    const price = this.prices[customer] ?? 0;
    let rise = Number.POSITIVE_INFINITY;
    this.workLeft -= reached;
    for (let rank = 0; rank < reached; rank += 1) {
      const facility = this.facilityAt(customer, rank);
      if (this.states[facility] !== CLOSED) rise = Math.min(rise, this.slacks[facility] ?? 0);
      if (rise <= EPSILON) return false;
    }
    let next = reached;
    while (next < this.facilityCount && this.states[this.facilityAt(customer, next)] === CLOSED) next += 1;
    const level = next < this.facilityCount ? this.costOf(customer, this.facilityAt(customer, next)) : Infinity;
    const isBelowLevel = rise < level - price - EPSILON;
    if (!isBelowLevel) rise = level - price;
    this.pay(customer, rise, reached);
    if (!isBelowLevel) this.reached[customer] = this.countReached(customer, next, level);
    return !isBelowLevel;
  }

  private pay(customer: number, rise: number, reached: number): void {
    this.prices[customer] = (this.prices[customer] ?? 0) + rise;
    for (let rank = 0; rank < reached; rank += 1) {
      const facility = this.facilityAt(customer, rank);
      this.slacks[facility] = (this.slacks[facility] ?? 0) - rise;
    }
  }

  /** A customer who pays towards several facilities at once gives way to those who pay towards one of them only. */
  private adjust(everyone: readonly number[]): void {
    for (const customer of everyone) {
      if (this.workLeft <= 0) return;
      const contested = this.paidFacilities(customer);
      if (contested.length < 2) continue;
      const rivals = everyone.filter((other) => other !== customer && this.paysOnlyOneOf(other, contested));
      if (rivals.length === 0) continue;
      this.lower(customer);
      this.ascend(rivals);
      this.ascend([...rivals, customer]);
      this.ascend(everyone);
    }
  }

  /** Facilities that are paid for and that the customer pays towards. */
  private paidFacilities(customer: number): number[] {
    const found: number[] = [];
    const price = this.prices[customer] ?? 0;
    const reached = this.reached[customer] ?? 0;
    this.workLeft -= reached;
    for (let rank = 0; rank < reached; rank += 1) {
      const facility = this.facilityAt(customer, rank);
      const isPaid = (this.slacks[facility] ?? 0) <= EPSILON && this.states[facility] !== CLOSED;
      if (isPaid && this.costOf(customer, facility) < price - EPSILON) found.push(facility);
    }
    return found;
  }

  private paysOnlyOneOf(customer: number, contested: readonly number[]): boolean {
    const reached = this.reached[customer] ?? 0;
    let found = -1;
    this.workLeft -= reached;
    for (let rank = 0; rank < reached; rank += 1) {
      const facility = this.facilityAt(customer, rank);
      if ((this.slacks[facility] ?? 0) > EPSILON || this.states[facility] === CLOSED) continue;
      if (found >= 0) return false;
      found = facility;
    }
    return contested.includes(found);
  }

  /** Down to the next serving cost below the price. */
  private lower(customer: number): void {
    const price = this.prices[customer] ?? 0;
    let count = this.reached[customer] ?? 0;
    const costAt = (rank: number) =>
      this.costs[customer * this.facilityCount + this.facilityAt(customer, rank)] ?? Number.POSITIVE_INFINITY;
    while (count > 0 && costAt(count - 1) >= price - EPSILON) count -= 1;
    const level = Math.max(...[...Array(count).keys()].map(costAt).filter((cost) => cost < price - EPSILON));
    this.pay(customer, level - price, count);
    this.reached[customer] = this.countReached(customer, 0, level);
  }

  // --- plans ---

  /** Few facilities among those that are paid for, so that every customer reaches one. */
  private complementaryPlan(): number[] {
    const isPaid = (facility: number) => (this.slacks[facility] ?? 0) <= EPSILON && this.states[facility] !== CLOSED;
    const open = new Set<number>();
    for (let facility = 0; facility < this.facilityCount; facility += 1) {
      if (this.states[facility] === OPEN) open.add(facility);
    }
    const paidOf = (customer: number) =>
      Array.from({ length: this.reached[customer] ?? 0 }, (_, rank) => this.facilityAt(customer, rank)).filter(isPaid);
    const choices = Array.from({ length: this.customerCount }, (_, customer) => paidOf(customer));
    for (const choice of choices) if (choice.length === 1 && choice[0] !== undefined) open.add(choice[0]);
    for (const choice of choices) {
      if (choice[0] !== undefined && !choice.some((facility) => open.has(facility))) open.add(choice[0]);
    }
    return [...open];
  }

  /** Keeps the plan if it is the best so far; at the root also looks for better ones beside it. */
  private improve(open: readonly number[], isThorough: boolean): void {
    let current = [...open];
    let cost = this.planCost(current);
    this.keep(current, cost);
    for (let isBetter = true; isBetter && this.workLeft > 0;) {
      isBetter = false;
      for (const neighbour of this.neighbours(current, isThorough)) {
        const other = this.planCost(neighbour);
        if (other >= cost - EPSILON) continue;
        [current, cost, isBetter] = [neighbour, other, true];
        break;
      }
    }
    this.keep(current, cost);
  }

  private *neighbours(open: readonly number[], isThorough: boolean): Iterable<number[]> {
    for (const facility of open) yield open.filter((one) => one !== facility);
    if (!isThorough) return;
    const closed = Array.from({ length: this.facilityCount }, (_, facility) => facility).filter(
      (facility) => !open.includes(facility),
    );
    for (const facility of closed) yield [...open, facility];
    for (const out of open) for (const facility of closed) yield [...open.filter((one) => one !== out), facility];
  }

  private keep(open: readonly number[], cost: number): void {
    if (cost >= this.best) return;
    this.best = cost;
    this.bestOpen = [...open];
  }

  private planCost(open: readonly number[]): number {
    let cost = 0;
    for (const facility of open) cost += this.problem.openingCosts[facility] ?? 0;
    this.workLeft -= open.length * this.customerCount;
    for (let from = 0; from < this.costs.length; from += this.facilityCount) {
      let least = Number.POSITIVE_INFINITY;
      for (const facility of open) least = Math.min(least, this.costs[from + facility] ?? Number.POSITIVE_INFINITY);
      cost += least;
      if (cost >= this.best && cost === Number.POSITIVE_INFINITY) break;
    }
    return cost;
  }

  private serve(open: readonly number[]): Int32Array {
    return Int32Array.from({ length: this.customerCount }, (_, customer) => {
      const cost = (facility: number) => this.costs[customer * this.facilityCount + facility] ?? Infinity;
      return open.reduce((best, facility) => (cost(facility) < cost(best) ? facility : best), open[0] ?? -1);
    });
  }

  /** Which facility, opened or closed for good, is likely to move the bound most; -1: none is left to decide. */
  private mostContested(open: readonly number[]): number {
    let chosen = -1;
    let most = -1;
    const contested = new Float64Array(this.facilityCount);
    for (let customer = 0; customer < this.customerCount; customer += 1) {
      const paid = this.paidFacilities(customer);
      if (paid.length < 2) continue;
      for (const facility of paid) {
        contested[facility] =
          (contested[facility] ?? 0) + (this.prices[customer] ?? 0) - this.costOf(customer, facility);
      }
    }
    for (let facility = 0; facility < this.facilityCount; facility += 1) {
      if (this.states[facility] !== FREE) continue;
      const weight = (contested[facility] ?? 0) * 2 + (open.includes(facility) ? 1 : 0);
      if (weight <= most) continue;
      most = weight;
      chosen = facility;
    }
    return chosen;
  }
}

function compareCosts(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
