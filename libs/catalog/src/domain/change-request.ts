import { DomainError, type CategoryId, InvalidInput, type Transitions } from '@app/kernel';

import { isGtin } from './feed/gtin.js';
import type { LocalizedValues } from './goods.js';

export const CHANGE_STATUSES = ['OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export const CHANGE_TRANSITIONS = {
  approve: { from: ['OPEN'], to: 'APPROVED' },
  refuse: { from: ['OPEN'], to: 'REFUSED' },
  withdraw: { from: ['OPEN'], to: 'WITHDRAWN' },
} as const satisfies Transitions<ChangeStatus, string>;

/** What of a product, and of one of its skus, a supplier may ask to change. */
export interface GoodsFacts {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly brand: string;
  readonly categoryId: CategoryId;
  readonly attributes: LocalizedValues;
  readonly images: readonly string[];
  /** null: the sku has none, or the change names no sku. */
  readonly gtin: string | null;
  /** null: the change names no sku. */
  readonly weightGrams: number | null;
}

export const CHANGE_FIELDS = [
  'titleZh',
  'titleEn',
  'brand',
  'categoryId',
  'attributes',
  'images',
  'gtin',
  'weightGrams',
] as const satisfies readonly (keyof GoodsFacts)[];
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** What is left out stays. */
export type GoodsWish = { readonly [Field in ChangeField]?: GoodsFacts[Field] | null | undefined };

/** The fields that differ, each as it was when the change was asked for and as it is to be. */
export type Changes = {
  readonly [Field in ChangeField]?: { readonly before: GoodsFacts[Field]; readonly after: GoodsFacts[Field] };
};

export class NothingToChange extends DomainError {
  readonly code = 'NOTHING_TO_CHANGE';

  constructor() {
    super('The product is so already. Change something, or leave it.');
  }
}

/** What was looked at has changed since: an approval could undo another's change unseen. */
export class ChangeOutdated extends DomainError {
  readonly code = 'CHANGE_OUTDATED';

  constructor() {
    super(
      'The product has changed since this was asked for. Refuse it with that reason, so that it is asked for anew.',
    );
  }
}

const TITLE_MAX = 200;
const IMAGES_MAX = 20;
const WEIGHT_MAX_GRAMS = 1_000_000;

/**
 * @param current pictures that the goods have may stay, whatever their addresses look like.
 * @throws InvalidInput with the path of the field at fault.
 */
export function assertGoodsWish(wish: GoodsWish, current: Pick<GoodsFacts, 'images'>, hasSku: boolean): void {
  const refuse = (field: ChangeField, message: string): never => {
    throw new InvalidInput(message, ['changes', field]);
  };
  for (const field of ['titleZh', 'titleEn'] as const) {
    const title = wish[field];
    if (title != null && (title.trim() === '' || title.length > TITLE_MAX)) {
      refuse(field, `A title has 1–${TITLE_MAX} characters.`);
    }
  }
  const isPicture = (image: string): boolean => current.images.includes(image) || isWebAddress(image);
  if (wish.images != null && (wish.images.length > IMAGES_MAX || !wish.images.every(isPicture))) {
    refuse('images', `Give at most ${IMAGES_MAX} addresses that begin with http:// or https://.`);
  }
  assertSkuWish(wish, hasSku, refuse);
}

function assertSkuWish(
  { gtin, weightGrams }: GoodsWish,
  hasSku: boolean,
  refuse: (field: ChangeField, message: string) => never,
): void {
  if (!hasSku && (gtin != null || weightGrams != null)) {
    refuse(gtin != null ? 'gtin' : 'weightGrams', 'Barcode and weight are a variant’s own. Name the variant in skuId.');
  }
  if (gtin != null && !isGtin(gtin)) {
    refuse('gtin', `"${gtin}" is no GTIN: 8, 12, 13 or 14 digits with the right check digit.`);
  }
  if (weightGrams != null && (weightGrams < 1 || weightGrams > WEIGHT_MAX_GRAMS)) {
    refuse('weightGrams', 'The weight is 1–1,000,000 grams.');
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** What a wish changes of the goods as they are. @throws NothingToChange */
export function changesOf(current: GoodsFacts, wish: GoodsWish): Changes {
  const changed = CHANGE_FIELDS.flatMap((field) => {
    const after = wish[field];
    return after == null || isSame(after, current[field]) ? [] : [[field, { before: current[field], after }] as const];
  });
  if (changed.length === 0) throw new NothingToChange();
  return Object.fromEntries(changed);
}

/** Whether any of the fields is no longer as it was when the change was asked for. */
export function isOutdated(changes: Changes, current: GoodsFacts): boolean {
  return CHANGE_FIELDS.some((field) => {
    const change = changes[field];
    return change !== undefined && !isSame(change.before, current[field]);
  });
}

/** The goods as they are after the change. */
export function applyChanges(current: GoodsFacts, changes: Changes): GoodsFacts {
  const after = CHANGE_FIELDS.flatMap((field) => {
    const change = changes[field];
    return change === undefined ? [] : [[field, change.after] as const];
  });
  return { ...current, ...Object.fromEntries(after) };
}

/** Attributes in whatever order are the same ones; pictures are not, as the first is the cover. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
