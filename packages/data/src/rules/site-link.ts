import { countryByCode, suggestCountry } from '../geography.ts';
import { pathOf } from '../paths.ts';
import type { Finding } from '../problem.ts';
import { quoted } from '../quote.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/fields.ts';
import { nearest } from '../suggest.ts';
import type { RuleContext } from './rule.ts';

/** Collections whose entries are rows of a shared page, by the first part of the path of that page. */
const SHARED_PAGES: Record<string, CollectionName> = { resources: 'resources', evidence: 'metrics' };

/** Why a link such as `/techniques/fasttext/` leads nowhere; pages that are no entries are not known here. */
export function siteLinkFinding(link: string, context: RuleContext): Finding | undefined {
  if (/^\/[/\\]/.test(link)) {
    return {
      message: `Unexpected link ${quoted(link)}, expected one \`/\` at its beginning`,
      hint: 'write `https://` in front of an address of another site',
    };
  }
  const [, page = '', id, anchor] = /^\/([^/?#]*)(?:\/([^/?#]+))?[^#]*(?:#(.*))?$/s.exec(link) ?? [];
  const shared = SHARED_PAGES[page];
  if (shared && anchor && id === undefined) return missing(link, shared, anchor, context);
  if (id === undefined) return undefined;
  if (page === 'countries') return missingCountry(link, id);
  if (isCollection(page)) return missing(link, page, id, context);
  const collection = nearest(page, COLLECTION_NAMES);
  return collection === undefined ? undefined : missing(link, collection as CollectionName, id, context);
}

function missing(
  link: string,
  collection: CollectionName,
  id: string,
  context: RuleContext,
): Finding | undefined {
  const ids = context.ids(collection);
  const path = pathOf(collection, id);
  if (ids.has(id) && link.startsWith(path.replace(/\/$/, ''))) return undefined;
  const meant = ids.has(id) ? id : (context.renamed(collection, id) ?? nearest(id, ids));
  return {
    message: `Unexpected link ${quoted(link)}, expected the path of an entry in \`${collection}\``,
    hint: meant
      ? `did you mean \`${pathOf(collection, meant)}\`?`
      : `add \`${collection}/${id}.md\`, or link to an entry that exists`,
  };
}

function missingCountry(link: string, code: string): Finding | undefined {
  if (code === code.toLowerCase() && countryByCode(code.toUpperCase())) return undefined;
  const suggestion = suggestCountry(code);
  return {
    message: `Unexpected link ${quoted(link)}, expected an ISO 3166-1 alpha-2 code in lower case`,
    hint: suggestion ? `did you mean ${suggestion}, in lower case?` : 'write it like `/countries/ec/`',
  };
}

function isCollection(name: string): name is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(name);
}
