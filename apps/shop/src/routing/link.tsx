import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';

import { goBack, navigate } from './router.js';

/** A tap that should open the page here, and not in a new tab or window. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

interface LinkProps extends Omit<AnchorHTMLAttributes, 'href' | 'onClick'> {
  readonly to: string;
  readonly children: ComponentChildren;
}

/** A link to another page of the shop. */
export function Link({ to, children, ...rest }: LinkProps) {
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={to} onClick={open}>
      {children}
    </a>
  );
}

/** A link that goes back, or to the page above when there is nothing to go back to. */
export function BackLink({ to, children, ...rest }: LinkProps) {
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    goBack(to);
  };
  return (
    <a {...rest} href={to} onClick={open}>
      {children}
    </a>
  );
}
