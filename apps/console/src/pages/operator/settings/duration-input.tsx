import { InputNumber, Select, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { DURATION_UNITS, type DurationUnit, SECONDS_OF, unitOf } from './duration.js';

const texts = defineTexts({ unit: { zh: '单位', en: 'Unit' } });

const UNIT_NAMES: Readonly<Record<DurationUnit, Both>> = {
  day: { zh: '天', en: 'days' },
  hour: { zh: '小时', en: 'hours' },
  minute: { zh: '分钟', en: 'minutes' },
  second: { zh: '秒', en: 'seconds' },
};

interface DurationInputProps {
  readonly id?: string;
  /** In seconds. */
  readonly value?: number;
  readonly onChange?: (seconds: number | null) => void;
}

/** A duration in the unit that suits it; filled and heard by the form item around it. */
export function DurationInput({ id, value = 0, onChange }: DurationInputProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [unit, setUnit] = useState<DurationUnit>(() => unitOf(value));
  const count = value / SECONDS_OF[unit];
  return (
    <Space.Compact>
      <InputNumber
        {...(id === undefined ? {} : { id })}
        min={0}
        precision={0}
        value={count}
        onChange={(next) => onChange?.(next === null ? null : next * SECONDS_OF[unit])}
        style={{ width: 110 }}
      />
      <Select<DurationUnit>
        aria-label={t.unit}
        value={unit}
        onChange={(next) => {
          setUnit(next);
          onChange?.(count * SECONDS_OF[next]);
        }}
        options={DURATION_UNITS.map((one) => ({ value: one, label: UNIT_NAMES[one][locale] }))}
        style={{ width: 110 }}
      />
    </Space.Compact>
  );
}
