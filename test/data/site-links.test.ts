import { rules } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { runRule } from '../support/run-rule.ts';

const files = {
  'techniques/fasttext.md': 'name: fastText\nformerIds: [fast-text-model]',
  'resources/paper.md': 'title: Paper',
  'metrics/number.md': 'title: Number',
};

function hint(link: string): string | undefined {
  const rule = rules.find(({ id }) => id === 'body-link');
  const problems = rule ? runRule(rule, { ...files, 'talks/a.md': `title: A\n---\n[a](${link})` }) : [];
  return problems[0]?.hint;
}

test.each([
  ['/techniques/fast-text/', 'did you mean `/techniques/fasttext/`?'],
  ['/techniques/fast-text-model/', 'did you mean `/techniques/fasttext/`?'],
  ['/technique/fasttext/', 'did you mean `/techniques/fasttext/`?'],
  ['/techniques/nothing-like-it/', 'add `techniques/nothing-like-it.md`, or link to an entry that exists'],
  ['/resources/paper/', 'did you mean `/resources/#paper`?'],
  ['/resources/#papr', 'did you mean `/resources/#paper`?'],
  ['/evidence/#numbr', 'did you mean `/evidence/#number`?'],
  ['/countries/EC/', 'did you mean `EC` (Ecuador), in lower case?'],
  ['//ilo.org/', 'write `https://` in front of an address of another site'],
  [
    '../techniques/fasttext.md',
    'write the whole address; an entry of this site has a path such as `/techniques/fasttext/`',
  ],
])('%s', (link, expected) => {
  expect(hint(link)).toBe(expected);
});

test.each([
  '/techniques/fasttext/',
  '/techniques/fasttext/#how-it-fails',
  '/techniques/fasttext',
  '/resources/#paper',
  '/resources/?type=slides',
  '/evidence/#number',
  '/countries/ec/',
  '/contribute/add-a-talk/',
  '/compare/?with=a,b',
  '#a-heading',
  'mailto:name@office.org',
])('%s is fine', (link) => {
  expect(hint(link)).toBeUndefined();
});
