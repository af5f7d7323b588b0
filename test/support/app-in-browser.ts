import type { Page } from 'playwright-core';

import type { Tenant } from '@app/identity/testing';

import { DESK, type PersonWish, signIn, TestBrowser } from './browser.js';
import { RunningApp } from './start-app.js';

/** The whole of Daifa, and a browser to look at it. */
export class AppInBrowser {
  private constructor(
    readonly app: RunningApp,
    private readonly browser: TestBrowser,
  ) {}

  static async start(): Promise<AppInBrowser> {
    return new AppInBrowser(await RunningApp.start(), await TestBrowser.start());
  }

  /** Somebody of his own, who looks at a page. */
  async open(path: string, person: PersonWish): Promise<Page> {
    const page = await this.browser.newPage(person);
    await page.goto(`${this.app.url}${path}`);
    return page;
  }

  /** Somebody at a desk, who has signed in at the console. */
  async signIn(tenant: Tenant): Promise<Page> {
    const page = await this.open('/console', { screen: DESK, locale: 'en-GB' });
    await signIn(page, tenant);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.stop();
    await this.app.stop();
  }
}
