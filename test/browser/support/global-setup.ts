import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveSite, startBrowser } from '../../support/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    siteUrl: string;
    /** Where the one Chromium of all test files listens. */
    browserUrl: string;
  }
}

/** Serves the built site, or the one in `SITE_DIR`, and starts a Chromium for all test files together. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = process.env.SITE_DIR ?? fileURLToPath(new URL('../../../website/build', import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`No built site in ${folder}: run \`npm run build\` first, then the browser tests`);
  }
  const site = await serveSite(folder);
  const browser = await startBrowser();
  provide('siteUrl', site.url);
  provide('browserUrl', browser.url);
  return async () => {
    await browser.stop();
    await site.stop();
  };
}
