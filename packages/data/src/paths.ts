import type { CollectionName } from './schema/fields.ts';

/** Path of an entry's page below the base URL of the site; resources and metrics are rows of a shared page. */
export function pathOf(collection: CollectionName, id: string): string {
  switch (collection) {
    case 'resources':
      return `/resources/#${id}`;
    case 'metrics':
      return `/evidence/#${id}`;
    default:
      return `/${collection}/${id}/`;
  }
}

/** Path of the methodology page of a country. */
export function pathOfCountry(code: string): string {
  return `/countries/${code.toLowerCase()}/`;
}
