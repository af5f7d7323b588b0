import './order-sum.css';

import { useFormat } from '../i18n/format.js';
import { isZero, type Money, shareOf, shortfall } from '../i18n/money.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Icon } from '../ui/icons.js';
import { useProvince } from './delivery.js';
import type { Figures } from './judged-cart.js';

const TEXTS = defineTexts({
  goods: { zh: '商品', en: 'Goods' },
  freight: { zh: '运费', en: 'Delivery' },
  free: { zh: '包邮', en: 'Free' },
  total: { zh: '合计', en: 'Total' },
  unknown: { zh: '选择地区后显示', en: 'Choose a province to see it' },
  expected: (day: string) => ({ zh: `预计${day}前送达`, en: `Arrives by ${day}` }),
  missing: (amount: string) => ({ zh: `再买 ${amount} 就包邮`, en: `${amount} more for free delivery` }),
  reached: { zh: '已包邮', en: 'You have free delivery' },
});

interface OrderSumProps {
  readonly figures: Figures;
  /** Newer figures are on their way. */
  readonly isStale?: boolean;
}

/** What is to be paid and when it comes. */
export function OrderSum({ figures, isStale = false }: OrderSumProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const isProvinceKnown = useProvince() !== '';
  const { goods, freight, total, expectedAt } = figures;
  return (
    <div class={isStale ? 'sum stale' : 'sum'} aria-live="polite">
      <dl>
        <div>
          <dt>{texts.goods}</dt>
          <dd>{format.money(goods)}</dd>
        </div>
        {freight && (
          <div>
            <dt>{texts.freight}</dt>
            <dd class={isZero(freight) ? 'good' : ''}>{isZero(freight) ? texts.free : format.money(freight)}</dd>
          </div>
        )}
        {!isProvinceKnown && (
          <div>
            <dt>{texts.freight}</dt>
            <dd class="quiet">{texts.unknown}</dd>
          </div>
        )}
        {total && (
          <div class="sum-total">
            <dt>{texts.total}</dt>
            <dd class="price">{format.money(total)}</dd>
          </div>
        )}
      </dl>
      {expectedAt && (
        <p class="expected">
          <Icon name="truck" />
          {texts.expected(format.day(expectedAt))}
        </p>
      )}
    </div>
  );
}

/** How far the cart is from free delivery. */
export function FreeFreight({ from, goods }: { readonly from: Money; readonly goods: Money }) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  if (isZero(from)) return null;
  const missing = shortfall(from, goods);
  return (
    <div class="free-freight">
      <p>
        <Icon name="truck" />
        {missing ? texts.missing(format.money(missing)) : texts.reached}
      </p>
      <progress max={1} value={shareOf(goods, from)} aria-hidden="true" />
    </div>
  );
}
