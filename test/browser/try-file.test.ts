import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';
import { candidates, ready, write } from './support/try.ts';

describe('A file', () => {
  const csv = (text: string | Buffer, name = 'answers.csv') => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  const input = (page: Page) => page.getByLabel('Choose a file, or drop it here');
  const code = (page: Page) => page.getByRole('button', { name: 'Code', exact: true });

  test('is coded where it is, and what comes out goes into Evaluate as it is', async ({ reader }) => {
    const page = await ready(reader);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    const rows = [
      'id;answer;industry;truth',
      '1;lorry driver;;8332',
      '2;enfermeira;hospital;2221',
      '3;baker;;7512',
    ];
    await input(page).setInputFiles(csv(rows.join('\n')));
    await page.getByLabel('Column: Industry or workplace').selectOption('industry');
    expect(await page.getByLabel('Column: Job title').inputValue()).toBe('answer');
    await code(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3 of 3 rows have candidates').waitFor();
    const table = page.getByRole('region', { name: 'The rows' });
    expect(await table.innerText()).toContain('Heavy truck and lorry drivers');
    await table.getByRole('button', { name: 'Code' }).click();
    expect(await table.locator('tbody td:nth-child(3)').allInnerTexts()).toEqual(['2221', '7512', '8332']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the coded file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('answers-coded.csv');
    const coded = await text(await download.createReadStream());
    expect(coded).toMatch(
      /^id,answer,industry,truth,code_1,score_1,.*,code_5,score_5,problem\n1,lorry driver,,8332,8332,/,
    );
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);

    await page.context().setOffline(false);
    await page.goto('/evaluate/');
    await page.locator('input[type=file]:enabled').setInputFiles(csv(coded, download.suggestedFilename()));
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.locator('#entries').waitFor();
    expect(await textOf(page)).toContain('3 records');
  });

  test('with rows that cannot be coded lists them, and keeps them marked', async ({ reader }) => {
    const page = await ready(reader);
    const rows = [
      'title,other',
      'lorry driver,"a ""quoted"" part, with a comma"',
      ',empty',
      '=HYPERLINK("http://x"),a formula',
      'ba\ufffdker,a lost character',
      'one cell only',
      '<img src=x onerror=alert(1)>,markup',
      `${'nurse '.repeat(20_000)},long`,
      'xqzw,nothing known',
    ];
    await input(page).setInputFiles(csv(rows.join('\n')));
    await code(page).click();
    await page.getByRole('alert').waitFor();
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain('4 of 8 rows could not be coded; they are in the coded file, marked.');
    expect(said).toContain('no text in title; line 3');
    expect(said).toContain('a formula instead of a text in title: save the column as text; line 4');
    expect(said).toContain('a character that could not be read in title: save the file as UTF-8; line 5');
    expect(said).toContain('1 columns, expected 2; line 6');
    expect(await textOf(page)).toContain('<img src=x onerror=alert(1)>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the coded file' }).click(),
    ]);
    const lines = await text(await download.createReadStream());
    expect(lines).toContain(`"'=HYPERLINK(""http://x"")",a formula,,,`);
  });

  test('that is no table says so, and the next is taken', async ({ reader }) => {
    const page = await ready(reader);
    await input(page).setInputFiles(csv(''));
    await page.getByText('The file is empty.').waitFor();
    await input(page).setInputFiles(csv(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])));
    await page.getByText('The file is no text. Save the sheet as CSV first.').waitFor();
    await input(page).setInputFiles(csv('title\n\n'));
    await code(page).click();
    await page.getByText('There are no rows below the names of the columns.').waitFor();
    await input(page).setInputFiles(csv('a,b\nbaker,x\n'));
    await page.getByText('Choose the column with the text that is coded.').waitFor();
    await page.getByLabel('Column: Job title').selectOption('a');
    await code(page).click();
    await page.getByText('1 of 1 rows have candidates').waitFor();
    await input(page).setInputFiles(csv(Buffer.from('title\nm\xe9decin\n', 'latin1')));
    await code(page).click();
    await page.getByText('so it was read as Windows-1252').waitFor();
    await page.getByRole('cell', { name: 'médecin', exact: true }).waitFor();
  });

  test('that is big shows how far it is, lets one type meanwhile, and stops when asked to', async ({
    reader,
  }) => {
    const page = await ready(reader);
    await input(page).setInputFiles(csv(`title\n${'long distance lorry driver\n'.repeat(150_000)}`));
    await code(page).click();
    await page.getByRole('progressbar').waitFor();
    await write(page, 'baker');
    await candidates(page).first().getByText('7512').waitFor();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Save the coded file' }).count()).toBe(0);
    expect(await code(page).isEnabled()).toBe(true);
  });

  test.for([
    [1280, 'dark'],
    [390, 'light'],
  ] as const)(
    'that is coded fits %i px in %s and has no barrier',
    async ([width, colorScheme], { reader }) => {
      const page = await ready(reader, { width, colorScheme });
      await page.getByRole('button', { name: 'Try a made-up example' }).click();
      await code(page).click();
      await page.getByText('rows have candidates').waitFor();
      expect(await tooWide(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    },
  );
});
