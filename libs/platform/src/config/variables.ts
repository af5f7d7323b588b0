import { isIP } from 'node:net';

/** One environment variable: how it is read, and what `.env.example` says of it. */
export interface Variable<Value> {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  /** @throws Error whose message completes "PORT must …". */
  readonly parse: (text: string | undefined) => Value;
}

export class ConfigError extends Error {}

function variable<Value>(
  name: string,
  about: string,
  example: string,
  parse: (text: string | undefined) => Value,
): Variable<Value> {
  return { name, about, example, parse };
}

const isSet = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

function wholeNumber(name: string, about: string, fallback: number, min: number, max: number): Variable<number> {
  return variable(name, about, String(fallback), (text) => {
    if (!isSet(text)) return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new ConfigError(`must be a whole number from ${min} to ${max}, but is "${text}"`);
    }
    return value;
  });
}

function url(name: string, about: string, example: string, protocols: readonly string[]): Variable<string | null> {
  return variable(name, about, example, (text) => {
    if (!isSet(text)) return null;
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
      throw new ConfigError(`must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    }
    return text;
  });
}

function choice<Value extends string>(
  name: string,
  about: string,
  values: readonly Value[],
  fallback: Value,
): Variable<Value> {
  return variable(name, about, fallback, (text) => {
    if (!isSet(text)) return fallback;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) throw new ConfigError(`must be one of ${values.join(', ')}, but is "${text}"`);
    return value;
  });
}

const optionalText = (name: string, about: string, example: string): Variable<string | null> =>
  variable(name, about, example, (text) => (isSet(text) ? text : null));

const TOKEN_SECRET_LENGTH_MIN = 32;

/** An address, or a range such as 10.0.0.0/8. */
function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const bitsMax = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && bitsMax > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= bitsMax));
}

/** Every variable that Daifa reads. */
export const VARIABLES = {
  port: wholeNumber('PORT', 'Port of the web server.', 3000, 0, 65_535),
  host: variable('HOST', 'Address that the web server listens on.', '127.0.0.1', (text) =>
    isSet(text) ? text : '127.0.0.1',
  ),
  trustedProxies: variable(
    'TRUSTED_PROXIES',
    'Addresses of the proxies before Daifa, whose X-Forwarded-For names the caller: limits count by him. Not set: nobody is believed.',
    '127.0.0.1, 10.0.0.0/8',
    (text) => {
      const ranges = isSet(text) ? text.split(',').map((range) => range.trim()) : [];
      const wrong = ranges.find((range) => !isAddressRange(range));
      if (wrong !== undefined) {
        throw new ConfigError(`must be addresses or ranges, such as "127.0.0.1, 10.0.0.0/8", but has "${wrong}"`);
      }
      return ranges;
    },
  ),
  publicUrl: url(
    'PUBLIC_URL',
    'Address that people reach Daifa by; share links begin with it.',
    'https://shop.example',
    ['http:', 'https:'],
  ),
  databaseUrl: url(
    'DATABASE_URL',
    'PostgreSQL 18 server. Not set: Daifa starts its own.',
    'postgres://daifa:secret@db:5432/daifa',
    ['postgres:', 'postgresql:'],
  ),
  databasePoolSize: wholeNumber('DATABASE_POOL_SIZE', 'Connections of one process.', 16, 2, 200),
  redisUrl: url('REDIS_URL', 'Redis for the job queue. Not set: the queue lives in PostgreSQL.', 'redis://redis:6379', [
    'redis:',
    'rediss:',
  ]),
  home: variable(
    'DAIFA_HOME',
    'Folder of what one machine keeps: own database, secrets, key ring.',
    '.daifa',
    (text) => (isSet(text) ? text : '.daifa'),
  ),
  tokenSecret: variable(
    'TOKEN_SECRET',
    'Signs access tokens (32 characters or more). Not set: made on first start.',
    '',
    (text) => {
      if (!isSet(text)) return null;
      if (text.length < TOKEN_SECRET_LENGTH_MIN) {
        throw new ConfigError(`must have ${TOKEN_SECRET_LENGTH_MIN} characters or more, but has ${text.length}`);
      }
      return text;
    },
  ),
  keyRingFile: optionalText(
    'KEY_RING_FILE',
    'Keys that seal shoppers’ data. Not set: key-ring.json in DAIFA_HOME.',
    '',
  ),
  privateTargets: choice(
    'PRIVATE_TARGETS',
    'Whether webhooks may go to private addresses. "auto": only with the own database of one machine.',
    ['auto', 'allow', 'refuse'] as const,
    'auto',
  ),
  smtpUrl: url(
    'SMTP_URL',
    'Mail server. Not set: mail is written to the log folder.',
    'smtps://user:secret@mail.example',
    ['smtp:', 'smtps:'],
  ),
  mailFrom: variable('MAIL_FROM', 'Sender of mail.', 'Daifa <no-reply@daifa.example>', (text) =>
    isSet(text) ? text : 'Daifa <no-reply@daifa.example>',
  ),
  paymentProvider: choice(
    'PAYMENT_PROVIDER',
    'Who takes the shoppers’ money. "sandbox": nobody; a pay page that plays a provider, calling PUBLIC_URL.',
    ['sandbox'] as const,
    'sandbox',
  ),
  carrierGateway: choice(
    'CARRIER_GATEWAY',
    'Who reports where parcels are. "sandbox": one that plays a carrier, calling PUBLIC_URL. "none": nobody, so parcels count as received by their deadline.',
    ['sandbox', 'none'] as const,
    'sandbox',
  ),
  demoScale: variable('DEMO_SCALE', 'Size of the demo market, 0.01 to 1.', '1', (text) => {
    const scale = isSet(text) ? Number(text) : 1;
    if (!(scale >= 0.01 && scale <= 1)) throw new ConfigError(`must be a number from 0.01 to 1, but is "${text}"`);
    return scale;
  }),
  logLevel: choice('LOG_LEVEL', 'How much is logged.', ['debug', 'info', 'warn', 'error', 'silent'] as const, 'info'),
} as const;

export type VariableName = keyof typeof VARIABLES;
export type VariableValues = { [Name in VariableName]: ReturnType<(typeof VARIABLES)[Name]['parse']> };

/**
 * Reads the environment once, before anything is built.
 * @throws ConfigError that names every wrong variable and says what it must be.
 */
export function readVariables(environment: NodeJS.ProcessEnv = process.env): VariableValues {
  const wrong: string[] = [];
  const entries = Object.entries(VARIABLES).map(([key, { name, parse }]) => {
    try {
      return [key, parse(environment[name])];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong.push(`${name} ${error.message}.`);
      return [key, null];
    }
  });
  if (wrong.length > 0) throw new ConfigError(wrong.join(' '));
  return Object.fromEntries(entries) as VariableValues;
}
