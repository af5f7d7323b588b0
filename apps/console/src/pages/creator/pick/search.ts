import type { ProductFilterInput, ProductSort } from '../../../gql/graphql.js';

/** What is looked for, as the address holds it. */
export interface ProductSearch extends Readonly<Record<string, string>> {
  readonly words: string;
  readonly category: string;
  readonly sort: string;
  /** Lists: see `toList`. */
  readonly brands: string;
  readonly regions: string;
  /** Pairs of key and value: see `toChoices`. */
  readonly attributes: string;
  readonly commission: string;
  readonly margin: string;
  readonly dispatch: string;
  readonly inStock: string;
  readonly priceFrom: string;
  readonly priceTo: string;
  /** The product whose details are open. */
  readonly open: string;
  /** Ids of the products to compare. */
  readonly compare: string;
}

export const NO_SEARCH: ProductSearch = {
  words: '',
  category: '',
  sort: 'RELEVANCE',
  brands: '',
  regions: '',
  attributes: '',
  commission: '',
  margin: '',
  dispatch: '',
  inStock: '1',
  priceFrom: '',
  priceTo: '',
  open: '',
  compare: '',
};

export const AMOUNT = /^\d{1,8}(\.\d{1,2})?$/;

export const SORTS: readonly ProductSort[] = [
  'RELEVANCE',
  'SALES',
  'COMMISSION',
  'MARGIN',
  'PRICE_ASC',
  'PRICE_DESC',
  'NEWEST',
];

export function sortOf({ sort }: ProductSearch): ProductSort {
  return SORTS.find((one) => one === sort) ?? 'RELEVANCE';
}

const SEPARATOR = '|';
const PAIR = ':';

/** Values that the address holds in one text, each of them encoded, so that none can hold the separator. */
export function toList(text: string): readonly string[] {
  return text.split(SEPARATOR).filter(Boolean).map(decode);
}

export function fromList(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(SEPARATOR);
}

/** An address may be mistyped; what cannot be decoded is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface AttributeChoice {
  readonly key: string;
  readonly value: string;
}

export function toChoices(text: string): readonly AttributeChoice[] {
  return text
    .split(SEPARATOR)
    .filter((pair) => pair.includes(PAIR))
    .map((pair) => {
      const [key = '', value = ''] = pair.split(PAIR);
      return { key: decode(key), value: decode(value) };
    });
}

export function fromChoices(choices: readonly AttributeChoice[]): string {
  return choices.map(({ key, value }) => [key, value].map(encodeURIComponent).join(PAIR)).join(SEPARATOR);
}

/** Puts a value into a list, or takes it out. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

export function toggledChoice(
  choices: readonly AttributeChoice[],
  choice: AttributeChoice,
): readonly AttributeChoice[] {
  const rest = choices.filter(({ key, value }) => key !== choice.key || value !== choice.value);
  return rest.length < choices.length ? rest : [...choices, choice];
}

/** What the server is asked for. */
export function filterOf(search: ProductSearch, currency: ProductFilterInput['currency']): ProductFilterInput {
  const amountOf = (text: string): string | null => (AMOUNT.test(text) ? text : null);
  const listOf = (text: string): string[] | null => (text === '' ? null : [...toList(text)]);
  return {
    words: search.words || null,
    categoryPath: search.category || null,
    currency,
    brands: listOf(search.brands),
    regions: listOf(search.regions),
    attributes: attributesOf(search.attributes),
    commissionFromBasisPoints: Number(search.commission) || null,
    marginFromBasisPoints: Number(search.margin) || null,
    dispatchWithinHours: Number(search.dispatch) || null,
    onlyInStock: search.inStock === '1' || null,
    priceFrom: amountOf(search.priceFrom),
    priceTo: amountOf(search.priceTo),
  };
}

/** Choices of one attribute widen what is found, those of different ones narrow it. */
function attributesOf(text: string): { key: string; values: string[] }[] | null {
  const choices = toChoices(text);
  const keys = [...new Set(choices.map(({ key }) => key))];
  if (keys.length === 0) return null;
  return keys.map((key) => ({ key, values: choices.filter((one) => one.key === key).map(({ value }) => value) }));
}
