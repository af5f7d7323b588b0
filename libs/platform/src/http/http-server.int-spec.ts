import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Controller, Get, Ip, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createTestDatabase, type TestDatabase, testConfig } from '../testing/index.js';
import { createHttpApp } from './http-server.js';

@Controller('caller')
class CallerController {
  @Get()
  tell(@Ip() address: string): string {
    return address;
  }
}

@Module({ controllers: [CallerController] })
class CallerModule {}

describe('the address that limits count by', () => {
  let database: TestDatabase;
  let home: string;
  let app: NestFastifyApplication | null = null;

  beforeAll(async () => {
    database = await createTestDatabase();
    home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
  });
  afterEach(() => app?.close());
  afterAll(async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  it.each([
    ['the connection’s, when no proxy is named', '', '203.0.113.7', '127.0.0.1'],
    ['the connection’s, when the proxy is another', '10.0.0.0/8', '203.0.113.7', '127.0.0.1'],
    ['what the named proxy says', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['not what the caller himself made up', '127.0.0.0/8', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['behind two proxies, the one before both', '127.0.0.1, 10.0.0.0/8', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  ])('is %s', async (_, TRUSTED_PROXIES, forwardedFor, expected) => {
    app = await createHttpApp(testConfig(database.url, home, 0, { TRUSTED_PROXIES }), {}, [CallerModule]);
    await app.listen(0, '127.0.0.1');

    const answer = await fetch(`${await app.getUrl()}/caller`, { headers: { 'x-forwarded-for': forwardedFor } });

    expect(await answer.text()).toBe(expected);
  });
});
