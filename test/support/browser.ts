import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';

interface Screen {
  readonly width: number;
  readonly height: number;
}

export const PHONE: Screen = { width: 390, height: 844 };
export const DESK: Screen = { width: 1280, height: 800 };

export interface PersonWish {
  readonly screen: Screen;
  readonly locale: 'zh-CN' | 'en-GB';
}

// Tests run as root, too, where Chromium has no sandbox of its own. The package's own arguments are for other places: they
// put all into one process, in which everybody shares one jar of cookies.
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none'];

/** A Chromium that comes from npm, so that a bare machine has one. */
export class TestBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<TestBrowser> {
    const executablePath = await chromium.executablePath();
    return new TestBrowser(await playwright.launch({ executablePath, args: ARGUMENTS }));
  }

  /** A page of somebody of his own: nobody else's cookies, storage or cache. */
  async newPage({ screen, locale }: PersonWish): Promise<Page> {
    // axe is brought in as a script, which the pages' own policy would refuse.
    const context = await this.browser.newContext({ locale, viewport: screen, bypassCSP: true });
    return context.newPage();
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** Signs in at the console's first page, in English; the menu is there afterwards. */
export async function signIn(
  page: Page,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
}

// What fades in has its last colours only when it has arrived. The spinner of a button fades out when all is done, and may stay
// there, spinning on unseen, when its fading is cut short.
const STILL_MOVING = `document.getAnimations().filter((animation) => {
    const { target } = animation.effect;
    const isEndless = animation.effect.getComputedTiming().endTime === Infinity;
    if (!isEndless) animation.finish();
    return isEndless && target.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  }).map(({ effect }) => effect.target.outerHTML.slice(0, 200))`;

/** Brings what fades or slides to its end, and waits for what moves without end: something is loaded there. */
async function settle(page: Page): Promise<void> {
  const options = { polling: 50, timeout: 20_000 };
  try {
    await page.waitForFunction(`(${STILL_MOVING}).length === 0`, undefined, options);
  } catch (cause) {
    const left = await page.evaluate<string[]>(STILL_MOVING);
    throw new Error(`Still loading after 20 s:\n${left.join('\n')}`, { cause });
  }
}

/** What axe finds against WCAG A and AA on the page as it stands, and that is serious or critical. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  await settle(page);
  const faults = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => id + ' at ' + nodes.map(({ target, html }) => target + ' ' + html.slice(0, 120)).join(', ')))`,
  );
  return faults as string[];
}
