import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger as Pino } from 'pino';

import { Config } from '../config/config.js';
import { currentRequestId } from '../request/request-context.js';

type Fields = Readonly<Record<string, unknown>>;

/** JSON lines on standard error, each with the request id. Never a shopper's data, a token or an amount of money. */
@Injectable()
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(@Inject(Config) config: Config) {
    this.pino = pino(
      {
        level: config.logLevel,
        base: {},
        mixin: () => ({ requestId: currentRequestId() }),
        serializers: { error: pino.stdSerializers.err },
        redact: ['req.headers.authorization', 'req.headers.cookie'],
      },
      pino.destination({ fd: 2, sync: true }),
    );
  }

  debug(fields: unknown, text?: string): void {
    this.write('debug', fields, text);
  }

  info(fields: Fields, text: string): void {
    this.write('info', fields, text);
  }

  warn(fields: unknown, text?: string): void {
    this.write('warn', fields, text);
  }

  error(fields: unknown, text?: string): void {
    this.write('error', fields, text);
  }

  /** Nest's own messages: of interest when looking for a fault only. */
  log(message: unknown, ...rest: readonly unknown[]): void {
    this.write('debug', message, rest.filter((one) => typeof one === 'string').join(' '));
  }

  verbose(message: unknown): void {
    this.write('debug', message, undefined);
  }

  private write(level: 'debug' | 'info' | 'warn' | 'error', fields: unknown, text: string | undefined): void {
    if (typeof fields === 'string') this.pino[level]({ context: text }, fields);
    else this.pino[level](fields as object, text);
  }
}
