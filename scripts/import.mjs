/**
 * Sends a supplier's file to a running Daifa and waits until it is imported: `npm run import -- goods.csv`.
 * It is a client like any other: it signs in, or has an API key, and uses the HTTP API.
 */
import { Buffer } from 'node:buffer';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Use: npm run import -- FILE [--supplier EMAIL_OR_NAME] [--password PASSWORD] [--warehouse NAME] [--profile NAME] [--url URL]

  FILE        goods as CSV, JSON lines or XML, also in gzip: Daifa's template (docs/guides/feed-template.md), or what Shopify,
              WooCommerce, Magento, Google Merchant, Taobao or another system exports
  --supplier  whose goods these are: the e-mail address of a member, or the name of the organization
  --email     the member's e-mail address, where --supplier is a name
  --password  the member's password; or set DAIFA_PASSWORD
  --warehouse where the stock lies, by its name; not needed with one warehouse
  --profile   how the file is read, by the name of a feed profile; as detected or as remembered unless said otherwise
  --url       where Daifa runs; http://127.0.0.1:3000 unless said otherwise

Instead of a member, a program may be named: set DAIFA_API_KEY to a key that may see and change the catalogue
(CATALOG_READ, CATALOG_WRITE).`;

const POLL_MS = 500;
// An import outlives a restart of Daifa, so its waiting does too.
const PATIENCE_MS = 120_000;

/** A fault of the caller's, told in one sentence. */
class Problem extends Error {}

/** Daifa does not answer: while an import runs, that may pass. */
class Unreachable extends Problem {}

function readArguments() {
  const text = { type: 'string' };
  const options = { supplier: text, email: text, password: text, warehouse: text, profile: text, url: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Problem(USAGE);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Problem(`There is no file ${file}.`);
  const { warehouse, profile, url = 'http://127.0.0.1:3000' } = values;
  return { file, warehouse, profile, url: url.replace(/\/+$/, ''), ...readCredentials(values) };
}

function readCredentials({ supplier, email, password = process.env.DAIFA_PASSWORD }) {
  const apiKey = process.env.DAIFA_API_KEY;
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw new Problem('DAIFA_API_KEY is no whole key: copy it as it was shown when it was made, or make a new one.');
  return supplier?.includes('@')
    ? { apiKey, email: supplier, password, organizationName: undefined }
    : { apiKey, email, password, organizationName: supplier };
}

/** The API as one caller sees it. An access token ends after a while: then it signs in again. */
class Daifa {
  constructor(wishes) {
    this.wishes = wishes;
    this.token = wishes.apiKey;
  }

  get headers() {
    return { authorization: `Bearer ${this.token}` };
  }

  async ask(query, variables = {}) {
    const answer = await this.post(query, variables, this.token ? this.headers : {});
    const [error] = answer.errors ?? [];
    if (error?.extensions?.code === 'UNAUTHENTICATED' && this.token && !this.wishes.apiKey) {
      await this.signIn();
      return this.ask(query, variables);
    }
    if (error) throw new Problem(error.message);
    return answer.data;
  }

  async signIn() {
    const { email, password, organizationName } = this.wishes;
    if (!email || !password) throw new Problem(`Say who you are.\n\n${USAGE}`);
    this.token = undefined;
    await this.openSession({ email, password });
    if (!organizationName) return;
    const { viewer } = await this.ask('{ viewer { memberships { organizationId organizationName } } }');
    const membership = viewer.memberships.find((one) => one.organizationName === organizationName);
    if (!membership) {
      const names = viewer.memberships.map((one) => one.organizationName).join(', ');
      throw new Problem(`${email} is no member of "${organizationName}", but of: ${names}.`);
    }
    this.token = undefined;
    await this.openSession({ email, password, organizationId: membership.organizationId });
  }

  async openSession(input) {
    const { signIn } = await this.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } userErrors { message } } }',
      { input },
    );
    if (!signIn.session) throw new Problem(signIn.userErrors.map(({ message }) => message).join(' '));
    this.token = signIn.session.accessToken;
  }

  async post(query, variables, headers) {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }

  async fetch(path, options) {
    try {
      return await fetch(`${this.wishes.url}${path}`, options);
    } catch (error) {
      throw new Unreachable(
        `Nobody answers at ${this.wishes.url} (${error.cause?.code ?? error.message}). Start Daifa first.`,
      );
    }
  }
}

async function chooseWarehouse(daifa, name) {
  const { warehouses } = await daifa.ask('{ warehouses { id name isActive } }');
  const usable = warehouses.filter(({ isActive }) => isActive);
  const names = usable.map((one) => one.name).join(', ');
  if (usable.length === 0) throw new Problem('This supplier has no warehouse in use. Add one in the console first.');
  const chosen = name === undefined ? usable : usable.filter((one) => one.name === name || one.id === name);
  if (chosen.length === 1) return chosen[0];
  throw new Problem(`Say with --warehouse in which one the stock lies: ${names}.`);
}

/** Streams the file, so that its size is no matter; the form's head and tail stand around it. */
function upload(daifa, file, fields, onProgress) {
  const boundary = `daifa-${Date.now()}`;
  const head =
    Object.entries(fields)
      .map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('') +
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${basename(file).replaceAll('"', '%22')}"\r\n` +
    'content-type: text/csv\r\n\r\n';
  const tail = `\r\n--${boundary}--\r\n`;
  const { size } = statSync(file);
  const target = new URL(`${daifa.wishes.url}/feeds`);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(target, {
      method: 'POST',
      headers: {
        ...daifa.headers,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': Buffer.byteLength(head) + size + Buffer.byteLength(tail),
      },
    });
    request.on('error', (error) => reject(new Problem(`The upload broke off: ${error.message}. Try again.`)));
    request.on('response', (response) => readAnswer(response).then(resolve, reject));
    request.write(head);
    let sent = 0;
    const content = createReadStream(file);
    content.on('data', (piece) => onProgress((sent += piece.length) / size));
    content.on('error', reject);
    content.on('end', () => request.end(tail));
    content.pipe(request, { end: false });
  });
}

