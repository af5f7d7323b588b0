import type { IncomingMessage } from 'node:http';

import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

import type { Config } from '../config/config.js';
import type { Subscriptions } from '../events/subscriptions.js';
import { UserErrorsInterceptor } from '../graphql/user-error.js';
import { newId } from '../ids/ids.js';
import { rootModule } from '../lifecycle/root-module.js';
import { Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { enterRequest } from '../request/request-context.js';
import { InputValidation } from './input-validation.js';
import { RefusalFilter } from './refusals.js';

const BODY_MAX_BYTES = 1024 * 1024;
export const UPLOAD_MAX_BYTES = 1024 * 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** Builds a process with a web server out of some parts; it does not listen yet. */
export async function createHttpApp(
  config: Config,
  subscriptions: Subscriptions,
  parts: readonly (Type | DynamicModule)[],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_MAX_BYTES,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    // A request that is under way when the server stops is answered before its connection ends.
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
  });
  const root = rootModule(config, subscriptions, parts);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    rawBody: true,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(new InputValidation());
  app.useGlobalFilters(new RefusalFilter());
  app.useGlobalInterceptors(new UserErrorsInterceptor());
  await register(app, config);
  observe(app.getHttpAdapter().getInstance(), app.get(Metrics));
  return app;
}

async function register(app: NestFastifyApplication, config: Config): Promise<void> {
  const isPublicHttps = config.publicUrl.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The component library writes its styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'https:', 'data:'],
        scriptSrc: ["'self'"],
        upgradeInsecureRequests: isPublicHttps ? [] : null,
      },
    },
    strictTransportSecurity: isPublicHttps,
  });
  await app.register(compress, { threshold: 1_400, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { fileSize: UPLOAD_MAX_BYTES, files: 1, fields: 20, fieldSize: 10_000 } });
}

/** Request id into everything that the request causes; its time into the metrics. */
function observe(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    enterRequest({ requestId: request.id });
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestSeconds.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
}
