import { InvalidInput } from '@app/kernel';

import { readShipmentFile, SHIPMENT_ROWS_MAX, SHIPMENT_TEMPLATE, writeShipmentResults } from './shipment-file.js';

const ROW = { line: 2, number: 'DF-1', sku: 'CUP', quantity: '2', carrier: 'SF', tracking: 'SF1234567890123' };
const HEAD = 'number,sku,quantity,carrier,tracking';

describe('a file of shipments', () => {
  it('is read with the columns in any order, and the lines numbered as an editor shows them', async () => {
    const file = 'tracking;carrier;number;note;quantity;sku\n\nSF1234567890123; SF ;df-1;hello;2;CUP\n';

    expect(await readShipmentFile(Buffer.from(file))).toEqual([{ ...ROW, line: 3 }]);
  });

  it('may leave out sku and quantity', async () => {
    const file = 'number\tcarrier\ttracking\r\nDF-1\tSF\tSF1234567890123\r\n';

    expect(await readShipmentFile(Buffer.from(file))).toEqual([{ ...ROW, sku: '', quantity: '' }]);
  });

  it('is read as spreadsheets in China write it', async () => {
    // 供货单号,商品编码,数量,快递公司,运单号 and 顺丰速运, in GB18030.
    const file = Buffer.from(
      'b9a9bbf5b5a5bac52cc9ccc6b7b1e0c2eb2ccafdc1bf2cbfecb5ddb9abcbbe2cd4cbb5a5bac50a44462d312c4355502c322ccbb3b7e1cbd9d4cb2c5346313233343536373839303132330a',
      'hex',
    );

    expect(await readShipmentFile(file)).toEqual([{ ...ROW, carrier: '顺丰速运' }]);
  });

  it('is read with the mark that spreadsheets put in front', async () => {
    expect(await readShipmentFile(Buffer.from(`\ufeff${HEAD}\nDF-1,CUP,2,SF,SF1234567890123`))).toEqual([ROW]);
  });

  it('is as the template shows it', async () => {
    expect(await readShipmentFile(Buffer.from(SHIPMENT_TEMPLATE))).toMatchObject([{ carrier: 'SF', quantity: '2' }]);
  });

  it.each([
    ['empty', ''],
    ['only a head', HEAD],
    ['without the columns', 'a,b,c\n1,2,3'],
    ['no table', `${HEAD}\n"DF-1,CUP`],
    ['one endless line', 'x'.repeat(1_000_000)],
    ['too long', `${HEAD}\n${'DF-1,CUP,2,SF,SF1234567890123\n'.repeat(SHIPMENT_ROWS_MAX + 1)}`],
  ])('is refused when it is %s', async (_, file) => {
    await expect(readShipmentFile(Buffer.from(file))).rejects.toThrow(InvalidInput);
  });

  it('is refused when it is no text', async () => {
    await expect(readShipmentFile(Buffer.from([0xff, 0xff, 0x00, 0x01]))).rejects.toThrow(InvalidInput);
  });
});

describe('the result file', () => {
  it('can be sent again as it is, and holds no formula', async () => {
    const written = writeShipmentResults([
      { row: ROW, outcome: 'SHIPPED', message: '' },
      { row: { ...ROW, line: 3, sku: '=cmd()' }, outcome: 'REFUSED', message: 'sku: unknown' },
    ]);

    expect(await readShipmentFile(Buffer.from(written))).toEqual([ROW, { ...ROW, line: 3, sku: "'=cmd()" }]);
    expect(written).toContain('REFUSED,sku: unknown');
  });
});
