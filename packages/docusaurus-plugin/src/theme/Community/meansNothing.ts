import { nearest } from '@isco-cop/data/schema';

/** What a part of an address whose name a page does not know means there, with the name that was meant, if one is near. */
export function meansNothing(name: string, value: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  const instead = meant ? `; did you mean “${meant}=${value}”?` : ' and is passed over.';
  return `“${name}=${value}” in the address means nothing here${instead}`;
}
