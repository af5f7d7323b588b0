import { imageKeyOf } from './image-key.js';
import { isPictureName, PICTURES, type PictureName } from './pictures.js';
import { renderProductImage } from './render.js';

const names = Object.keys(PICTURES).filter(isPictureName);

const draw = (name: PictureName, colour = '8da5bb', index = 0) => {
  const image = renderProductImage(imageKeyOf(name, colour, index));
  if (image === null) throw new Error(`${name} is not drawn.`);
  return image;
};

describe('product pictures', () => {
  it.each(names)('draws %s as a small, whole SVG', (name) => {
    const image = draw(name);

    expect(image.length).toBeLessThanOrEqual(2048);
    expect(image).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]+>.*<\/svg>$/);
    expect(image).not.toMatch(/=""|NaN|undefined/);
  });

  it('takes on the colour of the product', () => {
    expect(draw('mug', 'd9a3a0')).toContain('fill="#d9a3a0"');
  });

  it('sets a pale product against a darker ground', () => {
    const ground = (image: string) => parseInt(/stop-color="#(..)/.exec(image)?.[1] ?? '', 16);

    expect(ground(draw('mug', 'f5f0e6'))).toBeLessThan(ground(draw('mug', '8da5bb')));
  });

  it('looks the same whenever it is drawn, and differs by product', () => {
    expect(draw('lamp', '8da5bb', 1)).toBe(draw('lamp', '8da5bb', 1));
    expect(draw('lamp', '8da5bb', 1)).not.toBe(draw('lamp', '8da5bb', 2));
  });

  it.each(['', 'mug', 'mug-8da5bb', 'mug-8da5bb-9', 'unicorn-8da5bb-1', 'mug-"><script>-1', 'toString-8da5bb-1'])(
    'draws nothing for %j',
    (key) => {
      expect(renderProductImage(key)).toBeNull();
    },
  );
});
