import { Readiness } from './health.controller.js';

describe('Readiness', () => {
  it('waits for everything that was asked for', async () => {
    let isLoaded = false;
    const readiness = new Readiness();
    readiness.require('index', () => isLoaded);
    const whole = readiness.wholly();
    expect(readiness.missing()).toEqual(['index']);

    isLoaded = true;

    expect(await whole).toBe(true);
    expect(readiness.missing()).toEqual([]);
  });

  it('waits no longer once the process goes down', async () => {
    const readiness = new Readiness();
    readiness.require('index', () => false);
    const whole = readiness.wholly();

    readiness.beforeApplicationShutdown();

    expect(await whole).toBe(false);
  });
});
