export { createDemoMarket, type DemoMarket } from './market.js';
export { InvalidDemoMarketOption, type DemoMarketOptions, type DemoMarketSize } from './options.js';
export { renderProductImage } from './images/render.js';
export type * from './types.js';
