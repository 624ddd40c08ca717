/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { fetchPage } from './support/site.ts';
import { type Reader, test, textOf } from './support/test.ts';

const title = (page: Page) => page.getByRole('combobox', { name: 'Job title', exact: true });
const candidates = (page: Page) => page.getByRole('listbox', { name: 'Candidates' }).getByRole('option');
const model = (urls: readonly string[]) => urls.filter((url) => /\.model$|\/code\.[\da-f]+\.js$/.test(url));

/** Opens the page and waits until the model is there: nothing may be fetched after that. */
async function ready(reader: Reader, circumstances = {}): Promise<Page> {
  const page = await reader.open('/try/', circumstances);
  await page.getByText('The model is loading').waitFor({ state: 'detached' });
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await title(page).fill(text);
  await candidates(page).first().waitFor();
}

describe('Try coding', () => {
  test('codes while one types, by keyboard alone, and asks no server for anything', async ({ reader }) => {
    const page = await ready(reader);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);

    await title(page).focus();
    await page.keyboard.type('lorry driver');
    await candidates(page).first().getByText('8332').waitFor();
    expect(await candidates(page).first().innerText()).toContain('very likely');
    const about = page.getByRole('region', { name: 'About 8332' });
    expect((await about.innerText()).replace(/\s+/g, ' ')).toContain(
      'Major group 8 Plant and machine operators, and assemblers Sub-major group 83 Drivers and mobile plant operators Minor group 833 Heavy truck and bus drivers Unit group 8332 Heavy truck and lorry drivers',
    );

    await page.keyboard.press('ArrowDown');
    const second = candidates(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await title(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Copied 8332').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('8332');
    // The next record is written over this one.
    await page.keyboard.type('baker');
    expect(await title(page).inputValue()).toBe('baker');
    await candidates(page).first().getByText('7512').waitFor();
    await page.keyboard.press('Escape');
    expect(await title(page).inputValue()).toBe('');
    expect(await candidates(page).count()).toBe(0);

    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('tells screen readers what has changed once one pauses', async ({ reader }) => {
    const page = await ready(reader);
    const said: string[] = [];
    await page.exposeFunction('hear', (text: string) => said.push(text));
    await page.getByRole('status').evaluate((status) => {
      new MutationObserver(() =>
        (globalThis as unknown as { hear(text: string): void }).hear(status.textContent ?? ''),
      ).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await title(page).pressSequentially('lorry driver', { delay: 20 });
    await expect
      .poll(() => said.at(-1))
      .toMatch(/^\d candidates\. First: 8332, Heavy truck and lorry drivers, very likely, /);
    expect(said.length).toBeLessThan(4);
  });

  test.for([
    ['truck driver', 'English', '8332', 'Heavy truck and lorry drivers'],
    ['conductor de camión', 'Spanish', '8332', 'Conductores de camiones pesados'],
    ['chauffeur de camion', 'French', '8332', 'Conducteurs de poids lourds et de camions'],
    ['motorista de caminhão', 'Portuguese', '8332', 'Condutores de camiões pesados'],
  ] as const)('%s is coded, with groups in %s', async ([text, language, code, group], { reader }) => {
    const page = await ready(reader);
    await write(page, text);
    const first = candidates(page).first();
    await first.getByText(code).waitFor();
    expect(await first.innerText()).toContain(group);
    const chosen = page.getByLabel('Language of the groups');
    expect(await chosen.locator('option').first().innerText()).toBe(`auto: ${language}`);
    await chosen.selectOption('fr');
    await first.getByText('Conducteurs de poids lourds et de camions').waitFor();
  });

  test('says how deep it is safe to code, asks what tells candidates apart, and takes the answer', async ({
    reader,
  }) => {
    const page = await ready(reader);
    await write(page, 'driver');
    await page.getByText(/Sure enough only to|Not sure enough/).waitFor();
    const question = page.getByRole('region', { name: 'A question that tells candidates apart' });
    expect(await question.innerText()).toMatch(/^What fits better: “.+” or “.+”\?/);
    const option = question.getByRole('button').first();
    const code = /\b\d{4}\b/.exec(await option.innerText())?.[0];
    await option.focus();
    await page.keyboard.press('Enter');
    await question.getByText('Ruled out by an answer').waitFor();
    expect(await candidates(page).first().innerText()).toContain(code);
    await question.getByRole('button', { name: 'Take it back' }).click();
    await question.getByText('Ruled out by an answer').waitFor({ state: 'detached' });
  });

  test('takes tasks and industry into account', async ({ reader }) => {
    const page = await ready(reader);
    await write(page, 'driver');
    const first = candidates(page).first();
    expect(await first.innerText()).toMatch(/uncertain|doubtful/);
    await page.getByLabel('Main tasks').fill('drives a heavy truck');
    await first.getByText('likely', { exact: true }).waitFor();
    expect(await first.innerText()).toContain('8332');
  });

  test.for([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('fits %i px in %s and has no barrier', async ([width, colorScheme], { reader }) => {
    const page = await ready(reader, { width, colorScheme });
    await write(page, 'driver');
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('says without JavaScript what else there is, and what the model is worth', async () => {
    const { $ } = await fetchPage('/try/');
    expect($('noscript').text()).toContain('isco-cop code does the same');
    expect($('main').text()).toContain('It is not the index of the ILO');
    expect($('main table').text()).toContain('very likely');
  });
});

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
