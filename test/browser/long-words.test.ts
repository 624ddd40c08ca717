/// <reference lib="dom" />
import { describe, expect } from 'vitest';
import { tooWide } from './support/axe.ts';
import { test } from './support/test.ts';

const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

const PAGES = [
  '/countries/mx/',
  '/events/',
  '/events/2024-12-02-first-webinar/',
  '/people/ng-bin-shen-lucas/',
  '/talks/2024-ecuador-census/',
  '/techniques/threshold-routing/',
];

/** What contributors name: the page itself, and the talks, people, events and techniques it leads to. */
const NAMES = `main :is(h1, ${['talks', 'people', 'events', 'techniques'].map((each) => `a[href*="/${each}/"][href$="/"]`)})`;

describe('A word longer than a narrow screen', () => {
  test.for(PAGES)('does not make %s scroll sideways', async (path, { reader }) => {
    const page = await reader.open(path, { width: 390 });
    const changed = await page.locator(NAMES).evaluateAll((names, word) => {
      for (const name of names) name.textContent += ` ${word}`;
      return names.length;
    }, LONG);
    expect(changed).toBeGreaterThan(1);
    expect(await tooWide(page)).toEqual([]);
  });
});
