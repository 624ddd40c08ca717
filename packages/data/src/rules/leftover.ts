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
      const found = (LEFTOVER.exec(value) ?? WHOLE.exec(value))?.[0];
      if (found === undefined || isLink(collection, path)) return;
      context.report(entry, { value: [...path] }, findingFor(found));
    });
    if (!LEFTOVER.test(entry.body)) return;
    visit(context.bodyOf(entry), 'text', ({ position }) => {
      if (position?.start.offset === undefined) return;
      const written = entry.body.slice(position.start.offset, position.end.offset);
      const match = LEFTOVER.exec(written);
      if (!match) return;
      const before = entry.body.slice(0, position.start.offset + match.index).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      context.report(
        entry,
        { body: { line: before.length, column, length: match[0].length } },
        findingFor(match[0]),
      );
    });
  },
  examples: [
    {
      files: { 'talks/a.md': 'title: "TODO: a title"\nagendaTitle: To be announced\n---\nOne line.\nTBD' },
      problems: [
        'talks/a.md:2:8 Unexpected `TODO` of a template, expected text of your own',
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
const LEFTOVER =
  /\b(?:TODO|FIXME|TBA|TBD|tba|tbd|x{3,}|X{4,})\b|[Ll]orem [Ii]psum|link-to-|[Yy]our[ -]text[ -]here/;
const WHOLE = /^(?:XXX|to be (?:announced|confirmed|determined|defined|completed))\.?$/i;
/** Parts of all of them, to be looked for once in the whole text of a file; nearly all files have none. */
const PARTS = /TODO|FIXME|TB[AD]|tb[ad]|XXX|xxx|psum|link-to-|our[ -]text|[Oo] [Bb][Ee] /;

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
