import { countryCodes } from '@isco-cop/data';
import { emptyDraft, optionsOf, partsOf, proposeUrl, uploadUrl } from '@isco-cop/docusaurus-plugin/form';
import { describe, expect, test } from 'vitest';
import { community, given, idsOnDisk } from '../real-content.ts';
import { afterActions, answers } from './support.ts';

describe('Choices', () => {
  test('of a reference are all entries of the collection, and those of the form first', () => {
    const { entries } = afterActions('people', ...answers({ name: 'Rosa Quispe' }));
    const people = optionsOf({ kind: 'reference', collection: 'people' }, community, entries);
    expect(people.map(({ value }) => value)).toEqual(['rosa-quispe', ...idsOnDisk('people').sort()]);
    const ilo = optionsOf({ kind: 'reference', collection: 'organizations' }, community, []).find(
      ({ value }) => value === 'ilo',
    );
    expect(ilo).toMatchObject({ label: 'International Labour Organization (ILO)' });
  });

  test('of a country are all countries, found by their names in four languages', () => {
    const countries = optionsOf({ kind: 'country' }, community, []);
    expect(countries.map(({ value }) => value).sort()).toEqual(countryCodes().sort());
    expect(countries.find(({ value }) => value === 'DE')?.words).toEqual(
      expect.arrayContaining(['Germany', 'Alemania', 'Allemagne', 'Alemanha', 'DEU']),
    );
  });

  test('of a language are found by their names too', () => {
    const languages = optionsOf({ kind: 'language' }, community, []);
    expect(languages.find(({ value }) => value === 'es')).toMatchObject({ label: 'Spanish' });
    expect(languages.find(({ value }) => value === 'es')?.words).toEqual(
      expect.arrayContaining(['español', 'espagnol']),
    );
  });

  test('of a vocabulary carry their definitions', () => {
    const [first] = optionsOf({ kind: 'vocabulary', name: 'task' }, community, []);
    expect(first).toMatchObject({
      value: 'response-coding',
      label: 'Response coding',
      note: expect.stringMatching(/codes/),
    });
  });
});

describe('Parts of another entry', () => {
  const entry = (collection: 'talks' | 'events' | 'metrics', values: object) =>
    given(emptyDraft(collection, values as Record<string, unknown>).entries[0]);

  test('are the sessions of the event, the levels of the classification', () => {
    const talk = entry('talks', { event: '2024-12-02-first-webinar' });
    expect(partsOf(community, talk, ['session'])?.map(({ value }) => value)).toEqual([
      'session-1',
      'session-2',
    ]);
    const metric = entry('metrics', { qualifiers: { classification: 'isco-08' } });
    expect(partsOf(community, metric, ['qualifiers', 'level'])?.map(({ value }) => value)).toContain('unit');
    const event = entry('events', { sessions: [{ id: 'one', title: 'One' }, {}] });
    expect(partsOf(community, event, ['agenda', 0, 'session'])).toMatchObject([
      { value: 'one', label: 'One' },
    ]);
  });

  test('there are none before the entry is known, and other fields have none', () => {
    expect(partsOf(community, entry('talks', {}), ['session'])).toEqual([]);
    expect(partsOf(community, entry('talks', {}), ['title'])).toBeUndefined();
  });
});

describe('A proposal', () => {
  const repository = {
    url: 'https://github.com/isco-cop/knowledge-base/',
    branch: 'main',
    contentPath: 'content',
  };
  const file = (text: string) => ({ entry: 0, path: 'talks/a.md', text });

  test('is a link with the name and the text of the file', () => {
    const address = new URL(given(proposeUrl(repository, file('---\ntitle: "A & B" #1\n---\n'))));
    expect(address.origin + address.pathname).toBe(
      'https://github.com/isco-cop/knowledge-base/new/main/content/talks',
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      filename: 'a.md',
      value: '---\ntitle: "A & B" #1\n---\n',
    });
  });

  test('is a download where the text is too long for a link', () => {
    expect(proposeUrl(repository, file('a'.repeat(5800)))).toMatch(/a$/);
    expect(proposeUrl(repository, file('ñ'.repeat(1000)))).toBeUndefined();
    expect(uploadUrl(repository, 'talks')).toBe(
      'https://github.com/isco-cop/knowledge-base/upload/main/content/talks',
    );
  });
});
