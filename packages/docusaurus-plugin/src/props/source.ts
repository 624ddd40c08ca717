import { type Community, pathOf, type Source } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import type { Define, DefinedRange } from './definitions.ts';

/** Where a statement is found, for the line under it. */
export interface SourceProps {
  readonly title: string;
  readonly type: string;
  readonly path: string;
  readonly url?: string;
  readonly locator: string;
  readonly words?: string;
}

/** A statement with its source. */
export interface StatementProps {
  readonly text: string;
  /** Words of the glossary in the text. */
  readonly terms: readonly DefinedRange[];
  readonly source: SourceProps;
}

/** Projects a source. */
export function toSource(community: Community, source: Source): SourceProps {
  const resource = community.resources.get(source.resource);
  const url = resource && addressOf(resource);
  return {
    title: resource?.title ?? source.resource,
    type: resource ? label('resourceType', resource.type) : 'Source',
    path: pathOf('resources', source.resource),
    ...(url && { url }),
    locator: source.locator,
    ...(source.words && { words: source.words }),
  };
}

/** Projects a statement; `define` finds the words of the glossary in its section. */
export function toStatement(
  community: Community,
  { text, source }: { text: string; source: Source },
  define: Define,
): StatementProps {
  return { text, terms: define(text), source: toSource(community, source) };
}

/** Where a resource can be opened: its address, or its DOI. */
export function addressOf(resource: {
  url?: string | undefined;
  doi?: string | undefined;
}): string | undefined {
  return resource.url ?? (resource.doi && `https://doi.org/${resource.doi}`);
}
