import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommunity } from '@isco-cop/data';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { iscoCop } from '../cli/run.ts';
import { tooWide, violations } from './support/axe.ts';
import { contributorAt } from './support/contributor.ts';
import { type Reader, test } from './support/test.ts';

/** What one answers, by the label of the field: a text, what is chosen from a short list, or from a long one. */
type Answers = readonly (readonly [label: string, answer: string])[];

const EVENT: Answers = [
  ['Title', 'Workshop on coding occupations'],
  ['Kind', 'Workshop'],
  ['Status', 'Scheduled'],
  ['Summary', 'Offices show how they code.'],
  ['Start', '2027-03-04T14:00'],
  ['End', '2027-03-04T16:00'],
  ['Time zone', 'Europe/Zurich'],
];
const RESOURCE: Answers = [
  ['Title', 'How we code occupations'],
  ['Type', 'Report'],
  ['Availability', 'Available'],
  ['Address (URL)', 'https://www.ilo.org/coding'],
];
const METRIC: Answers = [
  ['Title', 'Accuracy in the census of Ecuador, told again'],
  ['Measure', 'Accuracy'],
  ['Value', '87.82'],
  ['Bound', 'exactly'],
  ['Unit', '%'],
  ['Status', 'Test'],
  ['Country', 'Ecuador'],
  ['Source: Resource', 'Announcement: First'],
  ['Place in the source', 'Abstract of the talk of Ecuador'],
  ['Grade', 'Announcement'],
];

describe('A form filled in as a person does', () => {
  test.for([
    ['/contribute/add-an-event/', 'events', 390, EVENT],
    ['/contribute/add-a-resource/', 'resources', 1280, RESOURCE],
    ['/contribute/add-a-metric/', 'metrics', 1280, METRIC],
  ] as const)(
    '%s ends in a file that passes the check',
    async ([path, folder, width, answers], { reader }) => {
      const page = await open(reader, path, width);
      for (const [label, answer] of answers) await fill(page, label, answer);
      await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      const file = await contributorAt(page).download('Download');
      const proposed = await page.getByRole('link', { name: 'Propose on GitHub' }).getAttribute('href');
      const { searchParams } = new URL(proposed ?? '');
      expect([searchParams.get('filename'), searchParams.get('value')]).toEqual([file.name, file.text]);
      expect(await errorsOf(folder, file)).toEqual([]);
      await page.reload();
      await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
      expect(await field(page, 'Title').inputValue()).toBe(answers[0]?.[1]);
    },
  );

  test.for([
    ['quotes, colons and dashes', `--- "Coding": it's #1 - [a], {b} & *c* | 100 % !d @e`],
    ['emoji and scripts from right to left', '👩🏽‍🌾 ترميز المهن: ‏دليل‏ (עברית)'],
    ['an answer that looks like another type', 'null'],
  ])('%s stay as they were written', async ([, title = ''], { reader }) => {
    const page = await open(reader, '/contribute/add-a-resource/', 1280);
    for (const [label, answer] of RESOURCE) await fill(page, label, label === 'Title' ? title : answer);
    await fill(page, 'Summary', `- ${title}\n---\ntype: slides`);
    await fill(page, 'File name', 'report-coding');
    await page.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
    const file = await contributorAt(page).download('Download');
    expect(await errorsOf('resources', file, { title, type: 'report' })).toEqual([]);
  });

  test('a text too long for a link is downloaded, with what to do then; a huge one is refused', async ({
    reader,
  }) => {
    const page = await open(reader, '/contribute/add-a-resource/', 1280);
    for (const [label, answer] of RESOURCE) await fill(page, label, answer);
    await page.getByText('More, if you know it').click();
    await fill(page, 'Text', 'A paragraph of words. '.repeat(500));
    await page.getByText('The text is too long for a link.').waitFor();
    const file = await contributorAt(page).download('Download');
    expect(await errorsOf('resources', file)).toEqual([]);
    await fill(page, 'Text', 'Pasted by mistake. '.repeat(5500));
    await page.getByRole('region', { name: 'Not ready yet' }).waitFor();
    const said = await page.locator('#entry-0-body-problems').innerText();
    expect(said).toMatchInlineSnapshot(`
      "Unexpected body of 104499 characters, expected at most 32768
      shorten it; link to longer documents as resources"
    `);
  });
});

async function open(reader: Reader, path: string, width: number): Promise<Page> {
  const page = await reader.open(path, { width });
  await page.locator('form').waitFor();
  return page;
}

/** The field with a label, or `Group: Label`. */
function field(page: Page, name: string): Locator {
  const [, group, label = name] = /^(\w+): (.*)$/.exec(name) ?? [];
  const start = label.replace(/[()]/g, '\\$&');
  const within = page.locator('main');
  return (group ? within.getByRole('group', { name: group }) : within)
    .getByLabel(new RegExp(`^${start}(?: |$)`))
    .first();
}

async function fill(page: Page, label: string, answer: string): Promise<void> {
  const control = field(page, label);
  const isList = await control.evaluate((each) => each.tagName === 'SELECT');
  if (isList) return void (await control.selectOption({ label: answer }));
  await control.fill(answer);
  if ((await control.getAttribute('role')) !== 'combobox') return;
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await control.press('Enter');
}

/** What the check says of a file that was added to a copy of the content; and of what it reads in it. */
async function errorsOf(
  folder: string,
  { name, text }: { name: string; text: string },
  expected: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const content = mkdtempSync(join(tmpdir(), 'isco-cop-form-'));
  try {
    cpSync('content', content, { recursive: true });
    writeFileSync(join(content, folder, name), text);
    const { stdout } = await iscoCop(process.cwd(), 'check', '--content', content, '--format', 'json');
    const { community } = await readCommunity(content);
    expect(community[folder as 'resources'].get(name.replace(/\.md$/, ''))).toMatchObject(expected);
    return JSON.parse(stdout).problems.filter(({ severity }: { severity: string }) => severity === 'error');
  } finally {
    rmSync(content, { recursive: true });
  }
}
