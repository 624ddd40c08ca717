import {
  type Community,
  languageName,
  type Methodology,
  openQuestions,
  pathOf,
  quantityText,
  statedLevel,
  techniquesOfStage,
} from '@isco-cop/data';
import { label, vocabularies } from '@isco-cop/data/vocabulary';
import { drawPipeline, type PipelineDrawing } from '../drawing/pipeline.ts';
import { shareText } from '../drawing/share-text.ts';
import { claimedFirst } from './claims.ts';
import { newSection } from './definitions.ts';
import { type MetricProps, toMetric } from './metric-card.ts';
import { type Prose, toProse } from './prose.ts';
import { pathOfRecipe, triedAt } from './recipe.ts';
import { definedLabel, organizationRef, type Reference, refsTo, refTo } from './reference.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { type SourceProps, type StatementProps, toSource, toStatement } from './source.ts';
import { subjectOf, type TalkItemProps, toTalkItem } from './talk-item.ts';
import { type TimelineProps, toTimeline } from './timeline.ts';

/** What a fact is called, with its definition where that is a word of the glossary. */
export interface FactName {
  readonly name: string;
  readonly word?: Reference;
}

/** A fact of a methodology; without values where no source states it. */
export interface FactProps extends FactName {
  readonly values: readonly Reference[];
  /** What a source says instead, where it says less than the fact asks for. */
  readonly note?: string;
}

/** A stage of the pipeline as a row of the table behind the picture. */
export interface StageProps {
  readonly title: string;
  readonly actor: string;
  readonly techniques: readonly Reference[];
  readonly does: string;
  readonly status?: string;
  readonly share?: string;
  readonly threshold?: string;
  readonly passesOn: readonly { readonly to: string; readonly what?: string; readonly share?: string }[];
  readonly source: SourceProps;
}

/** A technique as an office used it. */
export interface TechniqueUseProps extends Reference {
  readonly variant?: string;
  readonly outcome: { readonly id: string; readonly label: string };
  readonly reason?: string;
}

/** Everything known of one methodology. */
export interface MethodologyProps {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly subject: Reference;
  readonly body: Prose;
  readonly facts: readonly FactProps[];
  readonly stages: readonly StageProps[];
  readonly wide: PipelineDrawing;
  readonly tall: PipelineDrawing;
  readonly techniques: readonly TechniqueUseProps[];
  readonly metrics: readonly MetricProps[];
  readonly practice: readonly (FactName & { readonly statement?: StatementProps })[];
  readonly benefits: readonly StatementProps[];
  readonly limitations: readonly StatementProps[];
  readonly lessons: readonly StatementProps[];
  readonly timeline?: TimelineProps;
  readonly questions: readonly string[];
  readonly talks: readonly TalkItemProps[];
  readonly resources: readonly ResourceProps[];
  readonly sources: readonly SourceProps[];
  /** The page of its recipe, and the simplest command that runs it; where it has one. */
  readonly recipe?: { readonly path: string; readonly command: string };
  /** The page on which titles are coded in the browser; where the case codes records and the site has one. */
  readonly tryPath?: string;
}

/**
 * Projects a methodology for its own page and for the page of its country or organization; `tryPath` is the page on which
 * titles are coded in the browser.
 */
export function toMethodology(
  community: Community,
  methodology: Methodology,
  tryPath?: string,
): MethodologyProps {
  const talks = community.talks.where({ methodologies: methodology.id });
  const resources = [...talks.flatMap((talk) => talk.resources ?? []), ...(methodology.resources ?? [])];
  const timeline = toTimeline(community, methodology);
  const define = newSection(community, { collection: 'methodologies', id: methodology.id });
  const statements = (list: Methodology['lessons']) =>
    (list ?? []).map((each) => toStatement(community, each, define));
  return {
    id: methodology.id,
    path: pathOf('methodologies', methodology.id),
    title: methodology.title,
    summary: methodology.summary,
    subject: subjectOf(community, methodology),
    body: toProse(methodology, () =>
      newSection(community, { collection: 'methodologies', id: methodology.id }),
    ),
    facts: toFacts(community, methodology),
    stages: methodology.pipeline.map((stage) => toStage(community, methodology, stage)),
    wide: drawPipeline(methodology.pipeline, 'LR'),
    tall: drawPipeline(methodology.pipeline, 'TB'),
    techniques: toTechniques(community, methodology),
    metrics: claimedFirst(community.metrics.where({ methodology: methodology.id })).map((metric) =>
      toMetric(community, metric),
    ),
    practice: [
      { name: 'What people do', statement: methodology.humanRole },
      { name: 'Quality assurance', statement: methodology.qualityAssurance },
      { name: 'Monitoring', statement: methodology.monitoring },
      { name: 'Training data', statement: methodology.trainingData },
    ].map(({ name, statement }) => ({
      ...namedFact(community, name),
      ...(statement && { statement: toStatement(community, statement, define) }),
    })),
    benefits: statements(methodology.benefits),
    limitations: statements(methodology.limitations),
    lessons: statements(methodology.lessons),
    ...(timeline && { timeline }),
    questions: openQuestions(community, methodology)
      .filter(({ about }) => about === 'methodology')
      .map(({ question }) => question),
    talks: talks.map((talk) => toTalkItem(community, talk)),
    resources: community.resources.pick([...new Set(resources)]).map((each) => toResource(community, each)),
    sources: methodology.sources.map((source) => toSource(community, source)),
    ...(methodology.recipe?.commands[0] && {
      recipe: { path: pathOfRecipe(methodology.id), command: methodology.recipe.commands[0].command },
    }),
    ...triedAt(methodology, tryPath),
  };
}

