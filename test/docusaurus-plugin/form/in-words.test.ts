import { inWords, problemsOf } from '@isco-cop/docusaurus-plugin/form';
import { expect, test } from 'vitest';
import { community } from '../real-content.ts';
import { afterActions, answers, entriesIn } from './support.ts';

const known = entriesIn(community);

/** What a form says of the answers to a collection, field by field. */
const saidOf = (collection: 'talks' | 'metrics' | 'resources', given: Record<string, string>) =>
  problemsOf(known, afterActions(collection, ...answers(given)))
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...problem, ...inWords(problem) }))
    .map(({ field, message, hint }) => `${field}: ${message} (${hint})`);

test('A form asks for answers and choices, not for keys, codes and ids', () => {
  expect(
    saidOf('talks', { country: 'Ecuadro', event: 'frst-webinar', end: '2024-12-02T16:05' }),
  ).toMatchInlineSnapshot(`
    [
      "id: Unexpected file name \`.md\`, expected lower-case words joined by hyphens (write \`a-short-name\`)",
      "title: Missing title, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "start: Missing start, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "source.resource: Missing resource, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "source.locator: Missing place in the source, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "country: Unexpected country \`Ecuadro\`, expected one of the list (did you mean \`EC\` (Ecuador)?)",
      "event: Unexpected \`frst-webinar\`, expected one of the list (choose one of the list; where it offers to add what you typed, take that)",
    ]
  `);
  expect(saidOf('metrics', {})).toMatchInlineSnapshot(`
    [
      "id: Unexpected file name \`.md\`, expected lower-case words joined by hyphens (write \`a-short-name\`)",
      "title: Missing title, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "measure: Missing measure, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "quantity.value: Missing value, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "quantity.bound: Missing bound, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "quantity.unit: Missing unit, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "status: Missing status, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "source.resource: Missing resource, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "source.locator: Missing place in the source, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "grade: Missing grade, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
    ]
  `);
  expect(saidOf('resources', { 'about.techniques.0': 'magic' })).toMatchInlineSnapshot(`
    [
      "id: Unexpected file name \`.md\`, expected lower-case words joined by hyphens (write \`a-short-name\`)",
      "title: Missing title, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "type: Missing type, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "availability: Missing availability, expected an answer (write or choose it here; if you do not know it, ask the organizers)",
      "about.techniques.0: Unexpected \`magic\`, expected one of the list (choose one of the list; where it offers to add what you typed, take that)",
    ]
  `);
});
