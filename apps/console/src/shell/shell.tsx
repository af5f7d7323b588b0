import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';

import { useIsNarrow } from '../components/narrow.js';
import { PageSkeleton } from '../components/page-skeleton.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { AccountMenu } from './account-menu.js';
import { Bell } from './bell.js';
import { Brand } from './brand.js';
import { Navigation } from './navigation.js';
import type { Place } from './place.js';
import { ToneSwitch } from './preferences.js';
import styles from './shell.module.css';
import { ViewerLanguageSwitch } from './viewer-language-switch.js';

const texts = defineTexts({
  toContent: { zh: '跳到内容', en: 'Skip to the content' },
  openMenu: { zh: '打开菜单', en: 'Open the menu' },
  menu: { zh: '菜单', en: 'Menu' },
});

/** What stands around every page of a work place: menu, bell, language, account. */
export function Shell({ places }: { readonly places: readonly Place[] }): ReactNode {
  const t = useTexts(texts);
  const isNarrow = useIsNarrow();
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t.toContent}
      </a>
      <header className={styles.header}>
        {isNarrow && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t.openMenu}
            aria-expanded={isMenuOpen}
            onClick={() => setMenuOpen(true)}
          />
        )}
        <Link to="/" className={styles.brand}>
          <Brand />
        </Link>
        <div className={styles.tools}>
          <ViewerLanguageSwitch />
          <ToneSwitch />
          <Bell />
          <AccountMenu />
        </div>
      </header>
      {isNarrow ? (
        <Drawer
          title={t.menu}
          placement="left"
          size={280}
          open={isMenuOpen}
          onClose={() => setMenuOpen(false)}
          styles={{ body: { padding: 12 } }}
        >
          <Navigation places={places} onChosen={() => setMenuOpen(false)} />
        </Drawer>
      ) : (
        <div className={styles.side}>
          <Navigation places={places} />
        </div>
      )}
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}
