/** The props of every page: what a swizzled component receives. */

export type { FormattedQuantity } from '@isco-cop/data';
export type { PipelineArrow, PipelineBox, PipelineDrawing } from '../drawing/pipeline.ts';
export type { MapMember, WorldMap } from '../drawing/world-map.ts';
export type { CaseProps } from './case-card.ts';
export type { ClassificationProps, ClassificationsProps } from './classification.ts';
export type { DataProps, FieldRowProps } from './data.ts';
export type { AgendaPartProps, AgendaRowProps, EventProps, EventsProps } from './event.ts';
export type { EventItemProps } from './event-item.ts';
export type { EvidenceProps } from './evidence.ts';
export type { GapGroupProps, GapProps, GapsProps } from './gaps.ts';
export type { HomeProps } from './home.ts';
export type { MeasureProps, MeasuresProps } from './measure.ts';
export type { MethodologiesProps } from './methodologies.ts';
export type { FactProps, MethodologyProps, StageProps, TechniqueUseProps } from './methodology.ts';
export type { MetricProps, QualifierProps } from './metric-card.ts';
export type { PageLinksProps } from './page-links.ts';
export type { PeopleProps, PersonProps } from './person.ts';
export type { Prose } from './prose.ts';
export type { Reference } from './reference.ts';
export type { ResourceProps } from './resource-item.ts';
export type { ResourcesProps } from './resources.ts';
export type { SourceProps, StatementProps } from './source.ts';
export type { CountriesProps, SubjectProps } from './subject.ts';
export type { TalkProps } from './talk.ts';
export type { AppearanceProps, TalkItemProps, TimesProps } from './talk-item.ts';
export type { TechniqueCaseProps, TechniqueProps } from './technique.ts';
export type { TechniquesProps } from './techniques.ts';
