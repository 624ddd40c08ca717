import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** How a page is opened; on a wide screen, light, with JavaScript, in Geneva where nothing is said. */
interface Circumstances extends Pick<BrowserContextOptions, 'colorScheme' | 'hasTouch' | 'timezoneId'> {
  readonly width?: number;
  readonly javaScript?: boolean;
}

/** A reader with a browser. */
export interface Reader {
  /** Opens a page of the site and waits until it can be used. */
  open(path: string, circumstances?: Circumstances): Promise<Page>;
}

interface Fixtures {
  readonly browser: Browser;
  readonly reader: Reader;
}

/** A test with a reader; it fails too where a page reported an error or asked another server for something. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest finds out which fixtures are needed from the pattern.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browserUrl'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  reader: async ({ browser }, use) => {
    const complaints: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use({
      async open(path, { width = 1280, javaScript = true, ...circumstances } = {}) {
        const context = await browser.newContext({
          baseURL: inject('siteUrl'),
          viewport: { width, height: 900 },
          javaScriptEnabled: javaScript,
          timezoneId: 'Europe/Zurich',
          locale: 'en-GB',
          reducedMotion: 'reduce',
          ...circumstances,
        });
        contexts.push(context);
        const page = await context.newPage();
        listen(page, complaints);
        await page.goto(path);
        if (javaScript) await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
        return page;
      },
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  },
});

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const expected = /status of 404/.test(message.text()) && message.location().url === page.url();
    if (message.type() === 'error' && !expected) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).protocol.startsWith('http') && !request.url().startsWith(inject('siteUrl')))
      complaints.push(`${page.url()} asks ${request.url()}`);
  });
}

/** The text that a reader sees, with its spaces made even. */
export async function textOf(target: Pick<Page, 'locator'>, selector = 'main'): Promise<string> {
  return (await target.locator(selector).innerText()).replace(/\s+/g, ' ');
}
