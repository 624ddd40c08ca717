/**
 * References as text in the form of APA 7, by an engine for the Citation Style Language. It is a module of its own since the
 * engine takes a moment to start, and runs in Node.js alone.
 *
 * @packageDocumentation
 */
import { Driver } from '@citeproc-rs/wasm';
import { toCsl } from '../citations/csl.ts';
import type { Work } from '../citations/work.ts';
import { APA_STYLE } from './style.ts';

/** What the form calls kinds of works, in brackets behind the title. */
const KINDS: Partial<Record<Work['type'], string>> = {
  dataset: 'Data set',
  motion_picture: 'Video',
  software: 'Computer software',
};
/** Types that the engine, which knows version 1.0.1 of the language, takes for others of the same form. */
const KNOWN: Partial<Record<Work['type'], string>> = { software: 'book', standard: 'report' };

/** A reference for each work in the form of APA 7, in their order; all at once, since that is the cheapest. */
export function toApa(works: readonly Work[]): string[] {
  if (works.length === 0) return [];
  const driver = new Driver({ style: APA_STYLE, format: 'plain', bibliographyNoSort: true });
  const items = works.map((work, index) => ({ ...toItem(work), id: String(index) }));
  driver.resetReferences(items as never);
  driver.includeUncited('All');
  const texts = new Map(driver.makeBibliography().map(({ id, value }) => [id, value.trim()]));
  driver.free();
  return items.map(({ id }) => texts.get(id) ?? '');
}

/** A publisher that is the author is not named twice, nor that of a journal at all. */
function toItem(work: Work) {
  const { publisher, authors, genre, type } = work;
  const isAuthor = authors?.some((author) => 'literal' in author && author.literal === publisher);
  const kind = genre ?? KINDS[type];
  const item = toCsl({
    ...work,
    ...(kind && { genre: kind }),
    ...((isAuthor || type === 'article-journal') && { publisher: '' }),
  });
  return asText({ ...item, type: KNOWN[type] ?? type });
}

/** The engine reads markup in all variables but addresses; what the content says is text. */
function asText<Item>(item: Item): Item {
  return JSON.parse(JSON.stringify(item), (key, value) => {
    if (typeof value !== 'string' || key === 'URL' || key === 'DOI') return value;
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
}