async function readAnswer(response) {
  const parts = [];
  for await (const part of response) parts.push(part);
  const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
  if (response.statusCode >= 300) throw new Problem(body.message ?? `The server answered ${response.statusCode}.`);
  return body.feedId;
}

const FEED = `query ($id: ID!) { feed(id: $id) {
  status progress format profileName rowsRead created updated unchanged refused failure resultPath
  refusedRows(first: 5) { nodes { line skuCode message } } } }`;

async function follow(daifa, id, onProgress) {
  for (let giveUpAt = Date.now() + PATIENCE_MS; ; await sleep(POLL_MS)) {
    try {
      const { feed } = await daifa.ask(FEED, { id });
      onProgress(feed.progress, `${feed.rowsRead.toLocaleString('en')} rows`);
      if (feed.status === 'DONE' || feed.status === 'FAILED') return feed;
      giveUpAt = Date.now() + PATIENCE_MS;
    } catch (error) {
      if (!(error instanceof Unreachable) || Date.now() > giveUpAt) throw error;
    }
  }
}

/** One line that is drawn again and again in a terminal; elsewhere one line at its end. */
function progressLine(label) {
  let last = '';
  return {
    show(share, detail = '') {
      last = `${label} ${String(Math.round(share * 100)).padStart(3)} %  ${detail}`;
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${last}`);
    },
    end: () => process.stdout.write(process.stdout.isTTY ? '\n' : `${last}\n`),
  };
}

function summarize(feed) {
  const figures = { created: feed.created, updated: feed.updated, unchanged: feed.unchanged, refused: feed.refused };
  for (const [name, count] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(10)} ${count.toLocaleString('en').padStart(10)}`);
  }
  for (const { line, skuCode, message } of feed.refusedRows.nodes)
    console.log(`  line ${line} (${skuCode}): ${message}`);
  if (feed.refused > feed.refusedRows.nodes.length) console.log('  … and more: see the result file.');
}

async function saveResult(daifa, feed, file) {
  const response = await daifa.fetch(feed.resultPath, { headers: daifa.headers });
  if (!response.ok) throw new Problem('The result file could not be fetched. Fetch it in the console.');
  const target = file.replace(/(\.(?:csv|tsv|txt|jsonl?|xml))?(\.gz)?$/i, '.result.csv');
  await writeFile(target, response.body);
  console.log(`What became of each row: ${target}`);
}

async function main() {
  const wishes = readArguments();
  const daifa = new Daifa(wishes);
  if (!wishes.apiKey) await daifa.signIn();
  const warehouse = await chooseWarehouse(daifa, wishes.warehouse);
  const sending = progressLine(`Sending ${basename(wishes.file)} (stock in ${warehouse.name})`);
  const fields = { warehouseId: warehouse.id, ...(wishes.profile === undefined ? {} : { profile: wishes.profile }) };
  const feedId = await upload(daifa, wishes.file, fields, sending.show);
  sending.end();
  const importing = progressLine('Importing');
  const feed = await follow(daifa, feedId, importing.show);
  importing.end();
  if (feed.format)
    console.log(`  read as    ${feed.format}${feed.profileName ? ` by the profile "${feed.profileName}"` : ''}`);
  summarize(feed);
  if (feed.resultPath) await saveResult(daifa, feed, wishes.file);
  if (feed.status === 'FAILED') throw new Problem(feed.failure);
}

try {
  await main();
} catch (error) {
  const isForeseen = error instanceof Problem || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(isForeseen ? error.message : error);
  process.exitCode = 1;
}
