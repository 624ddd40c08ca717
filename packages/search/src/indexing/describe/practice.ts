import { type Community, type Methodology, type Technique, techniquesOfStage } from '@isco-cop/data';
import { label, vocabularies } from '@isco-cop/data/vocabulary';
import type { Facets } from '../../document.ts';
import {
  alternates,
  countryNames,
  type Description,
  languageCodes,
  languageNames,
  named,
  officeNames,
  titlesOf,
} from './description.ts';

/** A methodology: by office, country, programmes, techniques and everything that is told of it. */
export function describeMethodology(methodology: Methodology, community: Community): Description {
  const { id, summary, country, owner, target, languages } = methodology;
  const programmes = methodology.programmes ?? [];
  const facets = practiceFacets(community, [id]);
  return {
    title: methodology.title,
    names: programmes.flatMap(({ acronym }) => named(acronym)),
    keywords: [
      ...officeNames(community, [owner]),
      ...countryNames([country]),
      ...programmes.flatMap(({ name, kind, year }) => [
        name,
        label('programmeKind', kind),
        year === undefined ? '' : String(year),
      ]),
      label('task', methodology.task),
      ...languageNames(languages),
      ...titlesOf(community.techniques.pick(facets.technique)),
      ...(methodology.techniques ?? []).map((each) => each.label ?? ''),
      ...titlesOf(community.classifications.pick(facets.classification)),
    ],
    text: [
      summary,
      target?.note,
      methodology.codingMode && vocabularies.codingMode[methodology.codingMode][0],
      methodology.maturity && vocabularies.maturity[methodology.maturity][0],
      ...methodology.pipeline.flatMap((stage) => [stage.title, stage.does]),
      methodology.trainingData?.text,
      methodology.humanRole?.text,
      methodology.qualityAssurance?.text,
      methodology.monitoring?.text,
      ...[methodology.benefits, methodology.limitations, methodology.lessons, methodology.milestones].flatMap(
        (statements) => (statements ?? []).map(({ text }) => text),
      ),
    ],
    facets: { ...facets, language: languageCodes(languages) },
  };
}

/** A technique: by its names in every language; its sections are documents of their own. */
export function describeTechnique(technique: Technique, community: Community): Description {
  return {
    title: technique.name,
    names: alternates(technique.alternateNames),
    keywords: [
      label('techniqueFamily', technique.family),
      ...titlesOf(community.techniques.pick([technique.broader ?? ''])),
    ],
    text: [technique.summary],
    facets: { technique: [technique.id] },
  };
}

/** Facets of what is linked to methodologies: their countries, tasks, techniques and classifications. */
export function practiceFacets(community: Community, ids: readonly string[]): Facets {
  const all = community.methodologies.pick(ids);
  return {
    country: all.flatMap(({ country }) => country ?? []),
    task: all.map(({ task }) => task),
    technique: all.flatMap(({ techniques, pipeline }) => [
      ...(techniques ?? []).map(({ technique }) => technique),
      ...pipeline.flatMap(techniquesOfStage),
    ]),
    classification: all.flatMap(({ target }) => target?.classification ?? []),
  };
}
