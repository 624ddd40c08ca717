import { readFileSync } from 'node:fs';
import type { Cheerio } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type AnnouncedStatement, statementsOf } from './announcement-statements.ts';
import { fetchPage, type StaticPage, staticText } from './support/site.ts';

const EVENT = '/events/2024-12-02-first-webinar/';
const ANNOUNCEMENT = readFileSync(new URL('../fixtures/first-webinar.md', import.meta.url), 'utf8');
const statements = statementsOf(ANNOUNCEMENT);
const lines = [...new Set(statements.map(({ line }) => line))].map((line) => ({
  line,
  text: ANNOUNCEMENT.split('\n')[line - 1]?.trim(),
}));

/** Talks by what the announcement calls their subject. */
const TALKS: Readonly<Record<string, string>> = {
  Brazil: '/talks/2024-brazil-cbo-updating/',
  Mexico: '/talks/2024-mexico-ai-complementary/',
  Singapore: '/talks/2024-singapore-adaptable-framework/',
  Ecuador: '/talks/2024-ecuador-census/',
  USA: '/talks/2024-usa-oews/',
  ILO: '/talks/2024-ilo-cross-mapping/',
};

describe('Everything that the announcement of the first webinar states is on the site', () => {
  test('the announcement has statements of every kind', () => {
    expect(statements.length).toBeGreaterThan(50);
    expect(lines.length).toBeGreaterThan(40);
  });

  test.for(lines)('line $line: $text', async ({ line }) => {
    for (const statement of statements.filter((each) => each.line === line)) {
      await expectOnSite(statement);
    }
  });
});

async function expectOnSite({ on, says = [], rowAt, link, announced }: AnnouncedStatement): Promise<void> {
  const page = await fetchPage(on === 'event' ? EVENT : (TALKS[on.talkOf] ?? `no talk of ${on.talkOf}`));
  expect(page.status).toBe(200);
  const text = rowAt === undefined ? staticText(page) : rowText(page, rowAt);
  for (const each of says) expect(comparable(text)).toContain(comparable(each));
  if (link) {
    const targets = page.$(`main a[href="${link.href}"]`);
    expect(targets.length, `a link to ${link.href}`).toBeGreaterThan(0);
    expect(comparable(staticText(page)), `the words of the link to ${link.href}`).toContain(
      comparable(link.label),
    );
  }
  if (announced !== undefined) {
    const item = page.$('main li').filter((_, each) => page.$(each).text().includes(announced));
    expect(item.text()).toMatch(/announced/i);
    expect(item.find('a').length, 'a placeholder is no link').toBe(0);
  }
}

/** The row of the agenda that begins at a time. */
function rowText({ $ }: StaticPage, start: string): string {
  const rows: Cheerio<never> = $('main li').filter(
    (_, each) => $(each).find('time').first().text() === start,
  ) as never;
  expect(rows.length, `one row of the agenda at ${start}`).toBe(1);
  rows.find('p, li, div').append(' ');
  return rows.text().replace(/\s+/g, ' ');
}

/** Quotation marks and spaces may be set otherwise. */
function comparable(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
