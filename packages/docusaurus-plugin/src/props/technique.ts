import type { MeasuredResults } from '@isco-cop/coding/results';
import type { Community, Methodology, Technique } from '@isco-cop/data';
import { pathOf, techniquesOfStage } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import { type PipelineDrawing, sketchPipeline } from '../drawing/pipeline.ts';
import { resultsOf } from './coder-results.ts';
import { newSection } from './definitions.ts';
import { type Prose, toProse } from './prose.ts';
import { pathOfRecipe } from './recipe.ts';
import { type Reference, refsTo, refTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { subjectOf } from './talk-item.ts';

/** A case that uses or tested a technique. */
export interface TechniqueCaseProps extends Reference {
  readonly subject: Reference;
  readonly how: string;
  readonly variant?: string;
  /** Why or when, where the source says so. */
  readonly reason?: string;
  /** Where it stands among the stages; left out where it stands in none of them. */
  readonly place?: StagePlaceProps;
}

/** A pipeline in small, with the stages of a technique. */
export interface StagePlaceProps {
  readonly drawing: PipelineDrawing;
  readonly lit: readonly string[];
  readonly stages: readonly { readonly id: string; readonly title: string }[];
}

/** A technique page. */
export interface TechniqueProps {
  readonly name: string;
  readonly kind: string;
  readonly family: string;
  readonly summary: string;
  readonly alternateNames: readonly { readonly name: string; readonly language?: string }[];
  readonly body: Prose;
  readonly broader?: Reference;
  readonly related: readonly Reference[];
  readonly measures: readonly Reference[];
  readonly references: readonly ResourceProps[];
  readonly cases: readonly TechniqueCaseProps[];
  /** Recipes of cases that use it. */
  readonly recipes: readonly Reference[];
  /** Where a coder that works so was measured. */
  readonly results?: Reference;
}

/** Projects a technique. */
export function toTechnique(
  community: Community,
  technique: Technique,
  measured?: MeasuredResults,
): TechniqueProps {
  const results = resultsOf(technique.id, measured);
  const { name, kind, family, summary, broader } = technique;
  return {
    name,
    kind: label('techniqueKind', kind),
    family: label('techniqueFamily', family),
    summary,
    alternateNames: (technique.alternateNames ?? []).map((each) => ({
      name: each.name,
      ...(each.language && { language: each.language }),
    })),
    body: toProse(technique, () => newSection(community, { collection: 'techniques', id: technique.id })),
    ...(broader && { broader: refTo(community, 'techniques', broader) }),
    related: refsTo(community, 'techniques', technique.related),
    measures: refsTo(community, 'measures', technique.measures),
    references: community.resources.pick(technique.references).map((each) => toResource(community, each)),
    cases: casesOf(community, technique.id),
    recipes: recipesOf(community, technique.id),
    ...(results && { results }),
  };
}

/** The cases in which a technique stands, by subject. */
export function casesOf(community: Community, id: string): TechniqueCaseProps[] {
  return community.methodologies.all().flatMap((methodology) => {
    const named = methodology.techniques?.find(({ technique }) => technique === id);
    const place = placeOf(methodology.pipeline, id);
    if (!named && !place) return [];
    const how = named ? label('techniqueOutcome', named.outcome) : label('techniqueOutcome', 'used');
    return [
      {
        label: methodology.title,
        path: pathOf('methodologies', methodology.id),
        subject: subjectOf(community, methodology),
        how,
        ...(named?.label && { variant: named.label }),
        ...(named?.reason && { reason: named.reason }),
        ...(place && { place }),
      },
    ];
  });
}

/** Recipes of cases with a stage of a technique that the recipe has too. */
function recipesOf(community: Community, id: string): Reference[] {
  return community.methodologies.all().flatMap((methodology) => {
    const { pipeline, recipe } = methodology;
    const stages = pipeline.filter(({ technique }) => technique === id).map((stage) => stage.id);
    if (!recipe?.steps.some(({ stage }) => stages.includes(stage))) return [];
    return [{ label: subjectOf(community, methodology).label, path: pathOfRecipe(methodology.id) }];
  });
}

function placeOf(pipeline: Methodology['pipeline'], technique: string): StagePlaceProps | undefined {
  const lit = pipeline.filter((stage) => techniquesOfStage(stage).includes(technique)).map(({ id }) => id);
  if (lit.length === 0) return undefined;
  const stages = pipeline.map(({ id, title }) => ({ id, title }));
  return { drawing: sketchPipeline(pipeline), lit, stages };
}
