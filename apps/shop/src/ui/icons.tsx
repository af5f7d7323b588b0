import type { SVGAttributes } from 'preact';

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  cart: 'M3 4h2.2l2.3 11.2a1.5 1.5 0 0 0 1.5 1.2h8.3a1.5 1.5 0 0 0 1.5-1.1L20.5 8H6.1M9.5 20.2h.01M17 20.2h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  truck: 'M3 6h11v10H3zM14 9.5h3.8L21 13v3h-7M7 18.6h.01M17 18.6h.01',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M6 11H5v9h14v-9h-1',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  alert: 'M12 8.5v4.5M12 16.4v.1M12 3.5l9.5 16.5h-19z',
  clock: 'M12 7.5V12l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3L20 20',
  out: 'M13 5h6v6M19 5l-9 9M17 14v5H5V7h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same: screen readers pass it over. */
export function Icon({ name, ...rest }: { readonly name: IconName } & SVGAttributes<SVGSVGElement>) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" {...rest}>
      <path d={PATHS[name]} />
    </svg>
  );
}
