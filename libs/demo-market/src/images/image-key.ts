import type { PictureName } from './pictures.js';

/** How the ground of a picture can look. */
export const BACKDROPS = 6;

/** All that a product's picture depends on, as text that is fit for a file name: `mug-8da5bb-3`. */
export function imageKeyOf(picture: PictureName, colour: string, productIndex: number): string {
  return `${picture}-${colour}-${productIndex % BACKDROPS}`;
}
