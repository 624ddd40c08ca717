import { FORMATS } from '@isco-cop/interchange';
import { expect, test } from 'vitest';
import { community } from '../docusaurus-plugin/real-content.ts';
import { SITE, textOf } from './support.ts';

const files = FORMATS.markdown(community, SITE);

test('the twin of the data says how tables are read without taking Namibia for nothing', () => {
  const text = textOf(files, 'data/index.md');
  expect(text).toContain('read.csv("https://stats.example/kb/data/metrics.csv", na.strings = "", ');
  expect(text).toContain('keep_default_na=False, na_values=[""]');
  expect(text).toContain('refer to it by `derived` or `disagreesWith`; derived from these.');
});

test('a twin keeps what is Markdown in a field as Markdown, with links that hold', () => {
  const text = textOf(files, 'techniques/retrieval-augmented-coding/index.md');
  expect(text).toContain(
    'Words of the source: For the second step, everything that [LLM prompting](https://stats.example/kb/techniques/llm-prompting/index.md) needs\n',
  );
});
