import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

import { ProvinceOptions } from '../../cart/province-choice.js';
import type { ProvinceNameFragment } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import type { Fault, Recipient, RecipientField } from '../../shopper/recipient.js';

const TEXTS = defineTexts({
  name: { zh: '收件人', en: 'Full name' },
  phone: { zh: '手机号', en: 'Phone' },
  phoneHint: { zh: '快递员会打这个号码', en: 'The courier calls this number' },
  province: { zh: '省份', en: 'Province' },
  city: { zh: '城市', en: 'City' },
  district: { zh: '区 / 县', en: 'District' },
  street: { zh: '详细地址', en: 'Street and house' },
  streetHint: { zh: '街道、小区、楼栋、门牌号', en: 'Street, building, flat' },
  optional: { zh: '选填', en: 'optional' },
  missing: { zh: '请填写这一项', en: 'Please fill this in' },
  missingProvince: { zh: '请选择省份', en: 'Please choose a province' },
  noPhone: { zh: '请填写 6–20 位数字的电话', en: 'A phone has 6–20 digits' },
  refused: { zh: '请检查这一项', en: 'Please check this' },
});

export type FormFaults = Partial<Record<RecipientField, Fault | 'REFUSED'>>;

interface RecipientFormProps {
  readonly recipient: Recipient;
  readonly faults: FormFaults;
  readonly provinces: readonly ProvinceNameFragment[];
  readonly onChange: (field: RecipientField, text: string) => void;
}

type InputAttributes = Omit<InputHTMLAttributes, 'onChange'>;

/** What browsers know of a field: they fill it in, and phones show the right keys. */
const INPUT: Record<Exclude<RecipientField, 'province'>, InputAttributes> = {
  name: { autocomplete: 'shipping name', maxLength: 50 },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'shipping tel', maxLength: 24 },
  city: { autocomplete: 'shipping address-level2', maxLength: 50 },
  district: { autocomplete: 'shipping address-level3', maxLength: 50 },
  street: { autocomplete: 'shipping street-address', maxLength: 200 },
};

export function RecipientForm({ recipient, faults, provinces, onChange }: RecipientFormProps) {
  const texts = useTexts(TEXTS);
  const textOf = (field: RecipientField): string | null => {
    const fault = faults[field];
    if (!fault) return null;
    if (fault === 'MISSING') return field === 'province' ? texts.missingProvince : texts.missing;
    return fault === 'NO_PHONE' ? texts.noPhone : texts.refused;
  };
  const field = (name: Exclude<RecipientField, 'province'>, hint?: string) => (
    <Field
      name={name}
      label={texts[name]}
      hint={hint}
      fault={textOf(name)}
      value={recipient[name]}
      onChange={(text) => onChange(name, text)}
    />
  );
  return (
    <>
      {field('name')}
      {field('phone', texts.phoneHint)}
      <ProvinceField
        label={texts.province}
        fault={textOf('province')}
        value={recipient.province}
        provinces={provinces}
        onChange={(code) => onChange('province', code)}
      />
      <div class="field-pair">
        {field('city')}
        {field('district', texts.optional)}
      </div>
      {field('street', texts.streetHint)}
    </>
  );
}

interface FieldProps {
  readonly name: Exclude<RecipientField, 'province'>;
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Field({ name, label, hint, fault, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...INPUT[name]}
        id={id}
        name={name}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault || hint ? `${id}-words` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <FieldWords id={`${id}-words`} hint={hint} fault={fault} />
    </div>
  );
}

interface ProvinceFieldProps extends Pick<FieldProps, 'label' | 'fault' | 'value' | 'onChange'> {
  readonly provinces: readonly ProvinceNameFragment[];
}

function ProvinceField({ label, fault, value, provinces, onChange }: ProvinceFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name="province"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-words` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <ProvinceOptions provinces={provinces} />
      </select>
      <FieldWords id={`${id}-words`} hint={undefined} fault={fault} />
    </div>
  );
}

export function FieldWords({ id, hint, fault }: { id: string } & Pick<FieldProps, 'hint' | 'fault'>) {
  if (fault) {
    return (
      <p id={id} class="fault">
        {fault}
      </p>
    );
  }
  return hint ? (
    <p id={id} class="hint">
      {hint}
    </p>
  ) : null;
}
