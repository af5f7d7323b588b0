import { APPLIANCES } from './appliances.js';
import { BELONGINGS } from './belongings.js';
import { CLOTHES } from './clothes.js';
import { CONTAINERS } from './containers.js';
import { FOOD, TABLEWARE } from './food.js';
import { HOMEWARE } from './homeware.js';
import { LEISURE } from './leisure.js';
import type { Shapes } from './shapes.js';

const ALL = {
  ...CONTAINERS,
  ...FOOD,
  ...TABLEWARE,
  ...HOMEWARE,
  ...CLOTHES,
  ...BELONGINGS,
  ...APPLIANCES,
  ...LEISURE,
} as const;

/** The kinds of thing there is a drawing of. */
export type PictureName = keyof typeof ALL;

export const PICTURES: Readonly<Record<PictureName, Shapes>> = ALL;

export function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(PICTURES, name);
}
