import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { defineTexts, useTexts } from '../i18n/texts.js';
import { useViewer } from '../session/viewer.js';

const texts = defineTexts({
  open: (unread: number) => ({
    zh: unread > 0 ? `通知，${unread} 条未读` : '通知',
    en: unread > 0 ? `Notifications, ${unread} unread` : 'Notifications',
  }),
});

/** The way to the inbox, with how much is unread. */
export function Bell(): ReactNode {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { unreadNotifications } = useViewer();
  return (
    <Badge count={unreadNotifications} size="small" offset={[-6, 6]}>
      <Button
        type="text"
        icon={<BellOutlined />}
        aria-label={t.open(unreadNotifications)}
        onClick={() => void navigate('/notifications')}
      />
    </Badge>
  );
}
