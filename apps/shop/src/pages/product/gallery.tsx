import { useEffect, useRef, useState } from 'preact/hooks';

import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Picture } from '../../ui/picture.js';
import { type Listing, picturesOf } from './listing.js';

const TEXTS = defineTexts({
  pictures: { zh: '商品图片，可左右滑动', en: 'Pictures; swipe sideways' },
  pictureOf: (title: string, place: number) => ({ zh: `${title}，第 ${place} 张图`, en: `${title}, picture ${place}` }),
});

interface GalleryProps {
  readonly listing: Listing;
  /** Of the variant that is chosen; it comes into view. */
  readonly chosenImage: string | null;
}

export function Gallery({ listing, chosenImage }: GalleryProps) {
  const texts = useTexts(TEXTS);
  const title = textIn(useLocale(), listing.title);
  const pictures = picturesOf(listing);
  const strip = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState(0);
  const chosenPlace = chosenImage === null ? -1 : pictures.indexOf(chosenImage);
  useEffect(() => {
    if (chosenPlace >= 0)
      strip.current?.scrollTo({ left: chosenPlace * strip.current.clientWidth, behavior: 'smooth' });
  }, [chosenPlace]);
  return (
    <div class="gallery">
      <ul
        ref={strip}
        tabIndex={pictures.length > 1 ? 0 : undefined}
        aria-label={texts.pictures}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => setPlace(Math.round(scrollLeft / clientWidth))}
      >
        {(pictures.length > 0 ? pictures : [null]).map((picture, index) => (
          <li key={picture}>
            <Picture src={picture} alt={texts.pictureOf(title, index + 1)} isFirst={index === 0} />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <span class="gallery-place" aria-hidden="true">
          {place + 1} / {pictures.length}
        </span>
      )}
    </div>
  );
}
