import { describe, expect, test } from 'vitest';
import { toProse } from '../../packages/docusaurus-plugin/src/props/prose.ts';
import { elementsOf, harmOf, textOf } from './prose-elements.ts';

describe('What a stranger may try', () => {
  test.for([
    '<script>alert(1)</script>',
    'before <script>alert(1)</script> after',
    '<scr<script>ipt>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![](x" onerror="alert(1))',
    '![picture](https://example.org/who-reads-this.png)',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A;avascript&colon;alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:msgbox)',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[x](file:///etc/passwd)',
    '[x](ircs://example.org)',
    '[x](tel:123)',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://example.org" style="position:fixed;inset:0">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '<object data="x"></object><embed src="x">',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"></a></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<form action="https://example.org"><input name=password></form>',
    '<details open ontoggle=alert(1)>',
    '<style>*{display:none}</style>',
    '<meta http-equiv="refresh" content="0; url=https://example.org">',
    '<base href="https://example.org">',
    '- [x](javascript:1)\n\n| a |\n|---|\n| [y](data:x) |',
    'Text[^1]\n\n[^1]: <img src=x onerror=alert(1)> [z](javascript:1)',
    '# <img src=x onerror=alert(1)>',
  ])('%j comes out harmless', (body) => {
    expect(elementsOf(body).flatMap(harmOf)).toEqual([]);
  });

  test('MDX stays what it is in Markdown: text', () => {
    expect(textOf('{process.exit()}')).toBe('{process.exit()}');
    expect(textOf("export const a = 1;\nimport x from 'fs'")).toContain('export const a = 1;');
    expect(
      elementsOf('<Component onClick={alert} />\n\n<Tabs>\n\ntext\n\n</Tabs>').map(({ tagName }) => tagName),
    ).toEqual(['p']);
  });

  test('headings named like members of objects are headings', () => {
    const body = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '`__proto__`']
      .map((name) => `## ${name}\n\ntext`)
      .join('\n\n');
    expect(elementsOf(body).filter(({ tagName }) => tagName === 'h2')).toHaveLength(5);
    expect(Object.prototype).not.toHaveProperty('text');
    expect(new Set(elementsOf(body).flatMap(({ properties }) => properties.id ?? [])).size).toBe(5);
  });
});

describe('What an honest author writes', () => {
  test('stays: emphasis, lists, tables, code, quotations and links', () => {
    const body = [
      '## How it *works*',
      '- one\n- two',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '> said',
      '`code` [paper](https://example.org/a?b=c&d) <https://example.org> [mail](mailto:a@example.org)',
      '[technique](/techniques/fasttext/) [above](#how-it-works)',
    ].join('\n\n');
    const elements = elementsOf(body);
    expect(elements.map(({ tagName }) => tagName)).toEqual(
      'h2 em ul li li table thead tr th th tbody tr td td blockquote p p code a a a p a a'.split(' '),
    );
    expect(elements.flatMap(({ properties }) => properties.href ?? [])).toEqual([
      'https://example.org/a?b=c&d',
      'https://example.org',
      'mailto:a@example.org',
      '/techniques/fasttext/',
      '#how-it-works',
    ]);
    expect(elements.find(({ tagName }) => tagName === 'h2')?.properties.id).toBe('how-it-works');
  });

  test('has footnotes that lead there and back', () => {
    const elements = elementsOf('One.[^1] Two.[^two]\n\n[^1]: Note.\n[^two]: Other note.');
    const ids = new Set(elements.flatMap(({ properties }) => properties.id ?? []));
    const targets = elements.flatMap(({ properties }) => properties.href ?? []);
    expect(targets).toHaveLength(4);
    for (const target of targets) expect(ids).toContain(String(target).slice(1));
  });

  test('has no title of its own, since the page has one', () => {
    const tags = elementsOf('# Title\n\n### Detail').map(({ tagName }) => tagName);
    expect(tags).toEqual(['h2', 'h3']);
  });

  test('carries no positions, which would double the data of a page', () => {
    expect(JSON.stringify(toProse({ body: '# A\n\n- *b* [c](/d/)' }))).not.toContain('position');
  });
});
