import { type Community, pathOf } from '@isco-cop/data/schema';
import { resourceCiter } from '@isco-cop/interchange';
import { FACET_NAMES, type FacetName } from '@isco-cop/search';
import { documents, facetLabels } from '@isco-cop/search/build';
import type { References } from '../references.ts';
import { type LibraryItemProps, toLibraryItem } from './resource-item.ts';

/** What readers call the values of facets. */
export type FacetLabelProps = { readonly [Name in FacetName]?: Readonly<Record<string, string>> };

/** The library: everything linkable, and what it can be narrowed by. */
export interface ResourcesProps {
  readonly resources: readonly LibraryItemProps[];
  /** Labels of the values that resources have, by facet. */
  readonly labels: FacetLabelProps;
}

/** Projects the library, with the same facets as the search. */
export function toResources(community: Community, references?: References): ResourcesProps {
  const all = documents(community);
  const found = all.filter(({ collection }) => collection === 'resources');
  const facets = new Map(found.map((document) => [document.id, document.facets]));
  const labels = facetLabels(community, all);
  const cite = resourceCiter(community);
  const values = (name: FacetName) => [...new Set(found.flatMap((each) => each.facets[name] ?? []))].sort();
  return {
    resources: community.resources.all().map((resource) => ({
      ...toLibraryItem(community, resource, facets.get(resource.id) ?? {}, cite),
      reference: references?.get(pathOf('resources', resource.id)),
    })),
    labels: Object.fromEntries(
      FACET_NAMES.filter((name) => name !== 'collection').map((name) => [
        name,
        Object.fromEntries(values(name).map((value) => [value, labels[name]?.[value] ?? value])),
      ]),
    ),
  };
}
