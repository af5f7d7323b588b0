import { type ChannelOrderRow, gatherOrders } from './channel-order-rows.js';

const aRow = (line: number, row: Partial<ChannelOrderRow>): ChannelOrderRow => ({
  line,
  order: '',
  sku: 'MUG',
  quantity: '1',
  name: '陈晓雨',
  phone: '13800138000',
  province: '广东',
  city: '广州市',
  district: '',
  street: '天河路 1 号',
  note: '',
  ...row,
});

describe('rows of a file with orders', () => {
  it('are one order where they have one number', () => {
    const rows = [aRow(2, { order: 'A' }), aRow(3, { order: 'B' }), aRow(4, { order: 'A', sku: 'CUP', quantity: '2' })];

    const gathered = gatherOrders(rows);

    expect(gathered.map(({ order }) => [order?.externalId, order?.lines.map(({ sku }) => sku)])).toEqual([
      ['A', ['MUG', 'CUP']],
      ['B', ['MUG']],
    ]);
  });

  it('without a number are refused, each by itself, whatever the others are called', () => {
    const rows = [aRow(2, {}), aRow(3, {}), aRow(4, { order: 'line 2' })];

    const gathered = gatherOrders(rows);

    expect(gathered.map(({ rows: own, problem }) => [own.map(({ line }) => line), problem])).toEqual([
      [[2], 'The order number is missing.'],
      [[3], 'The order number is missing.'],
      [[4], ''],
    ]);
  });

  it.each([
    [{ quantity: '0' }, 'The quantity in line 3 must be a whole number, 1–999.'],
    [{ sku: '' }, 'The sku in line 3 is missing or too long.'],
    [{ city: '深圳市' }, 'The rows of this order go to different people or places.'],
  ])('are refused together for %j', (wrong, problem) => {
    const [gathered] = gatherOrders([aRow(2, { order: 'A' }), aRow(3, { order: 'A', ...wrong })]);

    expect(gathered).toMatchObject({ order: null, problem });
  });
});
