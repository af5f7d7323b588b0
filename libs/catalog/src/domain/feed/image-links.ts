import { URL_MAX } from './cells.js';
import type { DraftRow } from './formats/draft-row.js';

const IMAGES_MAX = 60;

interface ImageLinks {
  readonly images: readonly string[] | null;
  readonly image: string | null;
}

/** The links to images in a row; what is no link that anybody could follow is left out. */
export function findImageLinks(
  draft: DraftRow,
  prefix: string | null,
  remark: (value: string, message: string) => void,
): ImageLinks {
  const texts = draft.images ?? draft.source.all('image_urls').map(({ value }) => value);
  const own = draft.image ?? draft.source.one('variant_image');
  const links = texts.flatMap(linksIn).map((link) => whole(link, prefix));
  const usable = [...new Set(links.filter(isUsable))];
  const lost = links.find((link) => !isUsable(link));
  if (lost !== undefined) remark(lost, 'is no link that begins with https://, so the image was left out');
  if (usable.length > IMAGES_MAX) remark('', `were cut at ${IMAGES_MAX} images`);
  const variantLink = own === '' ? '' : whole(own, prefix);
  return {
    images: usable.length === 0 ? null : usable.slice(0, IMAGES_MAX),
    image: isUsable(variantLink) ? variantLink : null,
  };
}

function linksIn(text: string): string[] {
  const bare = text.startsWith('[') ? text.replaceAll(/["[\]]/g, ' ') : text;
  return bare.split(/[\s|]+|,(?=\s|https?:|\/)|,$/).filter((link) => link !== '');
}

/** Links without their beginning are those of one shop's folder of images. */
function whole(link: string, prefix: string | null): string {
  if (link.startsWith('//')) return `https:${link}`;
  return prefix === null || /^https?:/i.test(link) ? link : `${prefix.replace(/\/$/, '')}/${link.replace(/^\//, '')}`;
}

const isUsable = (link: string): boolean => /^https?:\/\//i.test(link) && link.length <= URL_MAX && URL.canParse(link);
