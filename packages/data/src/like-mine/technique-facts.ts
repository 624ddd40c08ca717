import { pathOf } from '../paths.ts';
import type { Technique } from '../schema/collections.ts';
import type { TechniqueNeed } from './office.ts';

/** Something that a technique needs, and where it is stated. */
export interface NeedFact {
  /** Of several, one is enough. */
  readonly any: readonly TechniqueNeed[];
  readonly words: string;
  readonly technique: string;
  /** Path of the section that says so. */
  readonly path: string;
}

/** A technique with what it needs. */
export interface TechniqueFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: Technique['kind'];
  readonly path: string;
  readonly needs: readonly NeedFact[];
}

/** The needs of a technique, with its name. */
export function needsOf({ id, name, needs = [] }: Technique): NeedFact[] {
  const path = `${pathOf('techniques', id)}#what-it-needs`;
  return needs.map(({ any, words }) => ({ any, words: plain(words), technique: name, path }));
}

/** Takes from a technique what offices are matched by; a whole field of methods is none that one could take up. */
export function techniqueFacts(techniques: readonly Technique[]): TechniqueFacts[] {
  return techniques.flatMap((technique) => {
    const { id, name, kind, family } = technique;
    if (family === 'field' || !technique.needs) return [];
    return [{ id, name, kind, path: pathOf('techniques', id), needs: needsOf(technique) }];
  });
}

/** Markdown as one line of text: links and emphasis without their marks. */
function plain(words: string): string {
  return words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}
