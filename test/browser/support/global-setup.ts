import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/find-chromium.mjs';

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
  const server = serve(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}

/** As a static host does: folders with their `index.html`, and `404.html` for what is not there. */
function serve(folder: string) {
  const files = sirv(folder);
  return createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      const { url } = request;
      request.url = '/404.html';
      files(request, response, () => {
        response.end(`Not found: ${url}`);
      });
    }),
  );
}
