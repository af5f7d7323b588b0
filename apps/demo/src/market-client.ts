import { randomUUID } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** An answer with errors or userErrors. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ code, message }) => `${code}: ${message}`).join('; '));
  }

  has(code: string): boolean {
    return this.refusals.some((refusal) => refusal.code === code);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Talks to a running Daifa as its users' programs do: GraphQL over HTTP. */
export class MarketClient {
  constructor(
    readonly url: string,
    private readonly headers: Headers = {},
  ) {}

  /** The same market, for another caller. */
  as(headers: Headers): MarketClient {
    return new MarketClient(this.url, headers);
  }

  signedIn(accessToken: string): MarketClient {
    return this.as({ authorization: `Bearer ${accessToken}` });
  }

  withOrderLink(token: string): MarketClient {
    return this.as({ 'order-link': token });
  }

  /** @throws Refused when the answer is not whole; the error of fetch when nobody answers. */
  async ask<Data extends object>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors) throw new Refused(errors.map(({ message, extensions }) => ({ code: extensions?.code ?? '', message })));
    const payloads: readonly ({ userErrors?: readonly Refusal[] } | null)[] = Object.values(data ?? {});
    const userErrors = payloads.flatMap((payload) => payload?.userErrors ?? []);
    if (!data || userErrors.length > 0) throw new Refused(userErrors);
    return data;
  }

  /** One mutation: its input's type is named after it, as everywhere in the schema. */
  async mutate<Payload extends object>(name: string, input: object, fields: string): Promise<Payload> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message path } } }`;
    const data = await this.ask<Record<string, Payload>>(query, { input });
    const payload = data[name];
    if (!payload) throw new Error(`${name} gave no payload`);
    return payload;
  }

  /** Sends a file as the pages do. */
  async upload<Body>(
    path: string,
    file: { readonly name: string; readonly text: string | Blob },
    fields: Headers = {},
  ): Promise<Body> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file.text instanceof Blob ? file.text : new Blob([file.text], { type: 'text/csv' }), file.name);
    const response = await fetch(`${this.url}${path}`, { method: 'POST', headers: this.headers, body: form });
    const body: unknown = await response.json();
    if (!response.ok) throw new Refused([{ code: String(response.status), message: JSON.stringify(body) }]);
    return body as Body;
  }
}

export const newKey = (): string => randomUUID();
