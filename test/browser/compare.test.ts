/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';

const TWO = '/compare/?with=mexico-inegi-ai-residue,ecuador-census-2022';
const field = (page: Page) => page.getByRole('main').getByRole('combobox');
const loaded = (page: Page) => page.getByRole('heading', { name: 'What is reported' }).waitFor();

test('is put together by keyboard, one step back in the history each time', async ({ reader }) => {
  const page = await reader.open('/compare/');
  for (const [typed, path] of [
    ['mexico', '**/compare/?with=mexico-inegi-ai-residue'],
    ['neural', '**/compare/?with=mexico-inegi-ai-residue,*'],
  ] as const) {
    await field(page).focus();
    await page.keyboard.type(typed);
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(path);
  }
  await loaded(page);
  await page.goBack();
  await page.getByText('One is chosen: Mexico').waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Pairs to start from' }).waitFor();
});

test('a link and a reload show the same: facts, pipelines, techniques, numbers, practice', async ({
  reader,
}) => {
  const page = await reader.open(TWO);
  await loaded(page);
  const text = await textOf(page);
  expect(text).toMatch(/The same: task, .*coding mode/);
  expect(text).toContain('1 of 6 techniques stand in more than one');
  expect(text).toContain('Stated by one methodology only; the others state none.');
  await page.reload();
  await loaded(page);
  expect(await textOf(page)).toBe(text);
});

test('pictures have one scale', async ({ reader }) => {
  const page = await reader.open(TWO);
  await loaded(page);
  const scales = await page
    .locator('figure svg[role=img]:visible')
    .evaluateAll((all) =>
      all.map(
        (svg) => svg.getBoundingClientRect().width / (svg as unknown as SVGSVGElement).viewBox.baseVal.width,
      ),
    );
  expect(scales).toHaveLength(2);
  expect(Math.abs((scales[0] ?? 0) - (scales[1] ?? 0))).toBeLessThan(0.01);
});

test('numbers of one measure carry what keeps them from being compared, and lead to their source', async ({
  reader,
}) => {
  const page = await reader.open('/compare/?with=usa-bls-soii,usa-bls-oews,ecuador-census-2022');
  await loaded(page);
  await page.getByRole('link', { name: '87.82%' }).click();
  await page.waitForURL('**/evidence/#ecuador-census-2022-accuracy');
});

test('what is said of a classification that is not named stands wherever it is not', async ({ reader }) => {
  const note = 'SOC, the Standard Occupational Classification, printed without version or level.';
  for (const path of ['/compare/', '/compare/?with=usa-bls-oews,ecuador-census-2022', '/like-mine/']) {
    const page = await reader.open(path);
    await page.getByRole('cell', { name: `not stated ${note}` }).waitFor();
  }
});

describe('An address that cannot be shown', () => {
  test.for([
    ['/compare/?wiht=a', '“wiht=a” in the address means nothing here; did you mean “with=a”?'],
    ['/workload/?recods=5', '“recods=5” in the address means nothing here; did you mean “records=5”?'],
    ['/resources/?contry=ec', '“contry=ec” in the address means nothing here; did you mean “country=ec”?'],
    ['/search/?q=census&office=x', '“office=x” in the address means nothing here and is passed over.'],
    ['/evidence/?mesure=x', '“mesure=x” in the address means nothing here; did you mean “measure=x”?'],
  ] as const)('is told what of it means nothing: %s', async ([path, text], { reader }) => {
    const page = await reader.open(path);
    await page.getByRole('alert').getByText(text).waitFor();
  });

  test('says nothing of what newsletters add to count clicks', async ({ reader }) => {
    const page = await reader.open('/resources/?utm_source=mail&fbclid=1&oddity=2');
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      '“oddity=2” in the address means nothing here and is passed over.',
    ]);
  });

  test('is answered in sentences, and what was meant is a click away', async ({ reader }) => {
    const page = await reader.open('/compare/?with=ecuador-census-2022,usa-bls-soi,xyz');
    const alert = page.getByRole('alert');
    expect(await textOf(alert.locator('..'), '[role=alert]')).toBe(
      'There is no methodology “usa-bls-soi”; did you mean United States: Autocoding in SOII? There is no methodology “xyz”. Choose one by its name below.',
    );
    await alert.getByRole('link').click();
    await page.waitForURL('**/compare/?with=ecuador-census-2022,usa-bls-soii');
    await loaded(page);
  });

  test('with more than four shows four and names the others', async ({ reader }) => {
    const page = await reader.open(`${TWO},usa-bls-soii,usa-bls-oews,brazil-cbo-updating`);
    await loaded(page);
    expect(await page.getByRole('alert').innerText()).toContain(
      'At most 4 can stand beside each other. Left out: Brazil',
    );
  });
});

test('a methodology leads here, and the pairs lead on', async ({ reader }) => {
  const page = await reader.open('/countries/ec/');
  await page.getByRole('link', { name: 'Compare with another methodology' }).click();
  await page.waitForURL('**/compare/?with=ecuador-census-2022');
  await page.getByRole('heading', { name: 'It has most in common with' }).waitFor();
  await page.locator('section', { hasText: 'most in common' }).getByRole('link').first().click();
  await loaded(page);
});

test('without JavaScript all are in one table, and it is said why', async ({ reader }) => {
  const page = await reader.open('/compare/', { javaScript: false });
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
  expect(await textOf(page)).toContain('which needs JavaScript');
});

test('is printed as a table, without what only a screen needs', async ({ reader }) => {
  const page = await reader.open(TWO);
  await loaded(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await field(page).isVisible()).toBe(false);
  expect(await page.getByRole('columnheader').first().isVisible()).toBe(true);
  expect(await tooWide(page)).toEqual([]);
});

test.for(['light', 'dark'] as const)('everybody can use it: %s', async (colorScheme, { reader }) => {
  const page = await reader.open(TWO, { colorScheme });
  await loaded(page);
  expect.soft(await violations(page), '1280 px').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect.soft(await violations(page), '390 px').toEqual([]);
  expect.soft(await tooWide(page), 'wider than 390 px').toEqual([]);
});
