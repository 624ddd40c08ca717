/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect } from 'vitest';
import { test } from './support/test.ts';
import { title } from './support/try.ts';

const model = (urls: readonly string[]) => urls.filter((url) => /\.model$|\/code\.[\da-f]+\.js$/.test(url));

describe('What coding in the browser costs', () => {
  test('the model is less than 5 MB, brotli', () => {
    const folder = new URL('../../website/build/assets/models/', import.meta.url);
    const [file = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    // The best quality takes half a minute and saves one byte in a hundred.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const bytes = brotliCompressSync(readFileSync(new URL(file, folder)), { params }).length;
    console.log(`Model of the page at /try/, brotli: ${bytes} bytes`);
    expect(bytes).toBeLessThan(5_000_000);
  });

  test('pages that do not code load nothing of it, even if their menu leads there', async ({ reader }) => {
    const page = await reader.open('/');
    const urls: string[] = [];
    page.context().on('request', (request) => urls.push(request.url()));
    for (const path of ['/', '/evaluate/', '/techniques/', '/contribute/', '/search/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Tools' }).hover();
      await page.getByRole('link', { name: 'Try coding' }).first().hover();
      await page.mouse.wheel(0, 20_000);
      await page.waitForLoadState('networkidle');
    }
    expect(urls.length).toBeGreaterThan(20);
    expect(model(urls)).toEqual([]);
    await page.goto('/try/', { waitUntil: 'networkidle' });
    expect(model(urls)).toHaveLength(2);
  });

  test('candidates come while one types: how fast, is printed', async ({ reader }) => {
    const page = await reader.open('/');
    await page.addInitScript(watchWorkers);
    await page.goto('/try/');
    await page.getByText('The model is loading').waitFor({ state: 'detached' });
    const took = () =>
      page.evaluate(() => (globalThis as unknown as { took: readonly number[] }).took.map(Number));
    const prefixes = [
      'primary school teacher',
      'conductor de autobús urbano',
      'infirmière en pédiatrie',
      'técnico de informática',
      'agricultural machinery mechanic',
      'vendedora de frutas en el mercado',
      'chef de chantier bâtiment',
      'auxiliar administrativo',
    ].flatMap((title) => Array.from({ length: title.length - 1 }, (_, at) => title.slice(0, at + 2)));
    for (const [at, prefix] of prefixes.slice(0, 200).entries()) {
      await title(page).fill(prefix);
      await expect.poll(async () => (await took()).length, { interval: 5 }).toBe(at + 1);
    }
    const sorted = (await took()).sort((one, other) => one - other);
    expect(sorted.length).toBeGreaterThanOrEqual(180);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1);
    console.log(
      `From a key to its candidates, ${sorted.length} prefixes: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
    );
  });
});

/** Keeps, in the page, how long the worker took for each record, the way there and back included. */
function watchWorkers(): void {
  const took: number[] = [];
  Object.assign(globalThis, { took });
  const asked = new Map<number, number>();
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        const start = asked.get(data.number);
        if (data.type === 'advised' && start !== undefined) took.push(performance.now() - start);
      });
    }
    override postMessage(message: { readonly type: string; readonly number: number }): void {
      if (message.type === 'advise') asked.set(message.number, performance.now());
      super.postMessage(message);
    }
  };
}
