import fc from 'fast-check';

import { addressProblemOf } from './address.rules.js';
import { DEFAULT_HOLD_RULES, HOLD_RULE_KINDS, type HoldFacts, type HoldRule, judgeHold } from './hold.rules.js';

const ORDINARY: HoldFacts = {
  totalMinor: 6_600n,
  earningMinor: 2_880n,
  ordersOfPhone: 1,
  ordersOfAddress: 1,
  expiredOrders: 0,
  prices: [{ priceMinor: 6_000n, usualMinor: 5_900n }],
  addressProblem: null,
};

const someFacts = fc.record<HoldFacts>({
  totalMinor: fc.bigInt(0n, 10_000_000n),
  earningMinor: fc.bigInt(-100_000n, 100_000n),
  ordersOfPhone: fc.integer({ min: 1, max: 60 }),
  ordersOfAddress: fc.integer({ min: 1, max: 60 }),
  expiredOrders: fc.nat(20),
  prices: fc.array(fc.record({ priceMinor: fc.bigInt(1n, 100_000n), usualMinor: fc.bigInt(0n, 100_000n) })),
  addressProblem: fc.constantFrom(null, 'PLACEHOLDER' as const),
});

const someRules = fc.tuple(
  ...HOLD_RULE_KINDS.map((kind) =>
    fc.record<HoldRule>({
      kind: fc.constant(kind),
      isOn: fc.boolean(),
      threshold: fc.nat(1_000_000),
      hours: fc.integer({ min: 1, max: 720 }),
      whenDue: fc.constantFrom('RELEASE', 'CANCEL'),
    }),
  ),
);

describe('hold rules', () => {
  it('let an ordinary order pass', () => {
    expect(judgeHold(ORDINARY, DEFAULT_HOLD_RULES)).toBeNull();
  });

  it.each([
    ['HIGH_AMOUNT', { totalMinor: 500_001n }, { measured: 500_001, threshold: 500_000 }],
    ['PHONE_VELOCITY', { ordersOfPhone: 21 }, { measured: 21, threshold: 20 }],
    ['ADDRESS_VELOCITY', { ordersOfAddress: 31 }, { measured: 31, threshold: 30 }],
    ['ODD_PRICE', { prices: [{ priceMinor: 1_000n, usualMinor: 5_900n }] }, { measured: 490, threshold: 200 }],
    ['LOSS_MAKING', { earningMinor: -1n }, { measured: 1, threshold: 0 }],
    ['ADDRESS_UNUSABLE', { addressProblem: 'PLACEHOLDER' }, { detail: 'PLACEHOLDER' }],
    ['UNPAID_HOARDING', { expiredOrders: 6 }, { measured: 6, threshold: 5 }],
  ] as const)('hold an order for %s, with its figures', (rule, odd, figures) => {
    const verdict = judgeHold({ ...ORDINARY, ...odd }, DEFAULT_HOLD_RULES);

    expect(verdict?.reasons).toMatchObject([{ rule, ...figures }]);
  });

  it('hold exactly what a rule that is on finds above its threshold', () => {
    fc.assert(
      fc.property(someFacts, someRules, (facts, rules) => {
        const found = judgeHold(facts, rules)?.reasons ?? [];

        const isOn = new Map(rules.map((rule) => [rule.kind, rule.isOn]));
        expect(found.every(({ rule, measured, threshold }) => isOn.get(rule) && measured > threshold)).toBe(true);
        const alone = rules.filter((rule) => judgeHold(facts, [rule]) !== null).map(({ kind }) => kind);
        expect(found.map(({ rule }) => rule)).toEqual(alone);
      }),
    );
  });

  it('never release by the timer what one of the rules wants cancelled, and give every other rule its time', () => {
    fc.assert(
      fc.property(someFacts, someRules, (facts, rules) => {
        const verdict = judgeHold(facts, rules);
        fc.pre(verdict !== null);

        const broken = rules.filter(({ kind }) => verdict?.reasons.some(({ rule }) => rule === kind));
        const cancels = broken.filter(({ whenDue }) => whenDue === 'CANCEL');
        expect(verdict?.whenDue).toBe(cancels.length > 0 ? 'CANCEL' : 'RELEASE');
        if (cancels.length === 0) expect(broken.every(({ hours }) => hours <= (verdict?.hours ?? 0))).toBe(true);
        else expect(cancels.every(({ hours }) => hours >= (verdict?.hours ?? 0))).toBe(true);
      }),
    );
  });
});

describe('an address', () => {
  const GOOD = {
    name: '林小满',
    phone: '138 0013 8000',
    province: '44',
    city: '广州市',
    district: '天河区',
    street: '天河路 1 号',
  };

  it.each([
    ['a usual one', {}, null],
    ['one abroad', { phone: '+44 20 7946 0958', city: 'London', street: '10 Downing St' }, null],
    ['a street of two letters', { street: '路1' }, 'STREET_TOO_SHORT'],
    ['a placeholder', { street: '测试' }, 'PLACEHOLDER'],
    ['one letter again and again', { street: 'xxxxxx' }, 'PLACEHOLDER'],
    ['a mobile number that nobody has', { phone: '12345678901' }, 'PHONE_UNUSABLE'],
    ['one digit again and again', { phone: '00000000' }, 'PHONE_UNUSABLE'],
  ])('%s', (_, other, problem) => {
    expect(addressProblemOf({ ...GOOD, ...other })).toBe(problem);
  });
});
