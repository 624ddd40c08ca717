import { knownCountry } from './known-country.ts';
import { knownReference } from './known-reference.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [knownReference, knownCountry];
