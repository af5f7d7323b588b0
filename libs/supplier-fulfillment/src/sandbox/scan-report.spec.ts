import { ScanReportRefused } from '../domain/carrier-gateway.js';
import type { CarrierScan } from '../domain/scan.rules.js';
import { readScans, writeScans } from './scan-report.js';

const SCAN: CarrierScan = {
  carrier: 'SF',
  trackingNumber: 'SF1234567890123',
  carrierEventId: 'one',
  code: 'PICKED_UP',
  place: '义乌市',
  occurredAt: new Date('2026-03-01T00:00:00Z'),
};

const reading = (report: unknown) => () => readScans(Buffer.from(JSON.stringify(report)));

describe('a report of scans', () => {
  it('is read as it was written', () => {
    expect(readScans(Buffer.from(writeScans([SCAN, { ...SCAN, code: 'DELIVERED' }])))).toEqual([
      SCAN,
      { ...SCAN, code: 'DELIVERED' },
    ]);
  });

  it.each([
    ['no JSON', () => readScans(Buffer.from('{'))],
    ['no object', reading(null)],
    ['no list', reading({ scans: {} })],
    ['too many scans', reading({ scans: Array.from({ length: 101 }, () => SCAN) })],
    ['an unknown code', reading({ scans: [{ ...SCAN, code: 'LOST' }] })],
    ['no instant', reading({ scans: [{ ...SCAN, occurredAt: 'soon' }] })],
    ['a number for a text', reading({ scans: [{ ...SCAN, place: 5 }] })],
    ['an endless text', reading({ scans: [{ ...SCAN, place: 'x'.repeat(201) }] })],
  ])('is refused with %s', (_, read) => {
    expect(read).toThrow(ScanReportRefused);
  });
});
