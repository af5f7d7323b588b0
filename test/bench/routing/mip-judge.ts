import highs, { type Highs } from 'highs';

import type { FreightRule, RouteProblem, StartDay } from '@app/order-routing';

/** The types speak of a CommonJS module; what is imported is its loader. */
const loadHighs = highs as unknown as typeof highs.default;

/**
 * Says what an order costs at the least by solving the model of docs/routing-model.md with a general MIP solver. It shares
 * the problem's figures with the router and not a line of its code.
 */
export class MipJudge {
  private constructor(private readonly highs: Highs) {}

  static async load(): Promise<MipJudge> {
    return new MipJudge(await loadHighs());
  }

  /** @returns the least cost; null when the lines cannot all be served. */
  leastCost(problem: RouteProblem): number | null {
    const model = new RouteModel(problem).text();
    // Costs are whole, so a plan that is less than one above the bound is the cheapest.
    const { Status: status, ObjectiveValue: objective } = this.highs.solve(model, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9,
      threads: 1,
    });
    if (status === 'Infeasible') return null;
    if (status !== 'Optimal') throw new Error(`HiGHS ended with ${status}:\n${model}`);
    return Math.round(objective) - Number(problem.splitPenaltyMinor);
  }
}

type Terms = readonly (readonly [coefficient: number, variable: string])[];

interface Use {
  readonly variable: string;
  readonly line: number;
  readonly pieces: number;
  readonly weightGrams: number;
  readonly goodsMinor: number;
  readonly costMinor: number;
  readonly offerId: string;
  readonly available: number;
  readonly dispatchHours: number;
}

/** The model in the LP format; the letters are those of docs/routing-model.md. */
class RouteModel {
  private readonly objective: (readonly [number, string])[] = [];
  private readonly rows: string[] = [];
  private readonly binaries: string[] = [];
  private readonly generals: string[] = [];

  constructor(private readonly problem: RouteProblem) {
    const uses = this.assignLines();
    for (const [index, warehouseId] of [...uses.keys()].entries()) this.addParcel(index, warehouseId, uses);
  }

  text(): string {
    return [
      `Minimize\n cost: ${sum(this.objective)}`,
      `Subject To\n${this.rows.map((row, index) => ` r${String(index)}: ${row}`).join('\n')}`,
      this.generals.length > 0 ? `Generals\n ${this.generals.join(' ')}` : '',
      `Binary\n ${this.binaries.join(' ')}`,
      'End',
    ].join('\n');
  }

  /** x: each line by one option. */
  private assignLines(): Map<string, Use[]> {
    const uses = new Map<string, Use[]>();
    for (const [line, { quantity, options }] of this.problem.lines.entries()) {
      const variables = options.map((option, at) => {
        const goodsMinor = Number(option.supplyPriceMinor) * quantity;
        const use: Use = {
          variable: `x_${String(line)}_${String(at)}`,
          line,
          pieces: quantity,
          weightGrams: option.weightGrams * quantity,
          goodsMinor,
          costMinor: goodsMinor + Number(option.riskMinor),
          offerId: option.offerId,
          available: option.available,
          dispatchHours: option.dispatchHours,
        };
        uses.set(option.warehouseId, [...(uses.get(option.warehouseId) ?? []), use]);
        this.objective.push([use.costMinor, use.variable]);
        this.binaries.push(use.variable);
        return use.variable;
      });
      this.rows.push(`${sum(variables.map((variable) => [1, variable]))} = 1`);
    }
    return uses;
  }

  private addParcel(index: number, warehouseId: string, allUses: ReadonlyMap<string, readonly Use[]>): void {
    const terms = [...this.problem.parcels].find(([id]) => id === warehouseId)?.[1];
    const uses = allUses.get(warehouseId) ?? [];
    if (!terms) throw new Error(`Nothing is said of parcels from ${warehouseId}`);
    const open = `z_${String(index)}`;
    this.binaries.push(open);
    this.objective.push([Number(this.problem.splitPenaltyMinor), open]);
    for (const { variable } of uses) this.rows.push(`${open} - ${variable} >= 0`);
    this.limitStock(uses);
    this.addStart(index, open, uses, terms.startDays);
    this.addFreight(index, open, uses, terms.freight);
  }

