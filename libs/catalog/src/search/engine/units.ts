/** How quantities are written, in both languages; the first is the one that is kept. */
const UNIT_NAMES: readonly (readonly string[])[] = [
  ['in', 'inch', 'inches', 'inche', '"', '”', '″', "''", '英寸', '寸'],
  ['ft', 'foot', 'feet', '’', "'", '′', '英尺'],
  ['sqft', 'sq.ft'],
  ['yd', 'yard', 'yards'],
  ['mm', 'millimeter', 'millimeters', 'millimetre', '毫米'],
  ['cm', 'centimeter', 'centimeters', 'centimetre', '厘米', '公分'],
  ['m', 'meter', 'meters', 'metre', 'metres', '米'],
  ['g', 'gram', 'grams', '克'],
  ['kg', 'kilogram', 'kilograms', 'kilo', '千克', '公斤'],
  ['lb', 'lbs', 'pound', 'pounds', '磅'],
  ['oz', 'ounce', 'ounces', '盎司'],
  ['ml', 'milliliter', 'milliliters', 'millilitre', '毫升'],
  ['l', 'liter', 'liters', 'litre', 'litres', '升'],
  ['gal', 'gallon', 'gallons', '加仑'],
  ['qt', 'quart', 'quarts'],
  ['w', 'watt', 'watts', '瓦'],
  ['v', 'volt', 'volts', '伏'],
  ['amp', 'amps', 'ampere'],
  ['mah', '毫安', '毫安时'],
  ['hp', 'horsepower'],
  ['btu', 'btus'],
  ['gb', 'gigabyte', 'gigabytes'],
  ['tb', 'terabyte', 'terabytes'],
  ['mb', 'megabyte', 'megabytes'],
  ['hz', 'hertz'],
  ['mhz'],
  ['ghz'],
  ['cfm'],
  ['psi'],
  ['pc', 'pcs', 'piece', 'pieces', '片', '件'],
];

const CANONICAL = new Map(UNIT_NAMES.flatMap(([unit = '', ...names]) => [unit, ...names].map((name) => [name, unit])));
const LONGEST_FIRST = [...CANONICAL.keys()].sort((a, b) => b.length - a.length);
const quoted = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
// "4 ft.", "4-ft", "4ft" and "4'": the number, and a unit that no further letter follows (Chinese ones end by themselves).
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.\-])(\d+(?:[.\-]?\d*\/\d+|\.\d+)?)[\s\-]{0,2}(${LONGEST_FIRST.map(quoted).join('|')})(?:\.(?!\d)|(?<=[^a-z])|(?![a-z\d]))`,
  'gu',
);

// "12x24" and "12 in. x 24 in.": the sides of a thing.
const SIDES = /(?<![\p{L}\d])(\d[\d./]*)\s?[x×*](?=\s?\d)/gu;

/** Writes each quantity of a lower-case text in one way: `4-foot` and `4 ft.` become `4ft`. */
export function withEvenUnits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replaceAll(SIDES, '$1 x ')
    .replaceAll(QUANTITY, (_, number: string, unit: string) => ` ${number}${CANONICAL.get(unit) ?? unit} `);
}

const MEASURED = /^(\d[\d./-]*)([a-z]+)$/;

/** The number of a quantity such as `500ml`; null for anything else. */
export function numberOfQuantity(word: string): string | null {
  const match = MEASURED.exec(word);
  return match?.[1] !== undefined && match[2] !== undefined && CANONICAL.has(match[2]) ? match[1] : null;
}
