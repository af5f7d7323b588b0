import { parseTerm } from '../catalogue/terms.js';
import { bilingual } from '../catalogue/leaves.js';
import { runningTotals, type Random } from '../random.js';
import type { Bilingual, DemoAddress, DemoCity } from '../types.js';
import {
  COMPOUNDS,
  INDUSTRIAL_PARKS,
  PROVINCES,
  STREETS,
  type ProvinceWords,
  type Region,
} from '../vocabulary/places.js';

export interface Province {
  readonly code: string;
  readonly name: Bilingual;
  readonly region: Region;
  readonly isRemote: boolean;
  readonly cities: readonly DemoCity[];
}

const streets = STREETS.split(' ');
const compounds = COMPOUNDS.split(' ');
const parks = INDUSTRIAL_PARKS.split(' ');

export const provinces: readonly Province[] = PROVINCES.map(compileProvince);

const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
const cityBySlug = new Map(provinces.flatMap(({ cities }) => cities).map((city) => [city.slug, city]));
const shopperTotals = runningTotals(PROVINCES.map((province) => province.shoppers));

/** @throws RangeError when no province has that code. */
export function getProvince(code: string): Province {
  const province = provinceByCode.get(code);
  if (!province) throw new RangeError(`There is no province ${code}.`);
  return province;
}

/** @throws RangeError when no city has that slug. */
export function getCity(slug: string): DemoCity {
  const city = cityBySlug.get(slug);
  if (!city) throw new RangeError(`There is no city ${slug}.`);
  return city;
}

/** Where a shopper lives: in proportion to who buys there, in the larger cities rather than the smaller. */
export function pickHome(random: Random): DemoAddress {
  const { cities } = provinces[random.weighted(shopperTotals)] ?? getProvince('CN-GD');
  const city = cities[Math.floor(cities.length * random.next() ** 1.6)] ?? random.pick(cities);
  const street = `${random.pick(streets)}${random.whole(1, 399)}号`;
  const door = `${random.whole(1, 28)}栋${random.pick(['', '1单元', '2单元'])}${random.whole(1, 26)}0${random.whole(1, 4)}室`;
  return addressIn(city, random.pick(city.districts), `${street}${random.pick(compounds)}${door}`);
}

export function pickWarehouseAddress(city: DemoCity, random: Random): DemoAddress {
  const line = `${random.pick(streets)}${random.whole(8, 899)}号${random.pick(parks)}${random.whole(1, 12)}号库`;
  return addressIn(city, random.pick(city.districts), line);
}

function addressIn(city: DemoCity, district: string, line: string): DemoAddress {
  return { provinceCode: city.province.code, province: city.province.name.zh, city: city.name.zh, district, line };
}

function compileProvince(words: ProvinceWords): Province {
  const province = { code: `CN-${words.code}`, name: bilingual(parseTerm(words.name)) };
  const cities = words.cities.split('\n').map((line): DemoCity => {
    const [, slug = '', zh = '', en = '', districts = ''] = /^\s*(\S+) ([^|]+)\|(.+?) ([^ -~].*)$/u.exec(line) ?? [];
    return { slug, name: { zh, en }, province, districts: districts.split(' ') };
  });
  return { ...province, region: words.region, isRemote: words.isRemote ?? false, cities };
}
