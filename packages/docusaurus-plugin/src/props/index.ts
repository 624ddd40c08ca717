/** The props of every page: what a swizzled component receives. */

export type { FormattedQuantity } from '@isco-cop/data';
export type { PipelineArrow, PipelineBox, PipelineDrawing } from '../drawing/pipeline.ts';
export type { DatedFact, TimelineDrawing, TimelineMark } from '../drawing/timeline.ts';
export type { MapMember, WorldMap } from '../drawing/world-map.ts';
export type { PagePicture } from '../pictures/pictures.ts';
export { RESULTS_FILE, RESULTS_PATH, SITE_PICTURE } from '../places.ts';
export type { AgendaPartProps, AgendaRowProps } from './agenda.ts';
export type { CaseProps } from './case-card.ts';
export type { ClassificationProps, ClassificationsProps } from './classification.ts';
export type { CoderResultProps, CoderResultsProps, MeasuredShareProps } from './coder-results.ts';
export type { ComparedProps, ComparisonVocabulary } from './compared.ts';
export type {
  ComparableCaseProps,
  ComparisonColumnProps,
  ComparisonPart,
  ComparisonProps,
} from './comparison.ts';
export type { CoverageProps, OperatingPointProps, TwoPlots } from './coverage.ts';
export type { DataProps, FieldRowProps } from './data.ts';
export type { DefinedRange } from './definitions.ts';
export type { EvaluatedMeasureProps, EvaluateProps } from './evaluate.ts';
export type { EventProps, EventsProps } from './event.ts';
export type { EventItemProps } from './event-item.ts';
export type { ClaimsProps, EvidenceProps, LedgerGroupProps } from './evidence.ts';
export type { ContributeStartProps, FormProps } from './form.ts';
export type { FormData } from './form-data.ts';
export type { GapGroupProps, GapProps, GapsProps } from './gaps.ts';
export type { GlossaryProps, TermProps } from './glossary.ts';
export type { HomeProps } from './home.ts';
export type { LedgerFacet, LedgerItemProps, LedgerLabels } from './ledger.ts';
export type { LikeMineCaseProps, LikeMineProps, LikeMineTechniqueProps } from './like-mine.ts';
export type { MeasureProps, MeasuresProps } from './measure.ts';
export type { MethodologiesProps } from './methodologies.ts';
export type { FactName, FactProps, MethodologyProps, StageProps, TechniqueUseProps } from './methodology.ts';
export type { MetricProps, QualifierProps } from './metric-card.ts';
export type { PageLinksProps } from './page-links.ts';
export type { PeopleProps, PersonProps } from './person.ts';
export type { Prose } from './prose.ts';
export type { RecipeProps, RecipeStepProps, RecipesProps } from './recipe.ts';
export type { Reference } from './reference.ts';
export type { CitationProps, LibraryItemProps, ResourceProps } from './resource-item.ts';
export type { FacetLabelProps, ResourcesProps } from './resources.ts';
export type { SourceProps, StatementProps } from './source.ts';
export type { CountriesProps, SubjectProps } from './subject.ts';
export type { TalkProps } from './talk.ts';
export type { AppearanceProps, TalkItemProps } from './talk-item.ts';
export type { StagePlaceProps, TechniqueCaseProps, TechniqueProps } from './technique.ts';
export type { TechniquesProps } from './techniques.ts';
export type { TimelineFactProps, TimelineProps } from './timeline.ts';
export type { TimesProps } from './times.ts';
export type { TryProps } from './try.ts';
export type { StatedProps, StatedRowProps, WhoStatesWhatProps } from './who-states-what.ts';
export type {
  PresetClaimProps,
  PresetFigureProps,
  WorkloadPresetProps,
  WorkloadProps,
} from './workload.ts';
