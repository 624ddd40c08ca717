import type { Community } from '../community/community.ts';
import { statedLevel } from '../evidence/level.ts';
import { quantityText } from '../evidence/quantity.ts';
import { languageName } from '../geography.ts';
import { pathOf } from '../paths.ts';
import type { Methodology } from '../schema/collections.ts';
import { techniquesOfStage } from '../schema/pipeline.ts';
import { type NeedFact, needsOf } from './technique-facts.ts';

/** A number that a case states, as text and where. */
export interface StatedNumber {
  readonly value: number;
  readonly text: string;
  readonly path: string;
}

/** What a methodology states of that which offices are asked about; what it does not state is left out. */
export interface CaseFacts {
  readonly id: string;
  readonly path: string;
  readonly task: Methodology['task'];
  readonly dataSources: readonly NonNullable<Methodology['programmes']>[number]['kind'][];
  readonly collectionModes: NonNullable<Methodology['collectionModes']>;
  /** Tag and English name. */
  readonly languages: readonly { readonly id: string; readonly label: string }[];
  /** The most records that one of its numbers speaks of. */
  readonly records?: StatedNumber;
  readonly examples?: StatedNumber;
  readonly classification?: { readonly id: string; readonly label: string };
  readonly digits?: number;
  /** Whether any technique is named; where none is, nothing is known of what it needs. */
  readonly namesTechniques: boolean;
  /** Names of those that leave open what they need: a whole field of methods, or one whose needs are not told. */
  readonly leftOpen: readonly string[];
  /** What the techniques in use need; what was only tested is not in use. */
  readonly needs: readonly NeedFact[];
}

/** Takes from the community what a methodology is matched by. */
export function caseFacts(community: Community, methodology: Methodology): CaseFacts {
  const { id, task, target, programmes = [], trainingData } = methodology;
  const path = pathOf('methodologies', id);
  const classification = community.classifications.get(target?.classification);
  const digits = statedLevel(community, target)?.digits;
  const records = recordsOf(community, methodology);
  const used = community.techniques.pick(techniquesInUse(methodology));
  return {
    id,
    path,
    task,
    dataSources: [...new Set(programmes.map(({ kind }) => kind))],
    collectionModes: methodology.collectionModes ?? [],
    languages: (methodology.languages ?? []).map((id) => ({ id, label: languageName(id) ?? id })),
    ...(records && { records }),
    ...(trainingData?.size && {
      examples: { value: trainingData.size.value, text: quantityText(trainingData.size), path },
    }),
    ...(classification && { classification: { id: classification.id, label: classification.acronym } }),
    ...(digits && { digits }),
    namesTechniques: used.length > 0,
    leftOpen: used.filter(({ family, needs }) => family === 'field' || !needs).map(({ name }) => name),
    needs: used.flatMap((technique) => needsOf(technique)),
  };
}

/** Techniques that are used or chosen, and those of the stages that are in use. */
function techniquesInUse({ techniques = [], pipeline }: Methodology): string[] {
  const named = techniques.flatMap(({ technique, outcome }) => (outcome === 'tested' ? [] : technique));
  const staged = pipeline.flatMap((stage) => (stage.status === undefined ? techniquesOfStage(stage) : []));
  return [...new Set([...named, ...staged])];
}

function recordsOf(community: Community, { id }: Methodology): StatedNumber | undefined {
  const stated = community.metrics
    .where({ methodology: id })
    .flatMap(({ id: metric, qualifiers: { n }, derived }) =>
      n && !derived && n.unit === 'records'
        ? { value: n.value, text: quantityText(n), path: pathOf('metrics', metric) }
        : [],
    );
  return stated.sort((a, b) => b.value - a.value)[0];
}
