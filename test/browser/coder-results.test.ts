import { expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';

test('results of coders are complete without JavaScript, and say whose they are', async ({ reader }) => {
  const page = await reader.open('/techniques/results/', { javaScript: false });
  const text = await textOf(page);
  expect(text).toContain('no office’s result');
  expect(text).toContain('What such lists cannot say');
  const table = page.getByRole('table');
  const header = await table.getByRole('columnheader').allInnerTexts();
  expect(header.map((each) => each.replace(/\s*[↕↑↓]/, ''))).toEqual([
    'Data set',
    'Coder',
    'First, 1 digit',
    'First, 2 digits',
    'First, 3 digits',
    'First, 4 digits',
    'Among five, 4 digits',
    'Titles',
    'Command',
  ]);
  const ensemble = table.getByRole('row').filter({ hasText: 'Ensemble' }).first();
  expect(await ensemble.innerText()).toMatch(/\d\d\.\d%\s+\d\d\.\d%–\d\d\.\d%/);
  expect(await ensemble.innerText()).toContain('npm run bench:coding -- --data DIR --only');
});

test('results sort by any column, and lead to techniques and back', async ({ reader }) => {
  const page = await reader.open('/techniques/results/');
  await page.getByRole('button', { name: 'First, 4 digits' }).click();
  const shares = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number.parseFloat(row.children[5]?.textContent ?? '')));
  expect(shares.length).toBeGreaterThan(7);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  await page.getByRole('link', { name: 'Feed-forward network' }).first().click();
  await page.waitForURL('**/techniques/feed-forward-network/');
  await page.getByRole('link', { name: 'Results of a small reference coder' }).click();
  await page.waitForURL('**/techniques/results/');
  await page.getByRole('link', { name: 'Techniques' }).last().click();
  await page.waitForURL('**/techniques/');
  await page.getByRole('link', { name: 'how they do on open lists of titles' }).waitFor();
});

test.for(['light', 'dark'] as const)(
  'results can be read by everybody (%s)',
  async (colorScheme, { reader }) => {
    for (const width of [1280, 390]) {
      const page = await reader.open('/techniques/results/', { colorScheme, width });
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    }
  },
);
