import { brazil } from './brazil.ts';
import { ecuador } from './ecuador.ts';
import { ilo } from './ilo.ts';
import { mexico } from './mexico.ts';
import type { Recipe } from './recipe.ts';
import { singapore } from './singapore.ts';
import { usa } from './usa.ts';

/** Reference implementations of ours that follow published approaches, one a methodology. */
export const RECIPES: readonly Recipe[] = [brazil, mexico, singapore, ecuador, usa, ilo];
