import { NotificationRefused, type ProviderNotification } from '../domain/payment-provider.js';

/** A notification as the sandbox writes it: JSON, amounts as whole minor units in text. */
export function writeBody(notification: ProviderNotification): string {
  return JSON.stringify({ ...notification, amountMinor: notification.amountMinor.toString() });
}

/** @throws NotificationRefused */
export function readBody(body: Buffer): ProviderNotification {
  const fields = parse(body);
  const text = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string' || value === '') throw new NotificationRefused(`"${name}" must be a text`);
    return value;
  };
  const notification = {
    notificationId: text('notificationId'),
    reference: text('reference'),
    paymentKey: text('paymentKey'),
    amountMinor: toAmount(text('amountMinor')),
    currency: text('currency'),
    occurredAt: toInstant(text('occurredAt')),
  };
  const kind = text('kind');
  if (kind === 'PAID' || kind === 'CLOSED') return { ...notification, kind };
  if (kind === 'REFUNDED') return { ...notification, kind, refundKey: text('refundKey') };
  throw new NotificationRefused('"kind" must be PAID, CLOSED or REFUNDED');
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(body.toString('utf8'));
    if (typeof fields === 'object' && fields !== null) return fields as Readonly<Record<string, unknown>>;
  } catch {
    // Refused below, as what is no object.
  }
  throw new NotificationRefused('The body must be a JSON object');
}

function toAmount(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw new NotificationRefused('"amountMinor" must be whole minor units');
  return BigInt(text);
}

function toInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new NotificationRefused('"occurredAt" must be an instant');
  return instant;
}
