import type { TenantActor } from '@app/kernel';
import { newId } from '@app/platform';
import { type GraphqlServer, headersAs } from '@app/platform/testing';

import {
  anAcceptedSupplierOrder,
  anActorOf,
  aReadySupplierOrder,
  aTrackingNumber,
  startFulfillmentServer,
} from '../testing/index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startFulfillmentServer();
});

afterAll(() => server.stop());

const HEAD = 'number,sku,quantity,carrier,tracking';

describe('a file that tells what was shipped', () => {
  it('ships its parcels, says what became of each row, and changes nothing when it comes again', async () => {
    const actor = anActorOf(newId());
    const supplierId = actor.organizationId;
    const inParts = await anAcceptedSupplierOrder(server, { supplierId, quantities: [3, 1] });
    const whole = await anAcceptedSupplierOrder(server, { supplierId });
    const unaccepted = await aReadySupplierOrder(server, { supplierId });
    const foreign = await anAcceptedSupplierOrder(server);
    const [one, two, three] = [aTrackingNumber(), aTrackingNumber(), aTrackingNumber()];
    const file = [
      HEAD,
      `${inParts.number},CUP-1,2,SF,${one}`,
      `${inParts.number},CUP-2,1,SF,${one}`,
      `${inParts.number},CUP-1,2,SF,${two}`,
      `${whole.number},,,顺丰速运,${three}`,
      `${unaccepted.number},,,SF,${aTrackingNumber()}`,
      `${foreign.number},,,SF,${aTrackingNumber()}`,
    ].join('\n');

    const first = await upload(actor, file);
    const again = await upload(actor, file);

    expect(first.body).toMatchObject({ rows: 6, shipped: 3, unchanged: 0, refused: 3 });
    expect(first.body.results.map(({ line, outcome, message }) => [line, outcome, message.slice(0, 24)])).toEqual([
      [2, 'SHIPPED', ''],
      [3, 'SHIPPED', ''],
      [4, 'REFUSED', '2 of CUP-1 cannot be shi'],
      [5, 'SHIPPED', ''],
      [6, 'REFUSED', 'Accept supplier order DF'],
      [7, 'REFUSED', 'number: there is no supp'],
    ]);
    expect(again.body).toMatchObject({ rows: 6, shipped: 0, unchanged: 3, refused: 3 });
    expect(await shippedPieces(actor, inParts.number)).toEqual([2, 1]);
  });

  it('is answered with a file where one is asked for', async () => {
    const built = await anAcceptedSupplierOrder(server);

    const response = await send(built.actor, `${HEAD}\n${built.number},,,SF,${aTrackingNumber()}`, {
      accept: 'text/csv',
    });

    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(await response.text()).toMatch(new RegExp(`2,${built.number},,,SF,SF\\d{13},SHIPPED,`));
  });

  it('has a template', async () => {
    const response = await fetch(`${server.url}/shipments/template.csv`);

    expect(await response.text()).toContain(HEAD);
  });

  it.each<[number, string, () => TenantActor | null, string]>([
    [401, 'nobody', () => null, HEAD],
    [403, 'a creator', () => anActorOf(newId(), 'CREATOR'), HEAD],
    [403, 'a supplier without the permission', () => ({ ...anActorOf(newId()), permissions: new Set() }), HEAD],
    [400, 'a supplier with an empty file', () => anActorOf(newId()), HEAD],
    [413, 'a supplier with an endless file', () => anActorOf(newId()), 'x'.repeat(6 * 1024 * 1024)],
  ])('is refused with %d from %s', async (status, _, actor, file) => {
    const response = await send(actor(), file);

    expect(response.status).toBe(status);
    expect(((await response.json()) as { message: string }).message).not.toBe('');
  });
});

interface Answer {
  readonly rows: number;
  readonly results: { line: number; outcome: string; message: string }[];
}

async function upload(actor: TenantActor, file: string): Promise<{ body: Answer }> {
  const response = await send(actor, file);
  return { body: (await response.json()) as Answer };
}

function send(actor: TenantActor | null, file: string, headers: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([file], { type: 'text/csv' }), 'shipments.csv');
  return fetch(`${server.url}/shipments`, {
    method: 'POST',
    body: form,
    headers: { ...headers, ...(actor ? headersAs(actor) : {}) },
  });
}

async function shippedPieces(actor: TenantActor, number: string): Promise<number[]> {
  const { supplierOrders } = await server.expect<{
    supplierOrders: { nodes: { lines: { shippedQuantity: number }[] }[] };
  }>(actor, `query ($search: String) { supplierOrders(search: $search) { nodes { lines { shippedQuantity } } } }`, {
    search: number,
  });
  return supplierOrders.nodes[0]?.lines.map(({ shippedQuantity }) => shippedQuantity) ?? [];
}
