import type { Community } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { type LibraryItemProps, toLibraryItem } from './resource-item.ts';

/** The list of resources by type. */
export interface ResourcesProps {
  readonly groups: readonly {
    readonly type: string;
    readonly definition: string;
    readonly resources: readonly LibraryItemProps[];
  }[];
  readonly total: number;
  readonly announced: number;
}

/** Projects the list of resources. */
export function toResources(community: Community): ResourcesProps {
  const resources = community.resources.all();
  const groups = Object.entries(vocabularies.resourceType).map(([type, [name, definition]]) => ({
    type: name,
    definition,
    resources: resources.filter((each) => each.type === type).map((each) => toLibraryItem(community, each)),
  }));
  return {
    groups: groups.filter((group) => group.resources.length > 0),
    total: resources.length,
    announced: resources.filter(({ availability }) => availability === 'announced').length,
  };
}
