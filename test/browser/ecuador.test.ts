import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, textOf } from './support/test.ts';

/** The card of a number, by its title. */
const card = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('Somebody who wants to know how Ecuador coded its census', () => {
  test('reads the number with its qualifiers, and the words it rests on', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const accuracy = card(page, 'Accuracy of the census coding');
    const text = (await accuracy.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('87.82%');
    for (const name of ['Classification', 'Level', 'Denominator', 'Records', 'Evaluation set', 'Truth']) {
      expect(text).toMatch(new RegExp(`${name} not stated`, 'i'));
    }
    expect(text).toContain('6 qualifiers not stated');
    expect(await accuracy.getByRole('blockquote').innerText()).toContain(
      'Ecuador implemented machine learning techniques to code census data, achieving 87.82% accuracy with significant time savings.',
    );
  });

  test('sees which number is computed, how and from what', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const throughput = card(page, 'Census answers coded in a second');
    const text = (await throughput.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/derived/i);
    expect(text).toContain('about 217 records/s');
    expect(text).toContain('5.4 million records ÷ 6.9 hours ÷ 3,600 s');
    await throughput.getByRole('link', { name: 'Time to code the census answers' }).click();
    await page.waitForURL('**/evidence/#ecuador-census-2022-processing-time');
  });

  test('hears the picture of the pipeline read out, and opens its table', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const picture = page.getByRole('img', { name: /^Pipeline of/ });
    expect(await picture.count()).toBe(1);
    expect(await picture.getAttribute('aria-label')).toContain(
      'Feed-forward network to Coded by other methods (low predicted probability) and to Occupation code',
    );
    const row = page.getByRole('row', { name: /^Feed-forward network/ });
    expect(await row.isVisible()).toBe(false);
    await page.getByText('Show as a table, with sources').click();
    await row.waitFor();
    expect(await row.innerText()).toContain('Coded by other methods, low predicted probability');
  });

  test('on a narrow screen sees the standing picture instead of the lying one', async ({ reader }) => {
    const page = await reader.open('/countries/ec/', { width: 390 });
    const box = await page.getByRole('img', { name: /^Pipeline of/ }).boundingBox();
    expect(box?.height).toBeGreaterThan(box?.width ?? 0);
  });

  test('is asked the open questions and shown where to answer', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const text = await textOf(page);
    expect(text).toContain('At which level of which classification are records coded?');
    expect(await page.getByRole('link', { name: /Answer one/ }).getAttribute('href')).toBe(
      '/contribute/gaps/',
    );
  });

  test.for([
    ['talk', 'Coding Occupations in the Population and Housing Census', /\/talks\/2024-ecuador-census\/$/],
    ['person', 'Diana Méndez', /\/people\/diana-mendez\/$/],
  ] as const)('goes to the %s and back', async ([, name, url], { reader }) => {
    const page = await reader.open('/countries/ec/');
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await page.waitForURL(url);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Ecuador/ }).waitFor();
  });

  test('goes on from the person to the talk, and from the talk to the country', async ({ reader }) => {
    const page = await reader.open('/people/victor-espinoza/');
    const talk = 'Coding Occupations in the Population and Housing Census';
    await page.getByRole('main').getByRole('link', { name: talk }).first().click();
    await page.getByRole('heading', { level: 1, name: talk }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Ecuador', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Ecuador/ }).waitFor();
  });

  test('goes from the technique to the case that used it', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const list = page.getByRole('region', { name: 'Techniques' });
    await list.getByRole('link', { name: 'Feed-forward network' }).click();
    await page.getByRole('heading', { level: 1, name: 'Feed-forward network' }).waitFor();
    const back = page.locator(
      'main a[href="/countries/ec/"], main a[href="/methodologies/ecuador-census-2022/"]',
    );
    await back.first().click();
    await page.getByRole('heading', { level: 1, name: /census/i }).waitFor();
  });
});
