import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface SidePanelProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What can be done with it; stays in sight below the content. */
  readonly footer?: ReactNode;
  readonly widthPixels?: number;
  readonly children: ReactNode;
}

/** Details beside the list that they were opened from; the whole screen on a phone. */
export function SidePanel({ title, isOpen, onClose, footer, widthPixels = 560, children }: SidePanelProps): ReactNode {
  return (
    <Drawer
      title={title}
      open={isOpen}
      onClose={onClose}
      footer={footer}
      size={Math.min(widthPixels, window.innerWidth)}
      destroyOnHidden
    >
      {/* So that the keyboard can scroll a panel in which there is nothing to press. */}
      <div tabIndex={0}>{children}</div>
    </Drawer>
  );
}
