import { isPictureName, PICTURES } from './pictures.js';
import { drawShapes, type Paints } from './shapes.js';

/** The drawing, the product's colour and the ground, as `imageKeyOf` writes them. */
const KEY = /^([a-z]+)-([0-9a-f]{6})-([0-5])$/;

/** Draws the picture of a product or SKU as SVG of at most 2 kB; null when its `imageKey` is none of this market. */
export function renderProductImage(imageKey: string): string | null {
  const [, name = '', colour = '', backdrop = ''] = KEY.exec(imageKey) ?? [];
  if (!isPictureName(name)) return null;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400">' +
    drawBackdrop(colour, Number(backdrop)) +
    drawShapes(PICTURES[name], paintsOf(colour)) +
    '</svg>'
  );
}

function paintsOf(colour: string): Paints {
  return {
    c: `#${colour}`,
    d: blend(colour, '2b2622', 0.26),
    l: blend(colour, 'ffffff', 0.45),
    w: '#fffdf9',
    k: '#43474e',
    g: '#dfb45c',
    n: '#c3c9cf',
    o: '#b98b61',
    e: '#7ba36a',
    r: '#c63d36',
  };
}

/** A soft gradient that sets the product's colour off: pale behind most things, a shade deeper behind pale ones. */
function drawBackdrop(colour: string, backdrop: number): string {
  const isPale = brightness(colour) > 0.8;
  const warmth = backdrop % 2 === 0 ? 'fbf3ea' : 'eef3f8';
  const from = isPale ? blend(colour, backdrop % 2 === 0 ? 'b9967a' : '7f97ab', 0.34) : blend(colour, warmth, 0.86);
  const to = isPale ? blend(colour, backdrop % 2 === 0 ? 'a98468' : '6d879e', 0.52) : blend(colour, warmth, 0.62);
  return (
    `<defs><linearGradient id="b" x1="0" y1="0" x2="${backdrop % 3 === 0 ? 0 : 1}" y2="1">` +
    `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>` +
    '<rect width="200" height="200" fill="url(#b)"/>' +
    (SCENES[backdrop % SCENES.length] ?? '') +
    '<ellipse cx="100" cy="169" rx="66" ry="6" opacity=".1"/>'
  );
}

/** What stands behind the product. */
const SCENES = [
  '<circle cx="100" cy="100" r="78" fill="#fff" opacity=".32"/>',
  '<path d="M42 200V92a58 58 0 0 1 116 0v108z" fill="#fff" opacity=".28"/>',
  '<rect y="150" width="200" height="50" fill="#fff" opacity=".3"/>',
];

/** `share` of the other colour mixed into the first. */
function blend(colour: string, other: string, share: number): string {
  const mixed = channels(colour).map((value, i) => Math.round(value + ((channels(other)[i] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function channels(colour: string): number[] {
  return [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
