import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressFinding } from '../address.ts';
import type { Finding } from '../problem.ts';
import { quoted } from '../quote.ts';
import type { Rule, RuleContext } from './rule.ts';
import { siteLinkFinding } from './site-link.ts';

/** Links and images in a body lead somewhere. */
export const bodyLink: Rule = {
  id: 'body-link',
  severity: 'error',
  summary:
    'A link in a body is an http(s) address, an e-mail address, or a path of this site to an entry that exists.',
  anyShape: true,
  entry({ entry }, context) {
    if (!mayHaveBadLink(entry.body, (address) => findingFor(address, context) === undefined)) return;
    visit(context.bodyOf(entry), (node) => {
      const finding = findingOf(node, context);
      const start = node.position?.start;
      if (finding && start) context.report(entry, { body: { ...start, length: lengthOf(node) } }, finding);
    });
  },
  examples: [
    {
      files: { 'talks/a.md': 'title: A\n---\n\n- [Slides](#)\n- [Paper](https://example.org/paper)' },
      problems: [
        'talks/a.md:5:3 Unexpected placeholder `#`, expected an address that can be opened',
        'talks/a.md:6:3 Unexpected placeholder `https://example.org/paper`, expected an address that can be opened',
      ],
    },
    {
      files: {
        'techniques/fasttext.md': 'name: fastText',
        'measures/a.md':
          'name: A\n---\nSee [fastText](/techniques/fast-text/) and ![a picture](picture.png).',
      },
      problems: [
        'measures/a.md:4:5 Unexpected link `/techniques/fast-text/`, expected the path of an entry in `techniques`',
        'measures/a.md:4:44 Unexpected link `picture.png`, expected `https://…`, `mailto:…`, `/…` or `#…`',
      ],
    },
    {
      files: { 'talks/a.md': 'title: A\n---\n[a][1]\n\n[1]: javascript:alert(1)\n' },
      problems: [
        'talks/a.md:6:1 Unexpected link `javascript:alert(1)`, expected `https://…`, `mailto:…`, `/…` or `#…`',
      ],
    },
    {
      files: {
        'techniques/fasttext.md':
          'name: fastText\n---\nSee [above](#what-it-is), <https://fasttext.cc/>, `[a](#)` and [all](/evidence/).',
        'measures/a.md': 'name: A\n---\nSee [fastText](/techniques/fasttext/).',
      },
      problems: [],
    },
  ],
};

function findingOf(node: Nodes, context: RuleContext): Finding | undefined {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    return findingFor(node.url, context);
  }
  const scheme = node.type === 'html' && /(?:javascript|vbscript|data):/i.exec(node.value)?.[0];
  return scheme
    ? { message: `Unexpected \`${scheme}\` in HTML, expected a link`, hint: 'remove it' }
    : undefined;
}

function findingFor(address: string, context: RuleContext): Finding | undefined {
  if (address.startsWith('/')) return siteLinkFinding(address, context);
  if (/^#./.test(address) || /^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return undefined;
  const finding = addressFinding(address);
  if (!finding || finding.message.includes('placeholder') || /^https?:/i.test(address)) return finding;
  return {
    message: `Unexpected link ${quoted(address)}, expected \`https://…\`, \`mailto:…\`, \`/…\` or \`#…\``,
    hint: 'write the whole address; an entry of this site has a path such as `/techniques/fasttext/`',
  };
}

function lengthOf({ position }: Nodes): number {
  if (!position) return 1;
  const { start, end } = position;
  return start.line === end.line ? end.column - start.column : 1;
}

const LINK_START = /\]\(|\]:|<(?=[a-z][a-z\d+.-]{1,31}:)|https?:\/\/|www\.|(?:javascript|vbscript|data):/gi;
const DESTINATION = /\s*<?([^\s()<>[\]"'`]*)/y;

/**
 * Whether some destination may be bad, from a scan of the text that takes one link for granted too many rather
 * than one too few. What the parser would decode or nest counts as bad, so that the parser decides.
 */
export function mayHaveBadLink(body: string, isGood: (address: string) => boolean): boolean {
  LINK_START.lastIndex = 0;
  for (let match = LINK_START.exec(body); match; match = LINK_START.exec(body)) {
    const found = match[0].toLowerCase();
    const isAddress = found.endsWith('://') || found === 'www.';
    DESTINATION.lastIndex = isAddress ? match.index : match.index + match[0].length;
    const address = DESTINATION.exec(body)?.[1] ?? '';
    const next = body[DESTINATION.lastIndex];
    if (next === '(' || /\\|&[#a-z]/i.test(address)) return true;
    if (!isGood(found === 'www.' ? `http://${address}` : address)) return true;
    LINK_START.lastIndex = DESTINATION.lastIndex;
  }
  return false;
}
