import type { FeedFormat } from '../mapping/feed-mapping.js';
import type { FormatRows } from './draft-row.js';
import type { Families } from './families.js';
import { MagentoRows } from './magento-rows.js';
import { GoogleRows, OtherRows, TemplateRows } from './plain-rows.js';
import { ShopifyRows } from './shopify-rows.js';
import { TaobaoRows } from './taobao-rows.js';
import { WoocommerceRows } from './woocommerce-rows.js';

const ROWS_OF: Readonly<Record<FeedFormat, (families: Families) => FormatRows>> = {
  DAIFA: () => new TemplateRows(),
  SHOPIFY: () => new ShopifyRows(),
  WOOCOMMERCE: (families) => new WoocommerceRows(families),
  MAGENTO: (families) => new MagentoRows(families),
  GOOGLE: () => new GoogleRows(),
  TAOBAO: () => new TaobaoRows(),
  OTHER: () => new OtherRows(),
};

export function rowsOfFormat(format: FeedFormat, families: Families): FormatRows {
  return ROWS_OF[format](families);
}
