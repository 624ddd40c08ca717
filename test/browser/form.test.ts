import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { iscoCop } from '../cli/run.ts';
import { tooWide, violations } from './support/axe.ts';
import { type Contributor, contributorAt } from './support/contributor.ts';
import { type Reader, test, textOf } from './support/test.ts';

const FORM = '/contribute/add-a-talk/';
const FORMS = [FORM, '/contribute/add-an-event/', '/contribute/add-a-resource/', '/contribute/add-a-metric/'];

async function openForm(reader: Reader, path = FORM, width = 1280): Promise<{ page: Page; me: Contributor }> {
  const page = await reader.open(path, { width });
  await page.locator('form').waitFor();
  return { page, me: contributorAt(page) };
}

test('the source of a position, which few know, does not stand between the answers that everybody gives', async ({
  reader,
}) => {
  const { page } = await openForm(reader);
  const places = page.getByLabel(/Place in the source/).filter({ visible: true });
  expect(await places.count()).toBe(1);
  await page.getByText('Source, optional', { exact: true }).click();
  expect(await places.count()).toBe(2);
});

/** What a talk with a new presenter of a new organization needs, in the order of the form. */
async function fillIn(me: Contributor): Promise<void> {
  await me.write('Title', 'Codificación de ocupaciones: a small model');
  await me.choose('Country', 'perou');
  await me.reach('Task');
}

async function fillInTheRest(page: Page, me: Contributor): Promise<void> {
  await page.keyboard.type('Response');
  await me.choose('Event', 'first web');
  await me.reach('Session');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await me.writeTime('Start', '2024-12-02T16:45');
  await me.writeTime('End', '2024-12-02T17:05');
  await me.choose('Person', 'Rosa Quispe Ñahui');
  await me.choose('Organization', 'inei - peru');
  await me.write('Abstract', 'We code half of the answers with a dictionary.\n\nPeople code the rest.');
  await me.choose('Resource', 'announcement: first');
  await me.write('Place in the source', 'Agenda, session 2');
  await me.reach('Type');
  await page.keyboard.type('Statistical');
  await me.choose('Country', 'peru');
}

describe('A talk filled in by keyboard', () => {
  test('ends in files that pass the check unchanged', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    await fillIn(me);
    await fillInTheRest(page, me);
    await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
    const content = mkdtempSync(join(tmpdir(), 'isco-cop-form-'));
    cpSync('content', content, { recursive: true });
    const before = await iscoCop(process.cwd(), 'check', '--content', content, '--format', 'json');
    const written: string[] = [];
    for (const folder of ['organizations', 'people', 'talks']) {
      const { name, text } = await me.download('Download');
      await page.keyboard.press('Tab');
      writeFileSync(join(content, folder, name), text);
      written.push(`${folder}/${name}`);
    }
    const { code, stdout } = await iscoCop(process.cwd(), 'check', '--content', content, '--format', 'json');
    rmSync(content, { recursive: true });
    expect(written).toEqual([
      'organizations/inei-peru.md',
      'people/rosa-quispe-nahui.md',
      'talks/2024-peru-codificacion-ocupaciones-small-model.md',
    ]);
    const [report, old] = [JSON.parse(stdout), JSON.parse(before.stdout)];
    expect({ code, ok: report.ok }).toEqual({ code: 0, ok: true });
    expect(report.problems.filter(({ file }: { file: string }) => written.includes(file))).toEqual([]);
    expect(report.counts).toEqual({
      ...old.counts,
      organizations: old.counts.organizations + 1,
      people: old.counts.people + 1,
      talks: old.counts.talks + 1,
    });
  });

  test('sends nothing and asks for nothing while it is being written', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    // What the browser fetches ahead for links that come into view is no answer to what is written.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await fillIn(me);
    await fillInTheRest(page, me);
    await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
    expect(requests.filter((request) => !request.includes('blob:'))).toEqual([]);
  });

  test('shows its page and the exact text of its file while it is being written', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    await fillIn(me);
    const preview = page.getByRole('region', { name: 'Preview of the page' });
    await preview.getByText('Talk · Peru').waitFor();
    await preview.getByText('Codificación de ocupaciones: a small model').waitFor();
    await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
    const text = await page
      .getByRole('region', { name: /^Text of talks/ })
      .first()
      .innerText();
    expect(text).toContain("title: 'Codificación de ocupaciones: a small model'\ncountry: PE\n");
  });
});

