/**
 * Takes the pictures of the guides from the built site, and one of what a command prints: `npm run build`, then
 * `node scripts/guide-pictures.mjs`, with the names of pictures for those alone. Run it again when the pages in the
 * pictures have changed, and look at what it made before you commit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findChromium } from './find-chromium.mjs';
import { importOfGuide } from './import-of-guide.mjs';

const SITE = fileURLToPath(new URL('../website/build', import.meta.url));
const OUT = new URL('../website/guides/pictures/', import.meta.url);
const MARGIN = 16;

/**
 * Page, what of it is shown, and how much of that at most.
 *
 * @typedef {{ path: string, show: string, width?: number, height?: number }} Picture
 * @type {Record<string, Picture>}
 */
const PICTURES = {
  talk: { path: '/talks/2024-ecuador-census/', show: 'main', height: 720 },
  agenda: { path: '/events/2024-12-02-first-webinar/', show: 'section:has(> #agenda)', height: 560 },
  announced: { path: '/talks/2024-ecuador-census/', show: 'section:has(> #resources)' },
  number: { path: '/measures/accuracy/', show: '#ecuador-census-2022-accuracy', width: 1100 },
  'page-links': { path: '/countries/ec/', show: 'aside[aria-label="Improve this page"]' },
  form: { path: '/contribute/add-a-talk/', show: 'main', height: 620 },
  names: { path: '/techniques/exact-dictionary-match/', show: 'main', height: 372 },
  import: { path: '/import-of-guide.html', show: 'pre' },
};

const wanted = process.argv.slice(2);
const terminal = importOfGuide();
const files = sirv(SITE);
const server = createServer((request, response) =>
  files(request, response, () => {
    if (request.url !== PICTURES.import?.path) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(terminal);
  }),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(OUT, { recursive: true });
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const bytes = await take(picture);
    writeFileSync(new URL(`${name}.webp`, OUT), bytes);
    console.log(`${name}.webp  ${(bytes.length / 1000).toFixed(1)} kB`);
  }
} finally {
  await browser.close();
  server.close();
}

/** @param {Picture} picture */
async function take({ path, show, width = 980, height = Number.POSITIVE_INFINITY }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${address.port}${path}`);
  await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready');
  // What sticks to the top of the window would cover what is shown.
  await page.addStyleTag({ content: '.navbar { position: static !important }' });
  const box = await page.locator(show).first().boundingBox();
  if (!box) throw new Error(`${path} shows no ${show}: choose another page or part in PICTURES`);
  const clip = {
    x: Math.max(0, box.x - MARGIN),
    y: Math.max(0, box.y - MARGIN),
    width: Math.min(width, box.width + 2 * MARGIN),
    height: Math.min(height, box.height + 2 * MARGIN),
    scale: 1,
  };
  // Playwright itself knows no WebP.
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 72,
    clip,
    captureBeyondViewport: true,
  });
  await context.close();
  return Buffer.from(data, 'base64');
}
