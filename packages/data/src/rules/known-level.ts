import { digitsOf } from '../evidence/level.ts';
import { quoted, quotedList } from '../quote.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Entry } from '../schema/collections.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A level is one that the classification has. */
export const knownLevel: Rule = {
  id: 'known-level',
  severity: 'error',
  summary:
    'The level coded to is the id of a level of the classification; digits such as `4-digits` where no levels are known.',
  entry({ collection, entry }, context) {
    if (collection === 'methodologies') check(entry.target, entry, ['target', 'level'], context);
    if (collection === 'metrics') check(entry.qualifiers, entry, ['qualifiers', 'level'], context);
  },
  examples: [
    {
      files: {
        'classifications/isco-08.md': 'acronym: ISCO-08\nlevels: [{ id: major }, { id: unit }]',
        'metrics/a.md': 'qualifiers: { classification: isco-08, level: six-digit }',
        'methodologies/a.md': 'target: { classification: isco-08, level: units }',
      },
      problems: [
        'methodologies/a.md:2:43 Unexpected level `units` of ISCO-08, expected `major`, `unit`',
        'metrics/a.md:2:47 Unexpected level `six-digit` of ISCO-08, expected `major`, `unit`',
      ],
    },
    {
      files: {
        'classifications/soc.md': 'acronym: SOC',
        'metrics/a.md': 'qualifiers: { classification: soc, level: major }\n',
        'metrics/b.md': 'qualifiers: { level: major }',
      },
      problems: [
        'metrics/a.md:2:43 Unexpected level `major` of SOC, expected a classification with levels',
        'metrics/b.md:2:22 Unexpected level `major` without classification, expected `classification` beside it',
      ],
    },
    {
      files: {
        'classifications/isco-08.md': 'acronym: ISCO-08\nlevels: [{ id: major }, { id: unit }]',
        'metrics/a.md': 'qualifiers: { classification: isco-08, level: unit }',
        'metrics/b.md': 'qualifiers: { classification: isco-08 }',
        'metrics/c.md': 'qualifiers: { level: 4-digits }',
      },
      problems: [],
    },
  ],
};

interface Target {
  readonly classification?: string | undefined;
  readonly level?: string | undefined;
}

function check(target: Target | undefined, entry: Entry, path: FieldPath, context: RuleContext): void {
  if (target?.level === undefined) return;
  const { level } = target;
  const isDigits = digitsOf(level) !== undefined;
  if (target.classification === undefined) {
    if (isDigits) return;
    context.report(
      entry,
      { value: path },
      {
        message: `Unexpected level ${quoted(level)} without classification, expected \`classification\` beside it`,
        hint: 'add `classification: …`; where the source names none, write the digits, such as `level: 4-digits`',
      },
    );
    return;
  }
  const classification = context.get('classifications', target.classification);
  if (!classification) return;
  const ids = (classification.levels ?? []).map(({ id }) => id);
  if (ids.includes(level) || (isDigits && ids.length === 0)) return;
  context.report(
    entry,
    { value: path },
    {
      message: `Unexpected level ${quoted(level)} of ${classification.acronym}, expected ${quotedList(ids) || 'a classification with levels'}`,
      hint: didYouMean(
        level,
        ids,
        ids.length > 0
          ? `choose a level that ${classification.acronym} has; it goes no deeper than \`${ids.at(-1)}\``
          : `add \`levels\` to \`classifications/${classification.id}.md\``,
      ),
    },
  );
}