  private limitStock(uses: readonly Use[]): void {
    for (const offerId of new Set(uses.map((use) => use.offerId))) {
      const drawing = uses.filter((use) => use.offerId === offerId);
      const pieces = drawing.map(({ pieces: some, variable }) => [some, variable] as const);
      this.rows.push(`${sum(pieces)} <= ${String(drawing[0]?.available ?? 0)}`);
    }
  }

  /** y: on which day it is begun, and how slow its slowest offer is. */
  private addStart(index: number, open: string, uses: readonly Use[], startDays: readonly StartDay[]): void {
    const allPieces = uses.reduce((total, { pieces }) => total + pieces, 0);
    const hours = [...new Set(uses.map(({ dispatchHours }) => dispatchHours))];
    const starts = startDays.flatMap(({ roomPieces, lateMinor }, day) =>
      hours.map((slowest) => {
        const variable = `y_${String(index)}_${String(day)}_${String(slowest)}`;
        this.binaries.push(variable);
        this.objective.push([Number(lateMinor.get(slowest)), variable]);
        return { variable, slowest, room: Math.min(roomPieces, allPieces) };
      }),
    );
    this.rows.push(`${sum(starts.map(({ variable }) => [1, variable]))} - ${open} = 0`);
    const pieces = uses.map((use) => [use.pieces, use.variable] as const);
    this.rows.push(`${sum([...pieces, ...starts.map(({ room, variable }) => [-room, variable] as const)])} <= 0`);
    for (const { variable, dispatchHours } of uses) {
      const allowing = starts.filter(({ slowest }) => slowest >= dispatchHours);
      this.rows.push(`${sum([...allowing.map((one) => [1, one.variable] as const), [-1, variable]])} >= 0`);
    }
  }

  /** n: steps begun beyond the first units; g: a threshold is reached; f: the fee. */
  private addFreight(index: number, open: string, uses: readonly Use[], rule: FreightRule): void {
    const unitsOf = ({ weightGrams, pieces }: Use) => (rule.basis === 'WEIGHT' ? weightGrams : pieces);
    const allUnits = uses.reduce((total, use) => total + unitsOf(use), 0);
    const stepsMax = Math.ceil(Math.max(0, allUnits - rule.firstUnits) / rule.additionalUnits);
    const feeMax = Number(rule.firstFeeMinor) + stepsMax * Number(rule.additionalFeeMinor);
    const [steps, fee] = [`n_${String(index)}`, `f_${String(index)}`];
    this.generals.push(steps);
    this.objective.push([1, fee]);
    const units = uses.map((use) => [unitsOf(use), use.variable] as const);
    this.rows.push(`${sum([...units, [-rule.firstUnits, open], [-rule.additionalUnits, steps]])} <= 0`);
    const reached = [
      this.addThreshold(`gp_${String(index)}`, uses, ({ pieces }) => pieces, rule.freeFromPieces),
      this.addThreshold(`gm_${String(index)}`, uses, ({ goodsMinor }) => goodsMinor, rule.freeFromMinor),
    ].flat();
    const due: Terms = [
      [1, fee],
      [-Number(rule.firstFeeMinor), open],
      [-Number(rule.additionalFeeMinor), steps],
      ...reached.map((variable) => [feeMax, variable] as const),
    ];
    this.rows.push(`${sum(due)} >= 0`);
  }

  private addThreshold(
    variable: string,
    uses: readonly Use[],
    amountOf: (use: Use) => number,
    threshold: number | bigint | null,
  ): string[] {
    if (threshold === null) return [];
    this.binaries.push(variable);
    const amounts = uses.map((use) => [amountOf(use), use.variable] as const);
    this.rows.push(`${sum([...amounts, [-Number(threshold), variable]])} >= 0`);
    return [variable];
  }
}

function sum(terms: Terms): string {
  return terms
    .map(([coefficient, variable]) => `${coefficient < 0 ? '-' : '+'} ${String(Math.abs(coefficient))} ${variable}`)
    .join(' ');
}
