import type { Reference } from '@isco-cop/docusaurus-plugin/props';

const HOME: Reference = { label: 'Home', path: '/' };

/** Breadcrumbs of a page below a section. */
export function crumbs(...path: Reference[]): Reference[] {
  return [HOME, ...path];
}
