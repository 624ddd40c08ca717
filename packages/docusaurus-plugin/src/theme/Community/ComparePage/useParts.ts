import type {
  ComparableCaseProps,
  ComparisonPart,
  ComparisonVocabulary,
} from '@isco-cop/docusaurus-plugin/props';
import { type Compared, together } from '@theme/Community/ComparePage/compared';
import { useEffect, useState } from 'react';

/** Gives a part of what comparisons show: 0 is what all of them need, the others hold a few methodologies each. */
export type LoadPart = (part: number) => Promise<ComparisonVocabulary | ComparisonPart>;

/** Loads what the chosen methodologies are in, and nothing else; `undefined` until the first is there. */
export function useParts(
  chosen: readonly ComparableCaseProps[],
  load: LoadPart,
): Compared | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Compared | 'failed'>();
  const wanted = [...new Set(chosen.map(({ part }) => part))].sort((a, b) => a - b).join();
  useEffect(() => {
    let isWanted = true;
    Promise.all([0, ...wanted.split(',').map(Number)].map(load)).then(
      ([vocabulary, ...parts]) => {
        if (isWanted) setLoaded(together(vocabulary as ComparisonVocabulary, parts as ComparisonPart[]));
      },
      () => {
        if (isWanted) setLoaded('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, load]);
  return loaded;
}
