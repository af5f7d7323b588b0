import { TrackingNumberMalformed, UnknownCarrier } from './errors.js';

export interface Carrier {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Only where the carrier's numbers have one well-known form; lenient, because carriers add forms without a word. */
  readonly pattern: RegExp | null;
  /** Shown when a number does not fit. */
  readonly example: string;
  readonly trackingUrlOf: ((trackingNumber: string) => string) | null;
}

/** UPU standard S10: service, serial number with check digit, country. */
const S10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

const kuaidi100 =
  (company: string) =>
  (trackingNumber: string): string =>
    `https://www.kuaidi100.com/chaxun?com=${company}&nu=${trackingNumber}`;

const at =
  (prefix: string, suffix = '') =>
  (trackingNumber: string): string =>
    prefix + trackingNumber + suffix;

function carrier(
  [code, nameZh, nameEn]: readonly [string, string, string],
  trackingUrlOf: Carrier['trackingUrlOf'],
  pattern: RegExp | null = null,
  example = '',
): Carrier {
  return { code, nameZh, nameEn, pattern, example, trackingUrlOf };
}

/** In the order in which people look for them. */
export const CARRIERS: readonly Carrier[] = [
  carrier(['SF', '顺丰速运', 'SF Express'], kuaidi100('shunfeng'), /^(SF\d{12,15}|\d{12})$/, 'SF1234567890123'),
  carrier(['ZTO', '中通快递', 'ZTO Express'], kuaidi100('zhongtong'), /^\d{12,15}$/, '78123456789012'),
  carrier(['YTO', '圆通速递', 'YTO Express'], kuaidi100('yuantong'), /^(YT\d{13}|[A-Z]?\d{10,18})$/, 'YT1234567890123'),
  carrier(['YUNDA', '韵达快递', 'Yunda Express'], kuaidi100('yunda'), /^\d{13,15}$/, '4312345678901'),
  carrier(['STO', '申通快递', 'STO Express'], kuaidi100('shentong'), /^\d{12,15}$/, '773123456789012'),
  carrier(['JTSD', '极兔速递', 'J&T Express'], kuaidi100('jtexpress'), /^JT\d{13}$/, 'JT1234567890123'),
  carrier(
    ['JD', '京东物流', 'JD Logistics'],
    kuaidi100('jd'),
    /^JD[A-Z\d]{10,18}(-\d{1,3}-\d{1,3}-?)?$/,
    'JDVA12345678901',
  ),
  carrier(['EMS', '中国邮政速递', 'EMS China'], kuaidi100('ems'), /^([A-Z]{2}\d{9}[A-Z]{2}|\d{13})$/, '1123456789012'),
  carrier(
    ['CHINA_POST', '中国邮政', 'China Post'],
    kuaidi100('youzhengguonei'),
    /^([A-Z]{2}\d{9}[A-Z]{2}|\d{13})$/,
    '9812345678901',
  ),
  carrier(
    ['DEPPON', '德邦快递', 'Deppon Express'],
    kuaidi100('debangkuaidi'),
    /^(DPK\d{12}|\d{8,15})$/,
    'DPK202012345678',
  ),
  carrier(['DANNIAO', '菜鸟速递', 'Cainiao Express'], kuaidi100('danniao')),
  carrier(['KYE', '跨越速运', 'KYE Express'], kuaidi100('kuayue')),
  carrier(['ANE', '安能物流', 'ANE Logistics'], kuaidi100('annengwuliu')),
  carrier(['BEST', '百世快运', 'BEST Freight'], kuaidi100('baishiwuliu')),
  carrier(['ZJS', '宅急送', 'ZJS Express'], kuaidi100('zhaijisong')),
  carrier(['UC', '优速快递', 'UC Express'], kuaidi100('youshuwuliu')),
  carrier(['YANWEN', '燕文物流', 'Yanwen'], kuaidi100('yw56')),
  carrier(['FOUR_PX', '递四方', '4PX'], at('https://track.4px.com/#/result/0/')),
  carrier(
    ['DHL', '敦豪', 'DHL'],
    at('https://www.dhl.com/global-en/home/tracking.html?tracking-id='),
    /^(\d{10,11}|[A-Z]{2,5}\d{7,22})$/,
    '1234567890',
  ),
  carrier(
    ['UPS', '联合包裹', 'UPS'],
    at('https://www.ups.com/track?tracknum='),
    /^(1Z[A-Z\d]{16}|\d{9}|\d{12}|T\d{10})$/,
    '1Z12345E0205271688',
  ),
  carrier(
    ['FEDEX', '联邦快递', 'FedEx'],
    at('https://www.fedex.com/fedextrack/?trknbr='),
    /^(\d{12}|\d{15}|\d{20}|\d{22})$/,
    '123456789012',
  ),
  carrier(
    ['USPS', '美国邮政', 'USPS'],
    at('https://tools.usps.com/go/TrackConfirmAction?tLabels='),
    /^(\d{20}|\d{22}|[A-Z]{2}\d{9}US)$/,
    '9400100000000000000000',
  ),
  carrier(
    ['DPD', 'DPD', 'DPD'],
    at('https://tracking.dpd.de/parcelstatus?query='),
    /^\d{14}[A-Z\d]?$/,
    '01234567890123',
  ),
  carrier(
    ['ROYAL_MAIL', '英国皇家邮政', 'Royal Mail'],
    at('https://www.royalmail.com/track-your-item#/tracking-results/'),
    S10,
    'RM123456789GB',
  ),
  carrier(
    ['CANADA_POST', '加拿大邮政', 'Canada Post'],
    at('https://www.canadapost-postescanada.ca/track-reperage/en#/details/'),
    /^(\d{16}|[A-Z]{2}\d{9}CA)$/,
    '1234567890123456',
  ),
  carrier(['AUSTRALIA_POST', '澳大利亚邮政', 'Australia Post'], at('https://auspost.com.au/mypost/track/#/details/')),
  carrier(
    ['JAPAN_POST', '日本邮便', 'Japan Post'],
    at('https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1=', '&locale=en'),
    /^(\d{11,12}|[A-Z]{2}\d{9}JP)$/,
    '123456789012',
  ),
  carrier(
    ['YAMATO', '大和运输', 'Yamato Transport'],
    at('https://jizen.kuronekoyamato.co.jp/jizen/servlet/crjz.b.NQ0010?id='),
    /^\d{12}$/,
    '123456789012',
  ),
  carrier(
    ['SAGAWA', '佐川急便', 'Sagawa Express'],
    at('https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo='),
    /^\d{12}$/,
    '123456789012',
  ),
  carrier(['OTHER', '其他承运商', 'Another carrier'], null),
];

