import type { Prose } from '../../packages/docusaurus-plugin/src/props/prose.ts';
import { toProse } from '../../packages/docusaurus-plugin/src/props/prose.ts';

/** An element of a body, as the theme gets it. */
export interface ProseElement {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything the body of an entry may show. */
const ALLOWED = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The elements of a body. */
export function elementsOf(body: string): ProseElement[] {
  const found: ProseElement[] = [];
  visit(toProse({ body }), (node) => {
    if (node.type === 'element') found.push(node as never);
  });
  return found;
}

/** The text of a body. */
export function textOf(body: string): string {
  let text = '';
  visit(toProse({ body }), (node) => {
    if (node.type === 'text') text += node.value;
  });
  return text;
}

/** Why an element could do harm; empty for one that cannot. */
export function harmOf({ tagName, properties }: ProseElement): string[] {
  const harm = ALLOWED.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || ['style', 'src', 'srcSet', 'srcDoc'].includes(name)) harm.push(`${name}=`);
    if (/href|action|cite/i.test(name) && !isSafeAddress(String(value))) harm.push(`${name}=${value}`);
    if (tagName === 'input' && !(properties.type === 'checkbox' && properties.disabled))
      harm.push('input that can be used');
  }
  return harm;
}

/** As a browser reads it: leading control characters and spaces, tabs and line breaks do not count. */
function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so the test must
  const read = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme);
}

function visit(
  node: Prose | Prose['children'][number],
  see: (node: Prose['children'][number]) => void,
): void {
  if (node.type !== 'root') see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
