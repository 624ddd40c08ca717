import { buildAllRoutes } from '@isco-cop/docusaurus-plugin';
import { entriesOf, type FormCollection, previewOf } from '@isco-cop/docusaurus-plugin/form';
import type { FormData } from '@isco-cop/docusaurus-plugin/props';
import { expect, test } from 'vitest';
import { community, given } from '../real-content.ts';
import { entriesIn } from './support.ts';

const section = given(buildAllRoutes(community, { home: true }).find(({ path }) => path === '/contribute/'));
const data = JSON.parse(JSON.stringify(section.laterData?.[0])) as FormData;

test('the data of the forms has no bodies', () => {
  expect(JSON.stringify(data)).not.toContain('"body"');
});

test.for(['talks', 'events', 'resources', 'metrics'] as FormCollection[])(
  'a preview of %s from the data of the forms is the page',
  (collection) => {
    for (const { id, body, formerIds: _formerIds, ...values } of community[collection].all()) {
      const draft = { entries: [{ key: 0, collection, id, isNamed: true, values: asText(values), body }] };
      const expected = previewOf(entriesIn(community), draft as Parameters<typeof previewOf>[1]);
      const found = previewOf(entriesOf(data), draft as Parameters<typeof previewOf>[1]);
      expect(shown(found)).toEqual(shown(expected));
      expect(expected?.props.title).toBe(values.title);
    }
  },
);

/** Without what only the library says of a resource. */
function shown(preview: unknown): unknown {
  const hidden = ['usedBy', 'summary', 'languages', 'countries', 'licence', 'checkedOn'];
  return JSON.parse(JSON.stringify(preview, (key, value) => (hidden.includes(key) ? undefined : value)));
}

/** Values as they stand in fields: numbers are texts there. */
function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asText(each)]));
}
