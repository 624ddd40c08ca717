import { readCommunity } from '@isco-cop/data';
import { describe, expect } from 'vitest';
import { type Define, newSection } from '../../packages/docusaurus-plugin/src/props/definitions.ts';
import { toProse } from '../../packages/docusaurus-plugin/src/props/prose.ts';
import { definedLabel } from '../../packages/docusaurus-plugin/src/props/reference.ts';
import { test as base } from '../support/workspace.ts';

const word = (term: string, kind: string, rest = '') =>
  `---\nterm: ${term}\nkind: ${kind}\nlanguage: en\ndefinition: What ${term} means.\n${rest}---\n`;
const forms = (...list: readonly (readonly [string, string])[]) =>
  `terms:\n${list.map(([text, language]) => `  - text: ${text}\n    language: ${language}\n`).join('')}`;

const test = base.extend<{ section: (about?: Parameters<typeof newSection>[1]) => Define }>({
  section: async ({ workspace }, use) => {
    workspace.write({
      'content/glossary/coding.md': word('Coding', 'concept'),
      'content/glossary/manual-coding.md': word(
        'Manual coding',
        'concept',
        forms(['codificación manual', 'es'], ['codification manuelle', 'fr'], ['codificação manual', 'pt']),
      ),
      'content/glossary/nso.md': word('NSO', 'acronym', forms(['INS', 'fr'])),
      'content/glossary/llm.md': word('LLM', 'acronym', forms(['large language model', 'en'])),
    });
    const { community, problems } = await readCommunity(`${workspace.folder}/content`);
    expect(problems).toEqual([]);
    await use((about) => newSection(community, about));
  },
});

const found = (define: Define, text: string) =>
  define(text).map(({ start, end, path }) => `${text.slice(start, end)} ${path}`);

describe('a word of the glossary', () => {
  test('is found in every form, in four languages, in the plural and over a line', ({ section }) => {
    for (const text of [
      'manual coding',
      'Manual\ncoding',
      'manual-coding',
      'codificación manual',
      'Codificacio\u0301n manual'.normalize('NFC'),
      'codification manuelle',
      'codificação manual',
    ])
      expect(found(section(), `Much ${text}, then.`), text).toEqual([`${text} /glossary/manual-coding/`]);
    expect(found(section(), 'LLMs and large language models')).toEqual(['LLMs /glossary/llm/']);
    expect(found(section(), '(large language models)')).toEqual(['large language models /glossary/llm/']);
  });

  test('is the longest that fits, and no part of a word', ({ section }) => {
    expect(found(section(), 'manual coding, coding, encoding, codings, autocoding')).toEqual([
      'manual coding /glossary/manual-coding/',
      'coding /glossary/coding/',
    ]);
  });

  test('as an acronym has its own case', ({ section }) => {
    expect(found(section(), 'the ins and outs')).toEqual([]);
    expect(found(section(), 'the INS and the NSO')).toEqual(['INS /glossary/nso/']);
  });

  test('is defined once a section, and not where the page is about it', ({ section }) => {
    const define = section();
    expect(found(define, 'coding')).toHaveLength(1);
    expect(found(define, 'coding')).toEqual([]);
    expect(found(section(), 'coding')).toHaveLength(1);
    expect(found(section({ collection: 'glossary', id: 'coding' }), 'coding')).toEqual([]);
  });
});

interface Node {
  readonly tagName?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

const linksIn = (node: Node): Node[] => [
  ...(node.tagName === 'a' ? [node] : []),
  ...(node.children ?? []).flatMap(linksIn),
];

describe('a body', () => {
  test('has definitions in its text, first in each section, not in headings, links and code', ({
    section,
  }) => {
    const body = [
      'Coding and coding. [Manual coding](/x/) `LLM`',
      '## LLM',
      'An *LLM* and coding.',
      '| NSO |\n| --- |\n| coding by an NSO |',
    ].join('\n\n');
    const tree = toProse({ body }, () => section());
    const links = linksIn(tree as Node);
    expect(links.map(({ properties }) => [properties?.href, properties?.dataDefinition])).toEqual([
      ['/glossary/coding/', 'What Coding means.'],
      ['/x/', undefined],
      ['/glossary/llm/', 'What LLM means.'],
      ['/glossary/coding/', 'What Coding means.'],
      ['/glossary/nso/', 'What NSO means.'],
    ]);
  });
});

test('a label is defined where it is the word and nothing else', async ({ workspace, section }) => {
  expect(section).toBeDefined();
  const { community } = await readCommunity(`${workspace.folder}/content`);
  expect(definedLabel(community, 'NSO')).toEqual({
    label: 'NSO',
    path: '/glossary/nso/',
    definition: 'What NSO means.',
  });
  expect(definedLabel(community, 'Manual coding of answers')).toEqual({ label: 'Manual coding of answers' });
});
