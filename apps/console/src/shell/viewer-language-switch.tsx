import type { ReactNode } from 'react';

import { useWrite } from '../api/writing.js';
import { UpdateAccountDocument } from '../gql/graphql.js';
import { LanguageSwitch } from './preferences.js';

/** The language switch of somebody who is signed in: what Daifa writes to him follows the screens. */
export function ViewerLanguageSwitch(): ReactNode {
  const update = useWrite(UpdateAccountDocument);
  return <LanguageSwitch onChange={(locale) => void update.run({ locale: locale === 'zh' ? 'ZH' : 'EN' })} />;
}