const BY_CODE = new Map(CARRIERS.map((one) => [one.code, one]));

// What no carrier leaves: letters, digits, dashes.
const ANY_NUMBER = /^[A-Z\d](?:[A-Z\d-]{3,38})[A-Z\d-]$/;

export function findCarrier(code: string): Carrier | null {
  return BY_CODE.get(code) ?? null;
}

/** By its code or one of its names, as people write them into files. */
export function findCarrierByName(text: string): Carrier | null {
  const wanted = text.trim().toLowerCase();
  return (
    CARRIERS.find(({ code, nameZh, nameEn }) => [code, nameZh, nameEn].some((name) => name.toLowerCase() === wanted)) ??
    null
  );
}

export interface Tracking {
  readonly carrier: string;
  /** In capitals and without spaces: as carriers report it, whichever way a person typed it. */
  readonly trackingNumber: string;
}

/** @throws UnknownCarrier, TrackingNumberMalformed */
export function toTracking(carrierCode: string, typedNumber: string): Tracking {
  const found = findCarrier(carrierCode.trim().toUpperCase());
  if (!found) throw new UnknownCarrier(carrierCode);
  const trackingNumber = normalizeTrackingNumber(typedNumber);
  if (!(found.pattern ?? ANY_NUMBER).test(trackingNumber)) {
    throw new TrackingNumberMalformed(
      typedNumber,
      found.nameEn,
      found.example || 'AB123456789 (5–40 letters and digits)',
    );
  }
  return { carrier: found.code, trackingNumber };
}

export function normalizeTrackingNumber(typedNumber: string): string {
  return typedNumber.replaceAll(/\s/g, '').toUpperCase();
}

/** Where a person can follow the parcel; null when the carrier has no such page. */
export function trackingUrlOf({ carrier: code, trackingNumber }: Tracking): string | null {
  return findCarrier(code)?.trackingUrlOf?.(encodeURIComponent(trackingNumber)) ?? null;
}
