import type { ComponentChildren } from 'preact';

import { Icon, type IconName } from './icons.js';

interface NoticeProps {
  readonly tone: 'calm' | 'warning' | 'good';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** Something that has to be known before going on. A warning is read out at once. */
export function Notice({ tone, icon = tone === 'warning' ? 'alert' : 'check', children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'warning' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
