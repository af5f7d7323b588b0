import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useLocale } from '../i18n/locale.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './navigation.module.css';
import { PLACE_ICONS } from './place-icons.js';
import type { Place, PlaceGroup } from './place.js';

const texts = defineTexts({
  menu: { zh: '主菜单', en: 'Main menu' },
  work: { zh: '工作台', en: 'Work' },
  money: { zh: '资金', en: 'Money' },
  house: { zh: '组织', en: 'Organization' },
});

const GROUPS: readonly PlaceGroup[] = ['work', 'money', 'house'];

interface NavigationProps {
  readonly places: readonly Place[];
  readonly onChosen?: () => void;
}

/** The menu of a work place. */
export function Navigation({ places, onChosen }: NavigationProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const groups = GROUPS.map((group) => ({
    group,
    members: places.filter((place) => place.group === group && place.isInMenu !== false),
  }));
  return (
    <nav aria-label={t.menu} className={styles.navigation}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <div key={group}>
            <p className={styles.group}>{t[group]}</p>
            <ul className={styles.list}>
              {members.map(({ path, name, icon }) => {
                const Icon = PLACE_ICONS[icon];
                return (
                  <li key={path}>
                    <NavLink to={`/${path}`} end={path === ''} className={styles.link} onClick={onChosen}>
                      <Icon aria-hidden />
                      {name[locale]}
                    </NavLink>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </nav>
  );
}
