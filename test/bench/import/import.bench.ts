import { openAsBlob, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '@app/platform';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import { MarketClient } from '../../../apps/demo/src/market-client.js';
import { admit, openWarehouse, readOperatorSignIn, signIn } from '../../../apps/demo/src/stage.js';
import type { Bench, BenchOptions } from '../bench.js';
import { writeGoods, writeTerms } from './generated-files.js';
import { type RealFolder, realFolders } from './real-files.js';

const GOODS = 1_000_000;
const TERMS = 100_000;
const SHORT = { goods: 20_000, terms: 5_000 };
const POLL_MS = 100;
const MIB = 1024;

interface Counts {
  readonly rowsRead: number;
  readonly refused: number;
}

interface LatestOffer {
  readonly productId: string;
  readonly supplierSku: string;
  readonly title: { readonly en: string };
}

interface Supplier {
  readonly client: MarketClient;
  readonly warehouseId: string;
}

/**
 * Imports what real suppliers have, a file of stock and prices, and a million generated rows, over HTTP, as a supplier
 * would, into a Daifa of its own whose API and worker are one process.
 */
export const importBench: Bench = {
  async run({ dataFolder, isShort, say }: BenchOptions) {
    const home = await mkdtemp(join(tmpdir(), 'daifa-import-'));
    const daifa = await DaifaProcess.start({ home, port: await freePort() });
    try {
      const run = new ImportRun(daifa, home, say);
      const real = dataFolder === null ? NO_DATA : await run.importReal(dataFolder);
      const generated = await run.importGenerated(isShort ? SHORT : { goods: GOODS, terms: TERMS });
      return { ...real, ...generated };
    } finally {
      await daifa.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
};

const NO_DATA = {
  rows: 0,
  accepted: 0,
  rejected: 0,
  rowsPerSecond: null,
  searchableAfterSeconds: null,
  rssMiBMax: null,
};

class ImportRun {
  private readonly market: MarketClient;

  constructor(
    private readonly daifa: DaifaProcess,
    private readonly home: string,
    private readonly say: (line: string) => void,
  ) {
    this.market = new MarketClient(daifa.url);
  }

  /** All folders one after the other, each by its own supplier, timed from the first upload. */
  async importReal(dataFolder: string) {
    const folders = await realFolders(dataFolder, this.home);
    const suppliers = await Promise.all(folders.map((folder) => this.aSupplier(folder)));
    const memory = new MemoryWatch(this.daifa.pid);
    const startedAt = performance.now();
    const counts: Counts[] = [];
    for (const [index, { name, files }] of folders.entries()) {
      const supplier = suppliers[index];
      if (!supplier) continue;
      for (const file of files) counts.push(await this.import(supplier, file, name));
      this.say(`${name} after ${secondsSince(startedAt).toFixed(1)} s`);
    }
    const seconds = secondsSince(startedAt);
    await this.untilFound(suppliers);
    const searchableAfterSeconds = rounded(secondsSince(startedAt));
    const rows = sum(counts, 'rowsRead');
    const rejected = sum(counts, 'refused');
    return {
      rows,
      accepted: rows - rejected,
      rejected,
      rowsPerSecond: Math.round(rows / seconds),
      searchableAfterSeconds,
      rssMiBMax: memory.stop(),
    };
  }

  async importGenerated({ goods, terms }: { readonly goods: number; readonly terms: number }) {
    const supplier = await this.aSupplier(null);
    const goodsFile = await writeGoods(join(this.home, 'goods.csv'), goods);
    const termsFile = await writeTerms(join(this.home, 'terms.csv'), terms);
    const memory = new MemoryWatch(this.daifa.pid);
    const startedAt = performance.now();
    const counts = await this.import(supplier, goodsFile, null);
    const millionRowsSeconds = rounded(secondsSince(startedAt));
    const millionRowsRssMiBMax = memory.stop();
    this.say(`${counts.rowsRead} generated rows, ${counts.refused} refused, in ${millionRowsSeconds} s`);
    // Measured by itself, not while the index takes the million in.
    await this.untilFound([supplier]);
    const termsAt = performance.now();
    const changed = await this.import(supplier, termsFile, null);
    this.say(`${changed.rowsRead} rows of stock and prices, ${changed.refused} refused`);
    return { stockFeedSeconds: rounded(secondsSince(termsAt)), millionRowsSeconds, millionRowsRssMiBMax };
  }

  private async aSupplier(folder: RealFolder | null): Promise<Supplier> {
    const operator = await signIn(this.market, readOperatorSignIn(this.home));
    const { program: client } = await admit(this.market, operator, 'SUPPLIER', folder?.name ?? 'generated');
    const warehouseId = await openWarehouse(client);
    if (folder) {
      const { name, defaults, mapping } = folder;
      await client.mutate('saveFeedProfile', { name, defaults, ...(mapping ? { mapping } : {}) }, 'profile { name }');
    }
    return { client, warehouseId };
  }

  private async import({ client, warehouseId }: Supplier, path: string, profile: string | null): Promise<Counts> {
    const file = { name: basename(path), text: await openAsBlob(path) };
    const fields = { warehouseId, ...(profile === null ? {} : { profile }) };
    const { feedId } = await client.upload<{ feedId: string }>('/feeds', file, fields);
    for (;;) {
      const { feed } = await client.ask<{ feed: Counts & { status: string; failure: string | null } }>(
        'query($id: ID!) { feed(id: $id) { status failure rowsRead refused } }',
        { id: feedId },
      );
      if (feed.status === 'FAILED') throw new Error(`${path}: ${feed.failure}`);
      if (feed.status === 'DONE') return feed;
      await sleep(POLL_MS);
    }
  }

  /** Until what came last of each supplier is found by its words; changes become searchable in their order. */
  private async untilFound(suppliers: readonly Supplier[]): Promise<void> {
    for (const { client } of suppliers) {
      const { offers } = await client.ask<{ offers: { nodes: LatestOffer[] } }>(
        '{ offers(first: 1) { nodes { productId supplierSku title { en } } } }',
      );
      const [last] = offers.nodes;
      const words = `${last?.supplierSku} ${last?.title.en.slice(0, 120)}`;
      for (let isFound = false; !isFound;) {
        const { searchProducts } = await client.ask<{ searchProducts: { nodes: { product: { id: string } }[] } }>(
          'query($words: String!) { searchProducts(first: 50, filter: { words: $words }) { nodes { product { id } } } }',
          { words },
        );
        isFound = searchProducts.nodes.some(({ product }) => product.id === last?.productId);
        if (!isFound) await sleep(POLL_MS);
      }
    }
  }
}

/** The most memory that a process holds while it is watched. */
class MemoryWatch {
  private most = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly pid: number) {
    this.timer = setInterval(() => this.look(), POLL_MS);
  }

  /** @returns MiB. */
  stop(): number {
    this.look();
    clearInterval(this.timer);
    return Math.round(this.most / MIB);
  }

  private look(): void {
    const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))?.[1];
    this.most = Math.max(this.most, Number(resident ?? 0));
  }
}

const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1_000;
const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
const sum = (counts: readonly Counts[], name: keyof Counts): number =>
  counts.reduce((total, one) => total + one[name], 0);
