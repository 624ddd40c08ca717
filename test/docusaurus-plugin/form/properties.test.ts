import { trimBody } from '@isco-cop/data';
import {
  emptyDraft,
  type FormField,
  fieldsOf,
  filesOf,
  previewOf,
  problemsOf,
  toData,
  type WritableCollection,
} from '@isco-cop/docusaurus-plugin/form';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '../../../packages/data/src/reader/read-entry.ts';
import { community } from '../real-content.ts';
import { entriesIn } from './support.ts';

const known = entriesIn(community);

/** What may stand in a field: anything a person can type, now and then something that fits. */
function valueIn(field: FormField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'flag':
      return fc.boolean();
    case 'group':
      return valuesIn(field.fields);
    case 'list':
      return fc.array(valueIn(field.item), { maxLength: 2 });
    case 'number':
      return fc.oneof(
        fc.string(),
        fc.double().map(String),
        fc.constantFrom('-0', '1,5', '9'.repeat(400), ' 87.82 '),
      );
    default:
      return fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '2024-12-02',
          '2024-12-02T14:00',
          'EC',
          'es',
          'ilo',
          'true',
          '---',
          'a\n---\nb',
          '# a',
          '[a](#)',
          '1_0',
        ),
      );
  }
}

function valuesIn(fields: readonly FormField[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(fields.map((field) => [field.key, valueIn(field)]));
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

test.each(['talks', 'events', 'resources', 'metrics', 'people', 'organizations'] as WritableCollection[])(
  'whatever stands in a form of %s, its file is read back as it was meant, and check and preview go on',
  (collection) => {
    fc.assert(
      fc.property(valuesIn(fieldsOf(collection)), fc.string({ unit: 'grapheme' }), (values, body) => {
        const draft = {
          entries: emptyDraft(collection, values).entries.map((entry) => ({ ...entry, id: 'a', body })),
        };
        const [file] = filesOf(draft);
        const read = readEntry(collection, `${collection}/a.md`, Buffer.from(file?.text ?? ''));
        const {
          id: _id,
          body: readBody,
          ...data
        } = read.entry ?? read.misshapen ?? { id: '', body: undefined };
        expect(data).toEqual(toData({ collection, values }));
        expect(readBody).toBe(trimBody(body));
        expect(Array.isArray(problemsOf(known, draft))).toBe(true);
        if (['talks', 'events', 'resources', 'metrics'].includes(collection)) previewOf(known, draft);
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);
