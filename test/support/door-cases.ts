import { type Headers, json, large } from './http-doors.js';

export const NOBODY: Headers = {};

/** A call of a plain HTTP route, and what it must be answered with. */
export interface DoorCase {
  readonly route: string;
  /** What is put for `:name` in the route. */
  readonly names?: () => Readonly<Record<string, string>>;
  readonly what: string;
  readonly request?: () => RequestInit;
  readonly status: number;
  /** In the body. */
  readonly says?: string;
}

const SIGNED = {
  'sandbox-signature': 't=1,v1=00',
  'webhook-signature': 'v1,AAAA',
  'webhook-id': 'x',
  'webhook-timestamp': '1',
};
/** What outside parties call, refused in every way. */
export const WEBHOOKS = [
  ['POST webhooks/payments/:provider', 'provider'],
  ['POST webhooks/carriers/:gateway', 'gateway'],
].flatMap(([route = '', name = '']): DoorCase[] => [
  {
    route,
    what: 'one that is not in use',
    names: () => ({ [name]: 'nobody' }),
    request: () => json('{}'),
    status: 404,
  },
  { route, what: 'no signature', names: () => ({ [name]: 'sandbox' }), request: () => json('{}'), status: 401 },
  {
    route,
    what: 'a bad signature',
    names: () => ({ [name]: 'sandbox' }),
    request: () => json('{}', SIGNED),
    status: 401,
  },
  { route, what: 'no body', names: () => ({ [name]: 'sandbox' }), status: 400 },
  { route, what: 'no JSON', names: () => ({ [name]: 'sandbox' }), request: () => json('{'), status: 400 },
  { route, what: 'a body too large', names: () => ({ [name]: 'sandbox' }), request: large, status: 413 },
]);

const paying = () => ({ reference: 'SBXP0' });
/** What anybody may open, whichever market it is. */
export const OPEN_PAGES: DoorCase[] = [
  { route: 'GET feeds/template.csv', what: 'anybody', status: 200, says: 'sku_code' },
  { route: 'GET feeds/categories.csv', what: 'anybody', status: 200, says: 'category' },
  { route: 'GET channels/orders/template.csv', what: 'anybody', status: 200, says: 'order,sku' },
  { route: 'GET o', what: 'anybody', status: 200 },
  { route: 'GET o/:token', what: 'whoever has a link, true or not', names: () => ({ token: 'x' }), status: 200 },
  { route: 'GET sandbox/pay/:reference', what: 'no payment', names: paying, status: 404 },
  {
    route: 'POST sandbox/pay/:reference',
    what: 'no payment',
    names: paying,
    request: () => ({ body: new URLSearchParams({ action: 'pay' }) }),
    status: 404,
  },
  {
    route: 'GET images/goods/:name',
    what: 'no picture',
    names: () => ({ name: 'x.svg' }),
    status: 404,
    says: 'NOT_FOUND',
  },
  { route: 'GET health/live', what: 'anybody', status: 200 },
  { route: 'GET health/ready', what: 'anybody', status: 200 },
  { route: 'GET metrics', what: 'anybody', status: 200, says: 'daifa_' },
  { route: 'GET ', what: 'anybody', status: 302 },
  { route: 'GET console', what: 'anybody', status: 200 },
  { route: 'GET console/*', what: 'anybody', status: 200 },
];

/** The path with what stands for its `:names`. */
export function addressOf(path: string, names: Readonly<Record<string, string>>): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
}
