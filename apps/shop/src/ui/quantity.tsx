import { LINE_QUANTITY_MAX } from '../cart/cart.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Icon } from './icons.js';

const TEXTS = defineTexts({
  quantity: { zh: '数量', en: 'Quantity' },
  quantityOf: (goods: string) => ({ zh: `${goods}的数量`, en: `Quantity of ${goods}` }),
  fewer: { zh: '减少一件', en: 'One fewer' },
  more: { zh: '增加一件', en: 'One more' },
});

interface QuantityProps {
  readonly value: number;
  /** What it is the quantity of, for screen readers, where several stand on a page. */
  readonly goods?: string;
  readonly onChange: (quantity: number) => void;
}

export function Quantity({ value, goods, onChange }: QuantityProps) {
  const texts = useTexts(TEXTS);
  const type = (input: HTMLInputElement) => {
    const typed = Number.parseInt(input.value, 10);
    onChange(Number.isNaN(typed) ? value : Math.min(Math.max(1, typed), LINE_QUANTITY_MAX));
    input.value = String(Number.isNaN(typed) ? value : Math.min(Math.max(1, typed), LINE_QUANTITY_MAX));
  };
  return (
    <span class="quantity" role="group" aria-label={goods ? texts.quantityOf(goods) : texts.quantity}>
      <button type="button" aria-label={texts.fewer} disabled={value <= 1} onClick={() => onChange(value - 1)}>
        <Icon name="minus" />
      </button>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        aria-label={goods ? texts.quantityOf(goods) : texts.quantity}
        value={value}
        onChange={(event) => type(event.currentTarget)}
      />
      <button
        type="button"
        aria-label={texts.more}
        disabled={value >= LINE_QUANTITY_MAX}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
