export { createDemoMarket, type DemoMarket } from './market.js';
export { InvalidDemoMarketOption } from './options.js';
export { renderProductImage } from './images/render.js';
export type * from './types.js';
