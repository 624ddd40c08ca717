import { type Community, pathOf } from '@isco-cop/data';
import type { Coding } from '../read-coding.ts';
import type { Reference } from './reference.ts';

/** The page on which records are coded in the browser. */
export interface TryProps extends Omit<Coding, 'groups' | 'classification'> {
  /** What the codes are of; left out where the content does not have it. */
  readonly classification?: Reference & {
    readonly levels: readonly { readonly name: string; readonly digits: number }[];
  };
  /** Path of the page with measured results of coders, where there is one. */
  readonly results?: string;
}

/** Projects what the page says of the model, and what it asks. The groups are loaded when the page is used. */
export function toTry(
  community: Community,
  { groups: _, classification: id, ...coding }: Coding,
  results?: string,
): TryProps {
  const classification = community.classifications.get(id);
  return {
    ...coding,
    ...(results && { results }),
    ...(classification && {
      classification: {
        label: classification.acronym,
        path: pathOf('classifications', id),
        levels: (classification.levels ?? []).map(({ name, digits }) => ({ name, digits })),
      },
    }),
  };
}
