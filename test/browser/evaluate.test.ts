/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { fetchPage } from './support/site.ts';
import { test, textOf } from './support/test.ts';

const csv = (text: string) => ({ name: 'coded.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Waits until the worker is there: nothing may be fetched after that. */
async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try a made-up example' }).and(page.locator(':enabled')).waitFor();
}

async function evaluateExample(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole('button', { name: 'Try a made-up example' }).click();
  await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
  await page.locator('#entries').waitFor();
}

describe('Evaluate', () => {
  test('needs a keyboard and nothing else, and asks no server for anything', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);

    await page.getByRole('button', { name: 'Try a made-up example' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('True code').waitFor();
    await page.getByLabel('Digits', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#entries').waitFor();
    expect(await textOf(page)).toContain('600 records');
    expect(await textOf(page)).toContain('made up, says nothing about any office');

    const slider = page.getByRole('slider', { name: 'Threshold' });
    const coverage = async () =>
      Number(/([\d.]+)% of the records coded/.exec((await slider.getAttribute('aria-valuetext')) ?? '')?.[1]);
    const before = await coverage();
    await slider.focus();
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
    expect(await coverage()).toBeLessThan(before);
    await page.keyboard.press('Home');
    expect(await coverage()).toBeGreaterThan(before);

    await page.getByLabel('Title', { exact: true }).fill('Our test');
    await page.getByLabel('Classification', { exact: true }).selectOption('isco-08');
    await page.getByText('Show the files').click();
    const block = page.locator('pre').filter({ hasText: 'our-test-accuracy-4-digits.md' });
    await block.waitFor();
    const text = await block.innerText();
    expect(text).toContain('level: unit');
    expect(text).toContain('# truth: not stated');
    expect(text).toContain('denominator: above-threshold');
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  });

  test('reads a file, and lists the rows that it leaves out', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    const rows = ['truth;code', '0110;0110', '2411;2412', ';2411', '24!1;2411', '9999;9999'];
    await page.getByLabel('Choose a file, or drop it here').setInputFiles(csv(rows.join('\n')));
    await page.getByLabel('Uncodable').fill('9999');
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.locator('#entries').waitFor();
    const text = await textOf(page);
    expect(text).toContain('2 of 5 rows are left out of everything below.');
    expect(text).toContain('column truth: no true code; line 4');
    expect(text).toContain('column truth: expected a code of letters and digits, found 24!1; line 5');
    expect(text).toContain('3 records, 1 truly uncodable.');
    // Without scores there is no threshold.
    expect(await page.getByRole('slider').count()).toBe(0);
    const codes = page.getByRole('table', { name: 'Code by code, at 1 digit; 95% intervals in brackets' });
    expect(await codes.getByRole('row', { name: /^2/ }).innerText()).toMatch(
      /^2\t1\t1\t100\.0% .*\t100\.0%$/,
    );
    await page.getByText('Show as a table').first().click();
    expect(await page.locator('figure table').first().innerText()).toContain('66.7%');
  });

  test('takes further candidates by keyboard, and keeps what was chosen for the next file', async ({
    reader,
  }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    const input = page.getByLabel('Choose a file, or drop it here');
    const rows = [
      'expert,best,more,third',
      '2411,2411,2412,2413',
      '2411,2412,2411,2413',
      '110,2411,2412,0110',
    ];
    await input.setInputFiles(csv(rows.join('\n')));
    const choose = async (label: string, key: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.press(key);
    };
    await choose('Given code', 'b');
    await choose('Candidate 2', 'm');
    await choose('Candidate 3', 't');
    // Each column can be chosen once.
    expect(await page.getByLabel('Candidate 4').locator('option').allInnerTexts()).toEqual([
      'none',
      'expert',
      'best',
    ]);
    await page.getByLabel('Digits', { exact: true }).fill('4');
    await page.keyboard.press('Enter');
    await page.locator('#entries').waitFor();
    const lists = page.getByRole('table', { name: 'Right code among the first k candidates, at 4 digits' });
    expect(await lists.locator('tbody').innerText()).toBe('1\t50.0%\n2\t100.0%\n3\t100.0%');

    await input.setInputFiles({ ...csv(`${rows.join('\n')}\n2411,2411,,`), name: 'next-month.csv' });
    await page.getByLabel('Candidate 3').waitFor();
    expect(await page.getByLabel('Candidate 2').inputValue()).toBe('more');
    expect(await page.getByLabel('Digits', { exact: true }).inputValue()).toBe('4');
  });

  test('says of codes and scores what looks wrong, with lines and remedy', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    const rows = ['truth,code,score', '0110,110,0.9', '2411,2411,93', '2411,2411,0.5'];
    await page.getByLabel('Choose a file, or drop it here').setInputFiles(csv(rows.join('\n')));
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    const notice = page.getByRole('alert');
    await notice.waitFor();
    const text = await notice.innerText();
    expect(text).toContain(
      '1 code in “code” stands elsewhere in the file with a zero in front, such as 110 and',
    );
    expect(text).toContain('1 of 3 scores in “score” lie outside of 0 to 1, 93: line 3.');
  });

  test('says what is wrong with a file, and takes the next', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    const input = page.getByLabel('Choose a file, or drop it here');
    await input.setInputFiles(csv(''));
    expect(await page.getByRole('alert').innerText()).toBe('The file is empty.');
    await input.setInputFiles(csv('truth,code\n,1\n'));
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page
      .getByText('No row could be evaluated. The first that could not is on line 2: no true code.')
      .waitFor();
    await input.setInputFiles(csv('a,b\n1,1\n'));
    expect(await page.getByRole('button', { name: 'Evaluate', exact: true }).isDisabled()).toBe(true);
    await page.getByText('Choose the column with the true code.').waitFor();
  });

  test('shows how far it is with a big file, and stops when asked to', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    // Made in the page, since forty megabytes take long to get there.
    await page.getByLabel('Choose a file, or drop it here').evaluate((input) => {
      const row =
        '2411,2411,0.123456789012345,a long answer about the work that somebody does in an office\n';
      const files = new DataTransfer();
      files.items.add(new File([`truth,code,score,text\n${row.repeat(480_000)}`], 'big.csv'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.locator('#entries').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Evaluate', exact: true }).isEnabled()).toBe(true);
  });

  test('a file chosen while another is read takes its place', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await ready(page);
    const input = page.getByLabel('Choose a file, or drop it here');
    await input.setInputFiles(csv(`truth,code\n${'2411,2411\n'.repeat(400_000)}`));
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await input.setInputFiles({ ...csv('truth,code\n2411,2411\n2411,2412\n'), name: 'second.csv' });
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.locator('#entries').waitFor();
    expect(await page.locator('#file').innerText()).toBe('second.csv');
    await page.waitForTimeout(500);
    expect(await textOf(page)).toContain('2 records.');
  });

  test('leads from each number to the measure that it is, beside the results', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await evaluateExample(page);
    await page.getByText('Show as a table').first().click();
    const [definition] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'F1 macro' }).click(),
    ]);
    expect(new URL(definition.url()).pathname).toBe('/measures/f1/');
    await definition.close();
    for (const name of ['Autocoding rate', "Cohen's kappa"])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
  });

  test('moves the threshold where the plot is pressed', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await evaluateExample(page);
    const plot = page.locator('figure svg', { has: page.locator('circle') }).first();
    await plot.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const said = () => page.getByRole('slider').getAttribute('aria-valuetext');
    const coverage = async () => Number(/([\d.]+)% of the records coded/.exec((await said()) ?? '')?.[1]);
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    const low = await coverage();
    await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(low).toBeLessThan(45);
    expect(await coverage()).toBeGreaterThan(60);
  });

  test.for([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('fits %i px in %s and has no barrier', async ([width, colorScheme], { reader }) => {
    const page = await reader.open('/evaluate/', { width, colorScheme });
    await evaluateExample(page);
    for (const summary of await page.getByText('Show as a table').all()) await summary.click();
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('prints the numbers, and not the controls', async ({ reader }) => {
    const page = await reader.open('/evaluate/');
    await evaluateExample(page);
    await page.emulateMedia({ media: 'print' });
    for (const table of await page.locator('figure table').all()) expect(await table.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Evaluate', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('slider').isVisible()).toBe(false);
    expect(await textOf(page)).toContain('of the records coded');
    // What an A4 sheet has between its margins; tables that scroll on a screen stand on it whole.
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await tooWide(page)).toEqual([]);
    for (const table of await page.locator('main section[tabindex] table').all())
      expect((await table.boundingBox())?.width).toBeLessThanOrEqual(718);
  });

  test('says without JavaScript what else there is', async () => {
    const { $ } = await fetchPage('/evaluate/');
    expect($('noscript').text()).toContain('isco-cop evaluate does the same');
  });
});
