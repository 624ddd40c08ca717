/// <reference lib="dom" />
import { describe, expect } from 'vitest';
import { fetchPage } from './support/site.ts';
import { test } from './support/test.ts';

const REPOSITORY = 'https://github.com/isco-cop/knowledge-base';

describe('What is missing', () => {
  test('is shown by country, with the questions and where to answer them', async ({ reader }) => {
    const page = await reader.open('/contribute/gaps/');
    const ecuador = page.locator('section[aria-label=Ecuador]');
    expect(await ecuador.getByText('In which languages are the answers?').count()).toBe(1);
    const answer = ecuador.getByRole('link', { name: 'methodologies/ecuador-census-2022.md' });
    expect(await answer.getAttribute('href')).toBe(
      `${REPOSITORY}/edit/main/content/methodologies/ecuador-census-2022.md`,
    );
  });

  test('can be seen one kind at a time, by keyboard too', async ({ reader }) => {
    const page = await reader.open('/contribute/gaps/', { width: 390 });
    const sections = page.locator('main section[aria-label]');
    const all = await sections.count();
    const talks = page.getByRole('button', { name: /talks without/ });
    await talks.focus();
    await page.keyboard.press('Enter');
    expect(await talks.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByText('In which languages are the answers?').count()).toBe(0);
    expect(await sections.count()).toBeLessThan(all);
    await page.keyboard.press('Enter');
    expect(await sections.count()).toBe(all);
  });

  test('is all there without JavaScript', async () => {
    const { $ } = await fetchPage('/contribute/gaps/');
    const counted = $('ul[aria-label="Kinds of gaps"] b')
      .map((_, each) => Number($(each).text()))
      .get();
    expect(counted).toHaveLength(5);
    expect($('main a[href*="/edit/main/content/"]').length).toBeGreaterThan(50);
  });
});

describe('Every page of an entry', () => {
  test.for([
    ['/talks/2024-ecuador-census/', 'talks/2024-ecuador-census.md'],
    ['/countries/mx/', 'methodologies/mexico-inegi-ai-residue.md'],
    ['/organizations/inec/', 'organizations/inec.md'],
    ['/methodologies/usa-bls-oews/', 'methodologies/usa-bls-oews.md'],
    ['/techniques/fasttext/', 'techniques/fasttext.md'],
    ['/measures/accuracy/', 'measures/accuracy.md'],
    ['/classifications/isco-08/', 'classifications/isco-08.md'],
    ['/events/2024-12-02-first-webinar/', 'events/2024-12-02-first-webinar.md'],
    ['/people/diana-mendez/', 'people/diana-mendez.md'],
  ] as const)('%s leads to its file and to the form for corrections', async ([path, file]) => {
    const { $ } = await fetchPage(path);
    const links = $('aside[aria-label="Improve this page"] a')
      .map((_, { attribs }) => attribs.href)
      .get();
    expect(links[0]).toBe(`${REPOSITORY}/edit/main/content/${file}`);
    const report = new URL(links.at(-1) ?? '');
    expect(report.pathname).toMatch(/\/issues\/new$/);
    expect(report.searchParams.get('page')).toMatch(new RegExp(`${path}$`));
  });

  test('is told apart from lists, which nobody edits', async () => {
    for (const path of ['/countries/', '/talks/2024-ecuador-census/', '/events/', '/techniques/']) {
      const { $ } = await fetchPage(path);
      expect($('main a[href*="/edit/main/"]').length > 0, path).toBe(path.startsWith('/talks/'));
    }
  });
});
