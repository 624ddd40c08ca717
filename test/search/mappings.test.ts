import { readFileSync } from 'node:fs';
import { readCommunity } from '@isco-cop/data';
import { FACET_NAMES } from '@isco-cop/search';
import { documents, type SearchRecord, toRecord } from '@isco-cop/search/build';
import { describe, expect, test } from 'vitest';

const { community } = await readCommunity('content');
const guide = { id: 'guide', title: 'Guide', url: '/guide/', markdown: '# Guide\n\n## Part\n\nText.' };
const records = documents(community, [guide]).map(toRecord);
const mapping = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/search/mappings/${name}.json`, import.meta.url), 'utf8'));
const isListOfTexts = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

test('every record has an id of its own and is a line of JSON', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const record of records) expect(JSON.stringify(record)).not.toContain('\n');
});

describe('the mapping for OpenSearch', () => {
  const { settings, mappings } = mapping('opensearch');

  test.each(records.map((record) => [record.id, record] as const))('fits %s', (_id, record) => {
    for (const [key, value] of Object.entries(record)) {
      const field = mappings.properties[key];
      expect(field, key).toBeDefined();
      // A list is stored in a field of the type of its items.
      for (const item of [value].flat()) expect(typeof item, key).toBe('string');
      if (field.type === 'date') expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      if (field.type === 'keyword') {
        for (const item of [value].flat()) expect(item.length, key).toBeLessThan(8191);
      }
    }
  });

  test('refuses unknown keys and names only what it defines', () => {
    expect(mappings.dynamic).toBe('strict');
    const { analyzer, normalizer, filter } = settings.analysis;
    const known = ['standard', 'lowercase', 'asciifolding', 'cjk_bigram', ...Object.keys(filter)];
    for (const { filter: used } of [...Object.values(analyzer), ...Object.values(normalizer)] as {
      filter: string[];
    }[]) {
      for (const name of used) expect(known).toContain(name);
    }
    const used = [...JSON.stringify(mappings).matchAll(/"(?:analyzer|normalizer)":"([^"]+)"/g)];
    for (const [, name = ''] of used) expect({ ...analyzer, ...normalizer }).toHaveProperty(name);
  });
});

describe('the mapping for Typesense', () => {
  const fields: { name: string; type: string; facet?: boolean; optional?: boolean }[] =
    mapping('typesense').fields;

  test.each(records.map((record) => [record.id, record] as const))('fits %s', (_id, record) => {
    for (const { name, type, optional } of fields) {
      const value = record[name as keyof SearchRecord];
      if (value === undefined) expect(optional, name).toBe(true);
      else if (type === 'string[]') expect(isListOfTexts(value), name).toBe(true);
      else expect(typeof value, name).toBe(type);
    }
    const known = ['id', ...fields.map(({ name }) => name)];
    for (const key of Object.keys(record)) expect(known).toContain(key);
  });

  test('counts every facet', () => {
    for (const name of FACET_NAMES)
      expect(fields.find((field) => field.name === name)?.facet, name).toBe(true);
  });
});
