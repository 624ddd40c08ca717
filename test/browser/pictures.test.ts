/// <reference lib="dom" />
import { describe, expect } from 'vitest';
import { fetchPage, oneOfEachKind, staticText } from './support/site.ts';
import { test } from './support/test.ts';

describe('Coverage and correctness', () => {
  test('CASCOT states both: its mark is named, reached by keyboard, and leads to both figures', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/coverage/');
    const picture = page.getByRole('group', { name: 'Coverage and correctness' });
    const mark = picture.getByRole('link', { name: /^CASCOT: 80% coded, 80% of these/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/evidence/coverage/#point-cascot-agreement-above-40');
    await page.locator('#point-cascot-agreement-above-40').getByRole('link', { name: '80%' }).first().click();
    await page.waitForURL('**/evidence/#cascot-autocoding-rate');
  });

  test('every other claim is named with the reason, kappa on a scale of its own', async () => {
    const page = await fetchPage('/evidence/coverage/');
    const words = staticText(page);
    expect(words).toMatch(
      /87\.82% Accuracy of the census coding .* Of which records it is the share is not stated/,
    );
    expect(words).toMatch(/about 85% Codes assigned automatically in 2019/);
    expect(words).toMatch(/Cohen's kappa is neither accuracy nor a share of records/);
    const paths = page
      .$('main svg path')
      .map((_, each) => page.$(each).attr('d'))
      .get();
    expect(paths.join()).not.toContain('NaN');
  });

  test('the table behind a picture is one click away, open where marks lead to it, and in print', async ({
    reader,
  }) => {
    const page = await reader.open('/evidence/coverage/');
    expect(await page.getByRole('rowheader', { name: 'CASCOT' }).isVisible()).toBe(true);
    const cell = page.getByRole('rowheader', { name: 'Agreement between coding agencies at 4 digits' });
    expect(await cell.isVisible()).toBe(false);
    await page.getByText('Show as a table').last().click();
    expect(await cell.isVisible()).toBe(true);
    await page.getByText('Show as a table').last().click();
    await page.emulateMedia({ media: 'print' });
    expect(await cell.isVisible()).toBe(true);
  });
});

describe('Who states what', () => {
  test('each hatched cell leads to its question and to where it is answered', async ({ reader }) => {
    const page = await reader.open('/evidence/who-states-what/');
    const row = page.getByRole('row', { name: /^Truth/ });
    const cell = row.getByRole('link', { name: /^not stated ?: Who coded the truth that 87\.82%/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contribute/gaps/#metrics-ecuador-census-2022-accuracy');
    const gap = page.locator('#metrics-ecuador-census-2022-accuracy');
    expect(await gap.innerText()).toContain('Who coded the truth that 87.82% was compared with?');
    expect(await gap.getByRole('link', { name: /^metrics\// }).getAttribute('href')).toContain('/edit/main/');
  });

  test('on a phone it fades where it goes on, until one has seen its end', async ({ reader }) => {
    const page = await reader.open('/evidence/who-states-what/');
    await page.setViewportSize({ width: 390, height: 844 });
    const table = page.getByRole('region', { name: 'Of the method, by methodology' });
    const fading = () => table.evaluate((region) => getComputedStyle(region).getPropertyValue('--cop-fade'));
    await expect.poll(fading).not.toBe('0px');
    await table.evaluate((region) => region.scrollBy(region.scrollWidth, 0));
    await expect.poll(fading).toBe('0px');
  });

  test('no cell is empty, and every one that is not stated is a link to a place that exists', async () => {
    const { $ } = await fetchPage('/evidence/who-states-what/');
    const gaps = await fetchPage('/contribute/gaps/');
    const cells = $('tbody td')
      .toArray()
      .map((cell) => ({
        words: $(cell).text(),
        anchor: $(cell).find('a').attr('href')?.replace(/^.*#/, ''),
      }));
    expect(cells.length).toBeGreaterThan(150);
    for (const { words, anchor } of cells) {
      expect(words).toMatch(/^(stated$|–does not apply$|not stated: |\d+ of \d+ stated: )/);
      if (/: /.test(words)) expect(gaps.$(`[id="${anchor}"]`)).toHaveLength(1);
    }
  });
});

test('a technique lights its stage in the pipeline of each case', async ({ reader }) => {
  const page = await reader.open('/techniques/feed-forward-network/');
  await page
    .getByRole('img', { name: 'Pipeline of 4 stages; filled is stage 2, Feed-forward network.' })
    .waitFor();
  await page.getByRole('link', { name: 'Coding occupations in the census' }).click();
  await page.waitForURL('**/methodologies/ecuador-census-2022/');
});

test('a measure names who reports it and what is evaluated by it, and links lead back', async () => {
  const { $ } = await fetchPage('/measures/agreement-with-manual-codes/');
  const links = $('aside a')
    .map((_, each) => $(each).attr('href'))
    .get();
  expect(links).toContain('/resources/#web-cascot-details');
  const technique = links.find((href) => href.startsWith('/techniques/')) ?? '';
  const back = await fetchPage(technique);
  expect(back.$('a[href="/measures/agreement-with-manual-codes/"]').length).toBeGreaterThan(0);
});

describe('A superseded version', () => {
  test('is flagged with each number measured on it, and says why that matters', async () => {
    const page = await fetchPage('/classifications/soc-2010/');
    expect(staticText(page)).toMatch(
      /Superseded version\. SOC 2018 took the place of SOC 2010\. Between versions/,
    );
    expect(page.$('main article[id="soccer-agreement-6-digits"]')).toHaveLength(1);
    const card = staticText(await fetchPage('/evidence/'), '#soccer-agreement-6-digits');
    expect(card).toContain('Measured on a superseded version: SOC 2018 took its place');
  });

  test('is shown to whoever reads about the new one', async () => {
    const words = staticText(await fetchPage('/classifications/soc-2018/'));
    expect(words).toContain('Numbers measured on an older version');
    expect(words).toContain('SOC 2010');
  });
});

test('dated facts stand on a line and in a list with their sources', async () => {
  const page = await fetchPage('/methodologies/usa-bls-soii/');
  const dates = page
    .$('[id$="-timeline"] ~ div ol > li b:first-child')
    .map((_, each) => page.$(each).text())
    .get();
  expect(dates).toEqual([...dates].sort());
  expect(dates).toEqual(expect.arrayContaining(['2014', '2018', '2019']));
});

test('every number on a card leads to its source', async () => {
  for (const path of await oneOfEachKind()) {
    const { $ } = await fetchPage(path);
    for (const value of $('article p[class*=value]').toArray()) {
      expect($(value).find('a').attr('href'), `${path}: ${$(value).text()}`).toMatch(/^\/resources\/#/);
    }
  }
});
