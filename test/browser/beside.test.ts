/// <reference lib="dom" />
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';

const beside = 'section[aria-label^="Beside each other"]';

describe('numbers of one case are set beside each other', () => {
  test('on the ledger: 5% and about 85% of SOII, and each two of the claims about Mexico', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/', { javaScript: false });
    const rates = await textOf(page, `${beside}[aria-label$="Autocoding rate"]`);
    expect(rates).toContain(
      'United States, Autocoding in SOII, 2 numbers: Not comparable: the variable differs; the classification and level are not stated for all.',
    );
    const workload = page.locator(`${beside}[aria-label$="Workload reduction"]`);
    await workload.locator('summary').first().click();
    expect(await textOf(page, `${beside}[aria-label$="Workload reduction"]`)).toMatch(
      /Two by two at most 50% \(Manual workload reduced, as announced\) and 50% \(Manual workload that could be saved\): not comparable: the status differs;/,
    );
  });

  test('of what is selected alone', async ({ reader }) => {
    const page = await reader.open('/evidence/?status=potential&country=MX');
    await page.getByRole('button', { name: /^Drop Country/ }).waitFor();
    const said = await textOf(page, beside);
    expect(said).toContain('Mexico, AI for part of the manual residue, 2 numbers: Not comparable:');
    expect(said).not.toContain('tested');
  });

  test('where one case is chosen, and in the column of each where several are', async ({ reader }) => {
    const page = await reader.open('/compare/?with=usa-bls-soii');
    await page.getByRole('heading', { name: 'What is reported' }).waitFor();
    expect(await textOf(page, 'section[aria-labelledby="numbers"]')).toContain(
      'Beside each other, these 2: Not comparable: the variable differs;',
    );
    await page.goto(page.url().replace('usa-bls-soii', 'usa-bls-soii,mexico-inegi-ai-residue'));
    await page.getByRole('heading', { name: 'What is reported' }).waitFor();
    const numbers = await textOf(page, 'section[aria-labelledby="numbers"]');
    expect(numbers).toContain('Beside each other, these 2: Not comparable');
    expect(numbers).toContain('Beside each other, these 4: Not comparable');
    await page.locator('section[aria-labelledby="numbers"] summary').first().click();
    expect.soft(await violations(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await tooWide(page), '390 px').toEqual([]);
  });
});

test('a technique stands at the stage where the source names it, beside others', async ({ reader }) => {
  const page = await reader.open('/techniques/threshold-routing/', { javaScript: false });
  const places = await page
    .locator('section:has(#uses) svg[role=img]')
    .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')));
  expect(places).toEqual([
    'Pipeline of 4 stages; filled is stage 2, Feed-forward network.',
    'Pipeline of 5 stages; filled is stage 3, AI model.',
    'Pipeline of 4 stages; filled is stage 2, Neural network.',
  ]);
});

test('a share of codes over several variables is drawn with what it is of', async ({ reader }) => {
  const page = await reader.open('/methodologies/usa-bls-soii/', { javaScript: false });
  const drawn = await page.locator('figure svg[role=img] text').allTextContents();
  expect(drawn.join(' ')).toContain('about 85% of codes of six tasks, 2019');
  expect(await textOf(page, 'figure')).not.toContain('85% of these');
});

describe('coverage and correctness', () => {
  test('a mark leads to both of its figures, each with its source', async ({ reader }) => {
    const page = await reader.open('/evidence/coverage/');
    await page.locator('svg:visible a[href="#point-cascot-agreement-above-40"]').first().click();
    const row = page.locator('#point-cascot-agreement-above-40');
    expect(await row.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '/evidence/#cascot-autocoding-rate',
      '/evidence/#cascot-agreement-above-40',
      expect.stringMatching(/^\/resources\/#/),
    ]);
    expect(await row.isVisible()).toBe(true);
  });

  test('what people reach among themselves is a band of the picture, with its source', async ({ reader }) => {
    const page = await reader.open('/evidence/coverage/', { javaScript: false });
    expect(await page.locator('svg text', { hasText: 'coders among themselves' }).count()).toBe(2);
    expect(await textOf(page)).toContain(
      'What people reach among themselves 35.7–66.5% Agreement between coders of the same jobs, over classifications and levels Development of a Coding and Crosswalk Tool',
    );
  });
});

test('a preset of the calculator says what its share is of', async ({ reader }) => {
  const page = await reader.open('/workload/?case=mexico-workload-reduction-potential');
  await expect
    .poll(() => textOf(page, 'section[aria-labelledby="result"]'))
    .toMatch(/Stated are only: .*50% workload reduction \(denominator: manual residue/);
});

test('a share of codes is no preset of the calculator', async ({ reader }) => {
  const page = await reader.open('/workload/?case=usa-soii-autocoding-rate-2019');
  await page.getByText('There is no claim “usa-soii-autocoding-rate-2019” to start from').waitFor();
  expect(await textOf(page)).not.toContain('85,000 of 100,000 records');
});
