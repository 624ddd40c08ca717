import { visit } from 'unist-util-visit';
import { quoted } from '../quote.ts';
import type { FieldPath } from '../reader/places.ts';
import { schemaAt } from '../reader/schema-fields.ts';
import { schemas } from '../schema/collections.ts';
import { type CollectionName, fieldKinds } from '../schema/fields.ts';
import { hasEscape, visitStrings } from '../strings.ts';
import type { Rule } from './rule.ts';

/** Text of a template that nobody replaced. */
export const leftover: Rule = {
  id: 'leftover',
  severity: 'error',
  summary: 'No text of a template is left: no TODO, FIXME, TBD, TBA, xxx, lorem ipsum, "your text here".',
  anyShape: true,
  entry({ collection, entry }, context) {
    const text = context.textOf(entry);
    if (!PARTS.test(text) && !hasEscape(text)) return;
    visitStrings(entry, (value, path) => {
      const found = leftovers(value);
      if (found.length === 0) found.push(...wholes(value));
      if (found.length === 0 || isLink(collection, path)) return;
      for (const { 0: words, index } of found) {
        const within = { offset: index, length: words.length };
        context.report(entry, { value: path, within }, findingFor(words));
      }
    });
    if (leftovers(entry.body).length === 0) return;
    visit(context.bodyOf(entry), 'text', ({ position }) => {
      if (position?.start.offset === undefined) return;
      const written = entry.body.slice(position.start.offset, position.end.offset);
      for (const { 0: words, index } of leftovers(written)) {
        const before = entry.body.slice(0, position.start.offset + index).split('\n');
        const column = (before.at(-1)?.length ?? 0) + 1;
        context.report(
          entry,
          { body: { line: before.length, column, length: words.length } },
          findingFor(words),
        );
      }
    });
  },
  examples: [
    {
      files: { 'talks/a.md': 'title: "TODO: a title"\nagendaTitle: To be announced\n---\nOne line.\nTBD' },
      problems: [
        'talks/a.md:2:9 Unexpected `TODO` of a template, expected text of your own',
        'talks/a.md:3:14 Unexpected `To be announced` of a template, expected text of your own',
        'talks/a.md:6:1 Unexpected `TBD` of a template, expected text of your own',
      ],
    },
    {
      files: { 'people/a.md': 'name: A\n---\n**Lorem ipsum** dolor' },
      problems: ['people/a.md:4:3 Unexpected `Lorem ipsum` of a template, expected text of your own'],
    },
    {
      files: {
        'talks/a.md': 'title: Codificación de todo el país\n---\nSlides are to be announced. `TODO` is code.',
      },
      problems: [],
    },
  ],
};

/** "todo" is a Spanish and Portuguese word, and XXX a number, so case counts. */
const MARKS = /\b(?:TODO|FIXME|TBA|TBD|tba|tbd|x{3,}|X{4,})\b/g;
const WORDS = /\blorem\s{1,9}ipsum|link-to-|your[ -]text[ -]here|\{\{[^{}]{1,80}\}\}/gi;
const WHOLE = /^(?:XXX|to be (?:announced|confirmed|determined|defined|completed))\.?$/i;
/** Parts of all of them, to be looked for once in the whole text of a file; nearly all files have none. */
const PARTS = /TODO|FIXME|TB[AD]|tb[ad]|[Xx]{3}|ipsum|link-to-|our[ -]text|o be |\{\{/i;

function leftovers(text: string): RegExpExecArray[] {
  return [...text.matchAll(MARKS), ...text.matchAll(WORDS)].sort((a, b) => a.index - b.index);
}

function wholes(text: string): RegExpExecArray[] {
  const match = WHOLE.exec(text);
  return match ? [match] : [];
}

const findingFor = (found: string) => ({
  message: `Unexpected ${quoted(found)} of a template, expected text of your own`,
  hint: 'write what is meant, or leave the key or the sentence out',
});

/** Placeholders in links have a rule of their own. */
function isLink(collection: CollectionName, path: FieldPath): boolean {
  const field = schemaAt(schemas[collection], path);
  return (
    field !== undefined && fieldKinds.get(field as Parameters<typeof fieldKinds.get>[0])?.kind === 'link'
  );
}
