import type { Random } from '../random.js';
import type { DemoFreightRule, DemoFreightTemplate } from '../types.js';
import type { Region } from '../vocabulary/places.js';
import { getProvince, provinces, type Province } from './places.js';

type Zone = 'SAME_PROVINCE' | 'NEAR' | 'FAR' | 'REMOTE';

const ZONES: readonly Zone[] = ['SAME_PROVINCE', 'NEAR', 'FAR', 'REMOTE'];

/** Regions that trucks reach overnight. */
const NEIGHBOURS: Readonly<Record<Region, readonly Region[]>> = {
  NORTH: ['NORTHEAST', 'CENTRAL', 'EAST'],
  NORTHEAST: ['NORTH'],
  EAST: ['CENTRAL', 'SOUTH', 'NORTH'],
  CENTRAL: ['EAST', 'SOUTH', 'NORTH', 'SOUTHWEST'],
  SOUTH: ['CENTRAL', 'EAST', 'SOUTHWEST'],
  SOUTHWEST: ['CENTRAL', 'SOUTH'],
  NORTHWEST: ['SOUTHWEST', 'CENTRAL'],
};

/** First fee and fee per further kilogram in yuan, and days on the road, by zone. */
const TARIFF: Readonly<Record<Zone, { first: number; step: number; days: readonly [number, number] }>> = {
  SAME_PROVINCE: { first: 3.2, step: 0.8, days: [1, 2] },
  NEAR: { first: 3.8, step: 1.6, days: [2, 3] },
  FAR: { first: 4.8, step: 3.2, days: [3, 5] },
  REMOTE: { first: 14, step: 11, days: [5, 8] },
};

/** What it costs to send parcels from a province; suppliers with much to send pay less. */
export function makeFreightTemplate(
  place: Pick<DemoFreightTemplate, 'index' | 'supplierIndex'> & { readonly originCode: string },
  random: Random,
): DemoFreightTemplate {
  const origin = getProvince(place.originCode);
  const level = random.between(0.85, 1.25);
  const rules = ZONES.map((zone) => makeRule(zone, origin, level)).filter(
    ({ provinceCodes }) => provinceCodes.length > 0,
  );
  return {
    index: place.index,
    supplierIndex: place.supplierIndex,
    name: { zh: `${shortName(origin)}发全国`, en: `From ${origin.name.en} to all China` },
    rules,
  };
}

/** The fee of a parcel in minor units. @throws RangeError when the template does not serve the province. */
export function freightFeeMinor(template: DemoFreightTemplate, provinceCode: string, weightGrams: number): number {
  const rule = ruleFor(template, provinceCode);
  const steps = Math.max(0, Math.ceil((weightGrams - rule.firstGrams) / rule.stepGrams));
  return rule.firstFeeMinor + steps * rule.stepFeeMinor;
}

/** @throws RangeError when the template does not serve the province. */
export function ruleFor(template: DemoFreightTemplate, provinceCode: string): DemoFreightRule {
  const rule = template.rules.find(({ provinceCodes }) => provinceCodes.includes(provinceCode));
  if (!rule) throw new RangeError(`Freight template ${template.index} does not serve ${provinceCode}.`);
  return rule;
}

function makeRule(zone: Zone, origin: Province, level: number): DemoFreightRule {
  const { first, step, days } = TARIFF[zone];
  const toDime = (yuan: number) => Math.round(yuan * level * 10) * 10;
  return {
    provinceCodes: provinces.filter((province) => zoneOf(province, origin) === zone).map(({ code }) => code),
    firstGrams: 1000,
    firstFeeMinor: toDime(first),
    stepGrams: 1000,
    stepFeeMinor: toDime(step),
    transitDays: days,
  };
}

function zoneOf(province: Province, origin: Province): Zone {
  if (province.code === origin.code) return 'SAME_PROVINCE';
  if (province.isRemote) return 'REMOTE';
  const isNear = province.region === origin.region || NEIGHBOURS[origin.region].includes(province.region);
  return isNear ? 'NEAR' : 'FAR';
}

const shortName = (province: Province) =>
  province.name.zh.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u, '');
