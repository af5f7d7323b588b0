import { InvalidInput } from '@app/kernel';

import { readShipmentFile, SHIPMENT_ROWS_MAX, SHIPMENT_TEMPLATE, writeShipmentResults } from './shipment-file.js';

const ROW = { line: 2, number: 'DF-1', sku: 'CUP', quantity: '2', carrier: 'SF', tracking: 'SF1234567890123' };
const HEAD = 'number,sku,quantity,carrier,tracking';

describe('a file of shipments', () => {
  it('is read with the columns in any order, and the lines numbered as an editor shows them', () => {
    const file = 'tracking;carrier;number;note;quantity;sku\n\nSF1234567890123; SF ;df-1;hello;2;CUP\n';

    expect(readShipmentFile(Buffer.from(file))).toEqual([{ ...ROW, line: 3 }]);
  });

  it('may leave out sku and quantity', () => {
    const file = 'number\tcarrier\ttracking\r\nDF-1\tSF\tSF1234567890123\r\n';

    expect(readShipmentFile(Buffer.from(file))).toEqual([{ ...ROW, sku: '', quantity: '' }]);
  });

  it('is read as spreadsheets in China write it', () => {
    // 供货单号,商品编码,数量,快递公司,运单号 and 顺丰速运, in GB18030.
    const file = Buffer.from(
      'b9a9bbf5b5a5bac52cc9ccc6b7b1e0c2eb2ccafdc1bf2cbfecb5ddb9abcbbe2cd4cbb5a5bac50a44462d312c4355502c322ccbb3b7e1cbd9d4cb2c5346313233343536373839303132330a',
      'hex',
    );

    expect(readShipmentFile(file)).toEqual([{ ...ROW, carrier: '顺丰速运' }]);
  });

  it('is read with the mark that spreadsheets put in front', () => {
    expect(readShipmentFile(Buffer.from(`\ufeff${HEAD}\nDF-1,CUP,2,SF,SF1234567890123`))).toEqual([ROW]);
  });

  it('is as the template shows it', () => {
    expect(readShipmentFile(Buffer.from(SHIPMENT_TEMPLATE))).toMatchObject([{ carrier: 'SF', quantity: '2' }]);
  });

  it.each([
    ['empty', ''],
    ['only a head', HEAD],
    ['without the columns', 'a,b,c\n1,2,3'],
    ['no table', `${HEAD}\n"DF-1,CUP`],
    ['too long', `${HEAD}\n${'DF-1,CUP,2,SF,SF1234567890123\n'.repeat(SHIPMENT_ROWS_MAX + 1)}`],
  ])('is refused when it is %s', (_, file) => {
    expect(() => readShipmentFile(Buffer.from(file))).toThrow(InvalidInput);
  });

  it('is refused when it is no text', () => {
    expect(() => readShipmentFile(Buffer.from([0xff, 0xff, 0x00, 0x01]))).toThrow(InvalidInput);
  });
});

describe('the result file', () => {
  it('can be sent again as it is, and holds no formula', () => {
    const written = writeShipmentResults([
      { row: ROW, outcome: 'SHIPPED', message: '' },
      { row: { ...ROW, line: 3, sku: '=cmd()' }, outcome: 'REFUSED', message: 'sku: unknown' },
    ]);

    expect(readShipmentFile(Buffer.from(written))).toEqual([ROW, { ...ROW, line: 3, sku: "'=cmd()" }]);
    expect(written).toContain('REFUSED,sku: unknown');
  });
});
