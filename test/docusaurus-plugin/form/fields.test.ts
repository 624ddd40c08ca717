import { COLLECTION_NAMES, jsonSchemas } from '@isco-cop/data';
import {
  type FormField,
  fieldsOf,
  groupsOf,
  itemOfKey,
  labelOfPath,
  type WritableCollection,
} from '@isco-cop/docusaurus-plugin/form';
import { describe, expect, test } from 'vitest';

const FORMS: WritableCollection[] = ['talks', 'events', 'resources', 'metrics', 'people', 'organizations'];

function fieldAt(collection: WritableCollection, ...keys: string[]): FormField | undefined {
  let fields: readonly FormField[] = fieldsOf(collection);
  let found: FormField | undefined;
  for (const key of keys) {
    found = fields.find((each) => each.key === key);
    const inner = found?.type === 'list' ? found.item : found;
    fields = inner?.type === 'group' ? inner.fields : [];
  }
  return found;
}

describe('Fields', () => {
  test.for(COLLECTION_NAMES)(
    'of %s are the keys of the schema, required where it says so, each with its description',
    (name) => {
      const schema = jsonSchemas()[name];
      const keys = Object.keys(schema.properties ?? {}).filter((key) => key !== 'id' && key !== 'formerIds');
      const fields = fieldsOf(name);
      expect(fields.map(({ key }) => key)).toEqual(keys);
      expect(fields.filter(({ required }) => required).map(({ key }) => key)).toEqual(schema.required);
      for (const { key, description } of fields) {
        expect(description, key).not.toBe('');
        expect(schema.properties?.[key]?.description).toContain(description);
      }
    },
  );

  test('know what they hold from the registry of the schemas', () => {
    expect(fieldAt('talks', 'country')).toMatchObject({ type: 'choice', from: { kind: 'country' } });
    expect(fieldAt('talks', 'start')).toMatchObject({ type: 'text', form: 'local-time', label: 'Start' });
    expect(fieldAt('talks', 'presenters', 'person')).toMatchObject({
      from: { collection: 'people' },
      required: true,
    });
    expect(fieldAt('events', 'timeZone')).toMatchObject({ from: { kind: 'time-zone' }, label: 'Time zone' });
    expect(fieldAt('events', 'contacts', 'optIn')).toMatchObject({ type: 'flag' });
    expect(fieldAt('metrics', 'quantity', 'value')).toMatchObject({ type: 'number' });
    expect(fieldAt('metrics', 'qualifiers', 'truth')).toMatchObject({
      from: { kind: 'vocabulary', name: 'truth' },
    });
    expect(fieldAt('resources', 'url')).toMatchObject({ type: 'text', form: 'link' });
    expect(fieldAt('resources', 'languages')).toMatchObject({
      type: 'list',
      item: { from: { kind: 'language' } },
    });
  });
});

describe('Groups', () => {
  test.for(FORMS)('of %s hold every field once, and one place for the body', (collection) => {
    const groups = groupsOf(collection);
    const keys = groups.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect([...keys].sort()).toEqual(
      fieldsOf(collection)
        .map(({ key }) => key)
        .sort(),
    );
    expect(groups.filter(({ body }) => body)).toHaveLength(1);
  });

  test.for(FORMS)('of %s hide nothing that is needed', (collection) => {
    for (const { folded, fields } of groupsOf(collection)) {
      if (folded) expect(fields.filter(({ required }) => required)).toEqual([]);
    }
  });
});

test.each([
  ['presenters', 'presenter'],
  ['countries', 'country'],
  ['agenda', 'agenda item'],
  ['alternateTitles', 'alternate title'],
])('one of %s is called %s', (key, name) => {
  expect(itemOfKey(key)).toBe(name);
});

test.each([
  ['title', 'Title'],
  ['id', 'File name'],
  ['presenters.1.person', 'Presenter 2, person'],
  ['source.locator', 'Source, place in the source'],
  ['links.0.url', 'Link 1, address (URL)'],
])('%s is called %s in a summary', (field, label) => {
  expect(labelOfPath(field)).toBe(label);
});