/** The classification that is coded to, with what is said of it where it is not named. */
export function classificationOf(
  community: Community,
  { target }: Methodology,
): Pick<FactProps, 'values' | 'note'> {
  return {
    values: target?.classification ? [refTo(community, 'classifications', target.classification)] : [],
    ...(target?.note && { note: target.note }),
  };
}

/** The facts in the band under the title. */
function toFacts(community: Community, methodology: Methodology): FactProps[] {
  const { target, codingMode, maturity, languages, inputFields, gsbpm } = methodology;
  const text = (value: string | undefined): Reference[] => (value ? [{ label: value }] : []);
  const level = statedLevel(community, target);
  const model = (gsbpm ?? []).map(
    ({ version, code, label: name }) => `${name} (GSBPM ${version}, sub-process ${code})`,
  );
  return [
    { name: 'Office', values: [organizationRef(community, methodology.owner)] },
    { name: 'Task', values: [label('task', methodology.task), ...model].map((each) => ({ label: each })) },
    {
      name: 'Programme',
      values: (methodology.programmes ?? []).map(({ name, acronym, year }) => ({
        ...definedLabel(community, acronym ?? name),
        label: [acronym ? `${name} (${acronym})` : name, year].filter(Boolean).join(' '),
      })),
    },
    {
      name: 'Data source',
      values: [
        ...new Set((methodology.programmes ?? []).map(({ kind }) => label('programmeKind', kind))),
      ].map((each) => definedLabel(community, each)),
    },
    {
      name: 'How texts come about',
      values: (methodology.collectionModes ?? []).map((each) => ({ label: label('collectionMode', each) })),
    },
    { ...namedFact(community, 'Classification'), ...classificationOf(community, methodology) },
    { name: 'Level', values: text(level?.name ?? level?.text ?? target?.level) },
    { name: 'Coding mode', values: text(codingMode && label('codingMode', codingMode)) },
    { name: 'Maturity', values: text(maturity && label('maturity', maturity)) },
    { name: 'Input fields', values: (inputFields ?? []).map((each) => ({ label: each })) },
    { name: 'Languages', values: (languages ?? []).map((tag) => ({ label: languageName(tag) ?? tag })) },
  ];
}

function namedFact(community: Community, name: string): FactName {
  const word = definedLabel(community, name);
  return { name, ...(word.definition && { word }) };
}

function toStage(
  community: Community,
  methodology: Methodology,
  stage: Methodology['pipeline'][number],
): StageProps {
  const titleOf = (id: string) => methodology.pipeline.find((each) => each.id === id)?.title ?? id;
  return {
    title: stage.title,
    actor: label('actor', stage.actor),
    techniques: refsTo(community, 'techniques', techniquesOfStage(stage)),
    does: stage.does,
    ...(stage.status && { status: label('metricStatus', stage.status) }),
    ...(stage.share && { share: quantityText(stage.share) }),
    ...(stage.threshold && { threshold: stage.threshold }),
    passesOn: (stage.passesOn ?? []).map((passing) => ({
      to: titleOf(passing.to),
      ...(passing.what && { what: passing.what }),
      ...(passing.share && { share: shareText(passing) }),
    })),
    source: toSource(community, stage.source),
  };
}

/** Techniques named with an outcome, then those that only stand in the pipeline. */
export function toTechniques(community: Community, methodology: Methodology): TechniqueUseProps[] {
  const named = (methodology.techniques ?? []).map(({ technique, label: variant, outcome, reason }) => ({
    ...refTo(community, 'techniques', technique),
    ...(variant && { variant }),
    outcome: { id: outcome, label: vocabularies.techniqueOutcome[outcome][0] },
    ...(reason && { reason }),
  }));
  const listed = new Set((methodology.techniques ?? []).map(({ technique }) => technique));
  const staged = new Set(methodology.pipeline.flatMap(techniquesOfStage));
  const rest = [...staged].filter((id) => !listed.has(id));
  const used = vocabularies.techniqueOutcome.used[0];
  return [
    ...named,
    ...rest.map((id) => ({ ...refTo(community, 'techniques', id), outcome: { id: 'used', label: used } })),
  ];
}
