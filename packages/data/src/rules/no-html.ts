import { visit } from 'unist-util-visit';
import type { Rule } from './rule.ts';

/** HTML in a body is not shown. */
export const noHtml: Rule = {
  id: 'no-html',
  severity: 'warning',
  summary: 'A body is Markdown; HTML in it is not shown.',
  anyShape: true,
  entry({ entry }, context) {
    if (!MAYBE_HTML.test(entry.body)) return;
    visit(context.bodyOf(entry), 'html', (node) => {
      const start = node.position?.start;
      if (!start) return;
      const tag = /^<[!?/]?[\w-]*/.exec(node.value)?.[0] ?? '<';
      context.report(
        entry,
        { body: { line: start.line, column: start.column, length: tag.length } },
        {
          message: `Unexpected HTML \`${tag}\`, expected Markdown`,
          hint: MARKDOWN[tag.replace(/[^a-z]/gi, '').toLowerCase()] ?? OTHERWISE,
        },
      );
    });
  },
  examples: [
    {
      files: { 'talks/a.md': 'title: A\n---\nOne<br>two and <b>three</b>.' },
      problems: [
        'talks/a.md:4:4 Unexpected HTML `<br`, expected Markdown',
        'talks/a.md:4:16 Unexpected HTML `<b`, expected Markdown',
        'talks/a.md:4:24 Unexpected HTML `</b`, expected Markdown',
      ],
    },
    {
      files: { 'talks/a.md': 'title: A\n---\n\n<!-- a note -->\n\n<script>alert(1)</script>' },
      problems: [
        'talks/a.md:5:1 Unexpected HTML `<!--`, expected Markdown',
        'talks/a.md:7:1 Unexpected HTML `<script`, expected Markdown',
      ],
    },
    {
      files: { 'talks/a.md': 'title: A\n---\na < b, `<b>` and <https://ilo.org> \\<b>' },
      problems: [],
    },
  ],
};

const MAYBE_HTML = /<(?!https?:\/\/|mailto:)[a-z/!?]/i;

const MARKDOWN: Record<string, string> = {
  a: 'write a link as `[text](https://…)`',
  b: 'write bold text as `**text**`',
  strong: 'write bold text as `**text**`',
  i: 'write emphasis as `*text*`',
  em: 'write emphasis as `*text*`',
  br: 'begin a new paragraph with an empty line, or end the line with a backslash',
  img: 'write an image as `![what it shows](https://…)`',
  p: 'separate paragraphs by an empty line',
  ul: 'begin each item of a list with `- `',
  li: 'begin each item of a list with `- `',
  table: 'write a table as rows of `| a | b |`',
  code: 'put code between backticks',
};

const OTHERWISE = 'remove it, or put it between backticks to show it as it is';
