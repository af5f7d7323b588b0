import type { CDPSession, Page } from 'playwright-core';

const CODE_TYPES = ['Script', 'Stylesheet'];
const BYTES_PER_KIB = 1_024;

/** Playwright's types leave out what is experimental in the protocol. */
interface AnySession {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Adds up what the page loads of JavaScript and CSS, as it comes over the wire (gzip, headers included). */
export class CodeMeter {
  private bytes = 0;
  private readonly requests = new Map<string, string>();

  static async on(page: Page): Promise<CodeMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    // Brotli would make less of it; bars are set in gzip, which every browser and proxy knows.
    await (session as AnySession).send('Network.setAcceptedEncodings', { encodings: ['gzip'] });
    return new CodeMeter(session);
  }

  private constructor(session: CDPSession) {
    session.on('Network.responseReceived', ({ requestId, type }) => this.requests.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (CODE_TYPES.includes(this.requests.get(requestId) ?? '')) this.bytes += encodedDataLength;
    });
  }

  get kibibytes(): number {
    return Number((this.bytes / BYTES_PER_KIB).toFixed(1));
  }
}

/** Slows the page's processor down, as a cheap phone's is. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** @returns seconds from the beginning of the navigation until the first frame that shows what `selector` finds. */
export async function secondsUntilShown(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (!document.querySelector(${JSON.stringify(selector)})) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (globalThis.shownAtMs = performance.now())));
    }).observe(document, { childList: true, subtree: true });`);
  await page.goto(url);
  const shownAtMs = await page.waitForFunction('globalThis.shownAtMs');
  return Number(await shownAtMs.jsonValue()) / 1_000;
}
