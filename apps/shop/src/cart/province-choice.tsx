import { useId } from 'preact/hooks';

import type { ProvinceNameFragment } from '../gql/graphql.js';
import { useLocale } from '../i18n/locale.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { setProvince, useProvince } from './delivery.js';

const TEXTS = defineTexts({
  deliverTo: { zh: '送到', en: 'Deliver to' },
  choose: { zh: '选择省份', en: 'Choose a province' },
});

interface ProvinceOptionsProps {
  readonly provinces: readonly ProvinceNameFragment[];
}

export function ProvinceOptions({ provinces }: ProvinceOptionsProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  return (
    <>
      <option value="">{texts.choose}</option>
      {provinces.map(({ code, nameZh, nameEn }) => (
        <option key={code} value={code}>
          {locale === 'zh' ? nameZh : nameEn}
        </option>
      ))}
    </>
  );
}

/** Where the goods go, so far as freight and delivery depend on it. */
export function ProvinceChoice({ provinces }: ProvinceOptionsProps) {
  const texts = useTexts(TEXTS);
  const id = useId();
  return (
    <div class="field inline">
      <label for={id}>{texts.deliverTo}</label>
      <select id={id} value={useProvince()} onChange={({ currentTarget }) => setProvince(currentTarget.value)}>
        <ProvinceOptions provinces={provinces} />
      </select>
    </div>
  );
}
