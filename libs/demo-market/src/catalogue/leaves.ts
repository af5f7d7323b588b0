import { PALETTES } from '../vocabulary/colours.js';
import { ROOTS } from '../vocabulary/index.js';
import type { PictureName } from '../images/pictures.js';
import type { DemoAttributeDefinition, DemoBrand, DemoCategory } from '../types.js';
import type {
  AttributeWords,
  BranchWords,
  LeafWords,
  RootWords,
  TitlePlace,
  VariantWords,
} from '../vocabulary/words.js';
import { parseTerm, parseTerms, thingFilter, type ThingFilter, type Word } from './terms.js';

export interface LeafAttribute {
  readonly key: string;
  readonly name: Word;
  readonly place: TitlePlace;
  readonly suits: ThingFilter;
  readonly values: readonly { readonly word: Word; readonly number?: number }[];
  readonly unit?: Word;
}

/** One way in which the SKUs of a product differ. */
export interface VariantAxis {
  readonly key: string;
  readonly name: Word;
  readonly unit?: Word;
  /** Whether neighbours belong together, as sizes do and colours do not. */
  readonly isOrdered: boolean;
  readonly options: readonly VariantOption[];
}

export interface VariantOption {
  readonly word: Word;
  readonly number?: number;
  readonly priceFactor: number;
}

/** One thing of a leaf with all that may be said of it, and nothing that may not. */
export interface Kind {
  readonly thing: Word;
  readonly synonyms: readonly Word[];
  readonly traits: readonly Word[];
  readonly points: readonly Word[];
  readonly tips: readonly Word[];
  readonly attributes: readonly LeafAttribute[];
}

export interface Leaf {
  readonly category: DemoCategory;
  readonly rootIndex: number;
  readonly rootCode: string;
  readonly picture: PictureName;
  readonly yuan: readonly [number, number];
  readonly grams: readonly [number, number];
  readonly costShare: readonly [number, number];
  readonly share: number;
  readonly kinds: readonly Kind[];
  readonly axes: readonly VariantAxis[];
}

export interface Assortment {
  readonly categories: readonly DemoCategory[];
  readonly leaves: readonly Leaf[];
  readonly brands: readonly DemoBrand[];
  /** Brand indexes by root, in the order of `ROOTS`. */
  readonly brandsOfRoot: readonly (readonly number[])[];
  /** By brand index, whether the brand makes the goods of a category code. */
  readonly brandSuits: readonly ((categoryCode: string) => boolean)[];
}

/** How much dearer twice the amount is: 2 to this power. */
const AMOUNT_EXPONENT = 0.55;

let assortment: Assortment | undefined;

/** The category tree with all that its leaves say; built once, since it depends on the vocabulary alone. */
export function getAssortment(): Assortment {
  assortment ??= buildAssortment(ROOTS);
  return assortment;
}

function buildAssortment(roots: readonly RootWords[]): Assortment {
  const categories: DemoCategory[] = [];
  const leaves: Leaf[] = [];
  const brands: DemoBrand[] = [];
  const brandSuits: ThingFilter[] = [];
  const brandsOfRoot = roots.map((root, rootIndex) => {
    const rootCategory = addCategory(categories, null, root);
    for (const branch of root.branches) {
      const branchCategory = addCategory(categories, rootCategory, branch);
      for (const words of branch.leaves) {
        const leaf = compileLeaf(categories.length, branchCategory, { root, branch, words, rootIndex });
        categories.push(leaf.category);
        leaves.push(leaf);
      }
    }
    brandSuits.push(...parseTerms(root.brands).map(({ suits }) => suits));
    return addBrands(brands, root, rootCategory.index);
  });
  return { categories, leaves, brands, brandsOfRoot, brandSuits };
}

function addCategory(
  categories: DemoCategory[],
  parent: DemoCategory | null,
  words: Pick<RootWords, 'slug' | 'name'>,
): DemoCategory {
  const category: DemoCategory = {
    index: categories.length,
    parentIndex: parent?.index ?? null,
    level: parent ? 2 : 1,
    code: parent ? `${parent.code}.${words.slug}` : words.slug,
    name: bilingual(parseTerm(words.name)),
    concepts: [],
    attributes: [],
  };
  categories.push(category);
  return category;
}

/** Brands stand from cheap to dear in the order of a fixed shuffle, so that the list's order means nothing. */
function addBrands(brands: DemoBrand[], root: RootWords, categoryIndex: number): number[] {
  const words = parseTerms(root.brands);
  return words.map((word, i) => {
    const index = brands.length;
    brands.push({
      index,
      name: bilingual(word),
      categoryIndex,
      standing: ((i * 7) % words.length) / (words.length - 1),
    });
    return index;
  });
}

interface LeafSource {
  readonly root: RootWords;
  readonly branch: BranchWords;
  readonly words: LeafWords;
  readonly rootIndex: number;
}

function compileLeaf(index: number, parent: DemoCategory, { root, branch, words, rootIndex }: LeafSource): Leaf {
  const things = parseTerms(words.things);
  const synonyms = parseTerms(words.also ?? '');
  const attributes = mergeAttributes(branch.attributes ?? [], words.attributes ?? []).map(compileAttribute);
  const axes = (words.variants ?? []).map(compileAxis);
  const points = [...parseTerms(words.points), ...parseTerms(branch.points ?? '')];
  const sayings = { synonyms, attributes, points, traits: parseTerms(words.traits), tips: parseTerms(branch.tips) };
  return {
    category: {
      index,
      parentIndex: parent.index,
      level: 3,
      code: `${parent.code}.${words.slug}`,
      name: bilingual(parseTerm(words.name)),
      concepts: [...things, ...synonyms].map(bilingual),
      attributes: defineOnce([...attributes.map(attributeDefinition), ...axes.map(axisDefinition)]),
    },
    rootIndex,
    rootCode: root.slug,
    picture: words.picture,
    yuan: words.yuan,
    grams: words.grams,
    costShare: root.costShare,
    share: words.share ?? 1,
    kinds: things.map((thing) => kindOf(thing, sayings)),
    axes,
  };
}

