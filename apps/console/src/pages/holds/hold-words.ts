import type { HoldingFragment, HoldRuleKind } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useOpenLabels } from '../../i18n/labels.js';
import { type Both, defineTexts, useTexts } from '../../i18n/texts.js';

type Reason = HoldingFragment['reasons'][number];

const texts = defineTexts({
  HIGH_AMOUNT: (measured: string, threshold: string) => ({
    zh: `订单金额 ${measured}，超过 ${threshold}`,
    en: `The total is ${measured}, more than ${threshold}`,
  }),
  PHONE_VELOCITY: (measured: string, threshold: string) => ({
    zh: `同一手机号 24 小时内有 ${measured} 个订单，超过 ${threshold} 个`,
    en: `The phone has ${measured} orders in 24 hours, more than ${threshold}`,
  }),
  ADDRESS_VELOCITY: (measured: string, threshold: string) => ({
    zh: `同一地址 24 小时内有 ${measured} 个订单，超过 ${threshold} 个`,
    en: `The address has ${measured} orders in 24 hours, more than ${threshold}`,
  }),
  ODD_PRICE: (measured: string, threshold: string) => ({
    zh: `售价与供应商建议零售价相差 ${measured}%，超过 ${threshold}%`,
    en: `A price and what the supplier suggests differ by ${measured} %, more than ${threshold} %`,
  }),
  LOSS_MAKING: (measured: string) => ({
    zh: `这一单您会亏 ${measured}`,
    en: `You would lose ${measured} by it`,
  }),
  ADDRESS_UNUSABLE: (_measured: string, _threshold: string, problem: string) => ({
    zh: `地址无法派送：${problem}`,
    en: `No courier could deliver there: ${problem}`,
  }),
  UNPAID_HOARDING: (measured: string, threshold: string) => ({
    zh: `同一买家 24 小时内有 ${measured} 个订单超时未付款，超过 ${threshold} 个`,
    en: `The shopper let ${measured} orders expire in 24 hours, more than ${threshold}`,
  }),
} satisfies Record<HoldRuleKind, unknown>);

const PROBLEM: Readonly<Record<string, Both>> = {
  STREET_TOO_SHORT: { zh: '街道太短', en: 'the street is too short' },
  PLACEHOLDER: { zh: '不是真实的姓名或地址', en: 'name or address are made up' },
  PHONE_UNUSABLE: { zh: '手机号不存在', en: 'nobody has that phone' },
};

/** Why an order is held, in words and figures. */
export function useHoldWords(currencyCode: string): (reason: Reason) => string {
  const t = useTexts(texts);
  const format = useFormat();
  const problemName = useOpenLabels(PROBLEM);
  return ({ rule, unit, measured, threshold, problem }) => {
    const figure = (amount: string): string => (unit === 'MONEY' ? format.money({ amount, currencyCode }) : amount);
    return t[rule](figure(measured), figure(threshold), problem === null ? '' : problemName(problem));
  };
}

export const HOLD_RULE: Readonly<Record<HoldRuleKind, Both & { readonly threshold: Both | null }>> = {
  HIGH_AMOUNT: { zh: '金额过高', en: 'High amount', threshold: { zh: '超过（元）', en: 'More than (CNY)' } },
  PHONE_VELOCITY: {
    zh: '同一手机号下单过多',
    en: 'Many orders of one phone',
    threshold: { zh: '24 小时内超过（单）', en: 'More in 24 hours than' },
  },
  ADDRESS_VELOCITY: {
    zh: '同一地址下单过多',
    en: 'Many orders to one address',
    threshold: { zh: '24 小时内超过（单）', en: 'More in 24 hours than' },
  },
  ODD_PRICE: {
    zh: '价格异常',
    en: 'Odd price',
    threshold: { zh: '与建议零售价相差超过（%）', en: 'Differs from the suggested price by more than (%)' },
  },
  LOSS_MAKING: {
    zh: '亏本订单',
    en: 'Loss-making',
    threshold: { zh: '亏损超过（元）', en: 'Loss of more than (CNY)' },
  },
  ADDRESS_UNUSABLE: { zh: '地址无法派送', en: 'Unusable address', threshold: null },
  UNPAID_HOARDING: {
    zh: '多次拍下不付款',
    en: 'Orders that were never paid',
    threshold: { zh: '24 小时内超过（单）', en: 'More in 24 hours than' },
  },
};
