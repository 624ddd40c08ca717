import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** Something that runs while tests do: its address, and how to end it. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site as a static host does: folders with their `index.html`, and `404.html` for what is not there.
 *
 * @param base The path that all addresses of the site begin with.
 */
export async function serveSite(folder: string, base = '/'): Promise<Running> {
  const files = sirv(folder);
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    // Whatever sirv finds, it answers with 200.
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    // Browsers ask for it by themselves where a site names no picture of its own.
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    if (!url.startsWith(base)) return notFound();
    // Left to itself, sirv answers `/a/index/` with `/a/index.html`.
    request.url = `/${url.slice(base.length)}`.replace(/\/(?=\?|$)/, '/index.html');
    files(request, response, notFound);
  });
  // A busy machine makes tests pause longer than connections are kept otherwise.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts the one Chromium that all test files share. */
export async function startBrowser(): Promise<Running> {
  const browser = await chromium.launchServer({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return { url: browser.wsEndpoint(), stop: () => browser.close() };
}
