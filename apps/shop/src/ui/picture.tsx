import { useState } from 'preact/hooks';

import { Icon } from './icons.js';

interface PictureProps {
  readonly src: string | null;
  readonly alt: string;
  /** The first pictures of a page are loaded at once, the others when they come near. */
  readonly isFirst?: boolean;
}

/** A square picture: its place is kept while it loads, and when there is none. */
export function Picture({ src, alt, isFirst = false }: PictureProps) {
  const [missing, setMissing] = useState<string | null>(null);
  return (
    <span class="picture">
      {src === null || src === missing ? (
        <Icon name="box" />
      ) : (
        <img
          src={src}
          alt={alt}
          width="400"
          height="400"
          decoding="async"
          loading={isFirst ? 'eager' : 'lazy'}
          fetchpriority={isFirst ? 'high' : 'auto'}
          onError={() => setMissing(src)}
        />
      )}
    </span>
  );
}