function kindOf(thing: Word, sayings: Omit<Kind, 'thing'>): Kind {
  const fitting = (words: readonly Word[]) => words.filter(({ suits }) => suits(thing.zh));
  return {
    thing,
    synonyms: fitting(sayings.synonyms),
    traits: fitting(sayings.traits),
    points: fitting(sayings.points),
    tips: fitting(sayings.tips),
    attributes: sayings.attributes
      .filter(({ suits }) => suits(thing.zh))
      .map((attribute) => ({
        ...attribute,
        values: attribute.values.filter(({ word }) => word.suits(thing.zh) && !repeatsThing(word, thing)),
      }))
      .filter(({ values }) => values.length > 0),
  };
}

/** Keeps a "cotton" that is named in the thing itself from being said again. */
function repeatsThing(word: Word, thing: Word): boolean {
  return word.pairs.some((pair) => thing.zh.includes(pair));
}

/** What a leaf says of an attribute replaces what its branch says. */
function mergeAttributes(ofBranch: readonly AttributeWords[], ofLeaf: readonly AttributeWords[]): AttributeWords[] {
  const own = new Set(ofLeaf.map((attribute) => attribute.key));
  return [...ofLeaf, ...ofBranch.filter((attribute) => !own.has(attribute.key))];
}

function compileAttribute(words: AttributeWords): LeafAttribute {
  const { key, place } = words;
  const name = parseTerm(words.name);
  const suits = thingFilter(words.when);
  if (words.kind === 'CHOICE') {
    return { key, place, name, suits, values: parseTerms(words.values).map((word) => ({ word })) };
  }
  const unit = parseTerm(words.unit);
  return {
    key,
    place,
    name,
    suits,
    unit,
    values: words.values.map((number) => ({ word: amountWord(number, unit), number })),
  };
}

function compileAxis(words: VariantWords): VariantAxis {
  switch (words.kind) {
    case 'COLOUR':
      return axisOf('colour', '颜色|Colour', PALETTES[words.palette]);
    case 'CHOICE':
      return { ...axisOf(words.key, words.name, words.values), isOrdered: isSize(words.key) };
    case 'STEP':
      return {
        ...axisOf(words.key, words.name, words.values),
        isOrdered: true,
        options: parseTerms(words.values).map((word, i) => ({ word, priceFactor: words.growth ** i })),
      };
    case 'AMOUNT': {
      const unit = parseTerm(words.unit);
      const smallest = words.values[0] ?? 1;
      const options = words.values.map((number) => ({
        word: amountWord(number, unit),
        number,
        priceFactor: (number / smallest) ** AMOUNT_EXPONENT,
      }));
      return { key: words.key, name: parseTerm(words.name), unit, isOrdered: true, options };
    }
  }
}

function axisOf(key: string, name: string, values: string): VariantAxis {
  const options = parseTerms(values).map((word) => ({ word, priceFactor: 1 }));
  return { key, name: parseTerm(name), isOrdered: false, options };
}

const isSize = (key: string) => key === 'size' || key === 'height' || key === 'capacity';

function amountWord(number: number, unit: Word): Word {
  return parseTerm(`${String(number)}${unit.zh}|${String(number)} ${number === 1 ? singular(unit.en) : unit.en}`);
}

function singular(en: string): string {
  if (en.endsWith('xes')) return en.slice(0, -2);
  return en.endsWith('s') ? en.slice(0, -1) : en;
}

export function bilingual({ zh, en }: Word): { zh: string; en: string } {
  return { zh, en };
}

/** An attribute that has other values for other things of the leaf is one attribute all the same. */
function defineOnce(definitions: readonly DemoAttributeDefinition[]): DemoAttributeDefinition[] {
  const byKey = new Map<string, DemoAttributeDefinition>();
  for (const definition of definitions) {
    const known = byKey.get(definition.key);
    byKey.set(definition.key, known ? { ...known, values: [...known.values, ...definition.values] } : definition);
  }
  return [...byKey.values()];
}

function attributeDefinition(attribute: LeafAttribute): DemoAttributeDefinition {
  const isNumber = attribute.unit !== undefined;
  return {
    key: attribute.key,
    name: bilingual(attribute.name),
    type: isNumber ? 'NUMBER' : 'CHOICE',
    ...(attribute.unit ? { unit: bilingual(attribute.unit) } : {}),
    values: isNumber ? [] : attribute.values.map(({ word }) => ({ code: word.code, ...bilingual(word) })),
    isVariant: false,
  };
}

function axisDefinition(axis: VariantAxis): DemoAttributeDefinition {
  const isNumber = axis.unit !== undefined;
  return {
    key: axis.key,
    name: bilingual(axis.name),
    type: isNumber ? 'NUMBER' : 'CHOICE',
    ...(axis.unit ? { unit: bilingual(axis.unit) } : {}),
    values: isNumber ? [] : axis.options.map(({ word }) => ({ code: word.code, ...bilingual(word) })),
    isVariant: true,
  };
}
