import type { Random } from '../random.js';
import type { VariantAxis, VariantOption } from './leaves.js';

/** One SKU's choice on every axis that tells it from its siblings. */
export type Variant = readonly { readonly axis: VariantAxis; readonly option: VariantOption }[];

/** `count` variants over at most two axes: two colours in three sizes rather than six of everything. */
export function chooseVariants(axes: readonly VariantAxis[], count: number, random: Random): Variant[] {
  const [first, second] = axes;
  if (!first) return [[]];
  if (!second) return chooseOptions(first, count, random).map((option) => [{ axis: first, option }]);
  const [width, height] = factorise(count, first.options.length, second.options.length, random);
  const rows = chooseOptions(second, height, random);
  return chooseOptions(first, width, random)
    .flatMap((option) =>
      rows.map((row) => [
        { axis: first, option },
        { axis: second, option: row },
      ]),
    )
    .slice(0, count);
}

/** Two numbers within the axes' lengths whose product is `count`, or the least above it. */
function factorise(count: number, most: number, mostOther: number, random: Random): [number, number] {
  const pairs: [number, number][] = [];
  for (let width = 1; width <= Math.min(count, most); width++) {
    const height = Math.ceil(count / width);
    if (height <= mostOther) pairs.push([width, height]);
  }
  const least = Math.min(...pairs.map(([width, height]) => width * height));
  return random.pick(pairs.filter(([width, height]) => width * height === least));
}

function chooseOptions({ options, isOrdered }: VariantAxis, count: number, random: Random): VariantOption[] {
  if (!isOrdered) return random.sample(options, count);
  const start = random.whole(0, Math.max(0, options.length - count));
  return options.slice(start, start + count);
}