describe('A draft', () => {
  test('survives a reload, until it is discarded', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    await fillIn(me);
    await page.reload();
    await page.locator('form').waitFor();
    const title = page.getByRole('textbox', { name: 'Title' }).first();
    expect(await title.inputValue()).toBe('Codificación de ocupaciones: a small model');
    expect(await page.getByRole('combobox', { name: /^Country/ }).inputValue()).toBe('Peru');
    expect(await textOf(page)).toContain('Your draft from last time is here again.');
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Discard draft' }).press('Enter');
    expect(await title.inputValue()).toBe('');
    await page.reload();
    await page.locator('form').waitFor();
    expect(await title.inputValue()).toBe('');
  });

  test('of one form is not that of another', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    await fillIn(me);
    await page.getByRole('navigation', { name: 'Forms' }).getByText('Add an event').press('Enter');
    await page.getByRole('heading', { name: 'Add an event' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).first().inputValue()).toBe('');
  });
});

describe('A mistake', () => {
  test('is explained beside its field and in the summary, which leads there', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    await me.write('Country', 'EQ');
    await page.keyboard.press('Escape');
    await me.reach('Task');
    const country = page.getByRole('combobox', { name: /^Country/ });
    await page.locator('#entry-0-country-problems', { hasText: 'did you mean EC (Ecuador)?' }).waitFor();
    expect(await country.getAttribute('aria-invalid')).toBe('true');
    expect(await country.getAttribute('aria-describedby')).toContain('entry-0-country-problems');
    const summary = page.getByRole('region', { name: 'Not ready yet' });
    expect(await summary.innerText()).toContain('Unexpected country EQ, expected one of the list');
    await summary.getByRole('link', { name: 'Source, place in the source' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('entry-0-source-locator');
    await page
      .locator('#entry-0-source-locator-problems', { hasText: 'Missing place in the source' })
      .waitFor();
    await summary.getByRole('link', { name: 'Country' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('entry-0-country');
  });

  test.for([
    ['Title', 'TODO', 'Unexpected TODO of a template, expected text of your own'],
    ['Abstract', 'See [the slides](#).', 'Unexpected placeholder #, expected an address that can be opened'],
    [
      'Abstract',
      'Write to ana@office.org',
      'Unexpected e-mail address ana@office.org without consent, expected none',
    ],
    ['Abstract', 'a<br>b', 'Unexpected HTML <br, expected Markdown'],
  ] as const)('in %s: %s', async ([label, text, message], { reader }) => {
    const { page, me } = await openForm(reader);
    await me.write(label, text);
    await page.keyboard.press('Tab');
    await page.locator('form').getByText(message).waitFor();
  });

  test('is not called missing before one has been there', async ({ reader }) => {
    const { page, me } = await openForm(reader);
    expect(await page.locator('form [aria-invalid=true]').count()).toBe(0);
    await me.reach('Title');
    await page.keyboard.press('Tab');
    await page.locator('#entry-0-title-problems', { hasText: 'Missing title' }).waitFor();
  });
});

describe.for(FORMS)('%s', (path) => {
  test('can be used by everybody, light and dark, on wide and narrow screens', async ({ reader }) => {
    const { page } = await openForm(reader, path);
    for (const details of await page.locator('form details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
    for (const button of await page.locator('fieldset > button[id$=-add]').all()) await button.press('Enter');
    await page.getByRole('combobox').first().focus();
    await page.getByRole('region', { name: 'Not ready yet' }).getByRole('link').first().press('Enter');
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [390, 'dark'],
      [390, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor({ state: 'attached' });
      expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    expect.soft(await tooWide(page), 'wider than 390 px').toEqual([]);
  });
});

test('an open list of choices can be used by everybody', async ({ reader }) => {
  const { page, me } = await openForm(reader, FORM, 390);
  await me.write('Event', 'web');
  await page.locator('[role=option]').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});
