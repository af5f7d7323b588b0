import { normalizeTrackingNumber } from '../domain/carriers.js';
import { ScanReportRefused } from '../domain/carrier-gateway.js';
import { type CarrierScan, SCAN_CODES } from '../domain/scan.rules.js';

const SCANS_MAX = 100;
const TEXT_MAX = 200;

/** A report as the sandbox writes it. */
export function writeScans(scans: readonly CarrierScan[]): string {
  return JSON.stringify({ scans });
}

/** @throws ScanReportRefused when it is none, or names more than 100 scans. */
export function readScans(rawBody: Buffer): CarrierScan[] {
  const scans = fieldsOf(parse(rawBody))['scans'];
  if (!Array.isArray(scans) || scans.length > SCANS_MAX) {
    throw new ScanReportRefused(`"scans" must be a list of at most ${SCANS_MAX}`);
  }
  return scans.map(toScan);
}

function toScan(value: unknown): CarrierScan {
  const fields = fieldsOf(value);
  const code = SCAN_CODES.find((known) => known === fields['code']);
  if (!code) throw new ScanReportRefused(`"code" must be one of ${SCAN_CODES.join(', ')}`);
  const occurredAt = new Date(textOf(fields, 'occurredAt'));
  if (Number.isNaN(occurredAt.getTime())) throw new ScanReportRefused('"occurredAt" must be an instant');
  return {
    carrier: textOf(fields, 'carrier'),
    trackingNumber: normalizeTrackingNumber(textOf(fields, 'trackingNumber')),
    carrierEventId: textOf(fields, 'carrierEventId'),
    code,
    place: textOf(fields, 'place'),
    occurredAt,
  };
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw new ScanReportRefused('The body must be JSON');
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new ScanReportRefused('Each part of a report must be an object');
  return value as Readonly<Record<string, unknown>>;
}

function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.length > TEXT_MAX) {
    throw new ScanReportRefused(`"${name}" must be a text of at most ${TEXT_MAX} characters`);
  }
  return value;
}
