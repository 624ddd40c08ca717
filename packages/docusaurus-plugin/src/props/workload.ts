import { type Community, formatQuantity, pathOf, type WorkloadInput, workloadPresets } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { type MetricProps, toMetric } from './metric-card.ts';
import type { Reference } from './reference.ts';

/** A field that a preset fills. */
export interface PresetFigureProps {
  readonly field: keyof WorkloadInput;
  readonly value: number;
  /** "at most", "about" …; empty where the value is exact or only assumed. */
  readonly bound: string;
  /** Who states it; left out for what is only assumed. */
  readonly claim?: PresetClaimProps;
}

/** A claim as the line under a field. */
export interface PresetClaimProps {
  /** "at most 50% workload reduction", with a link to its words, source and gaps. */
  readonly statement: Reference;
  /** What it is a share or a number of, such as "denominator: assigned codes; period: 2019". */
  readonly qualifiers: string;
  readonly status: MetricProps['status'];
  readonly grade: string;
  readonly source: MetricProps['source'];
}

/** A claim from which one can start. */
export interface WorkloadPresetProps {
  readonly id: string;
  readonly title: string;
  /** The country, office or study, and the case. */
  readonly subject: readonly Reference[];
  readonly status: MetricProps['status'];
  readonly grade: string;
  readonly figures: readonly PresetFigureProps[];
  /** Claims about the same that say otherwise. */
  readonly disagreesWith: MetricProps['disagreesWith'];
}

/** The workload calculator. */
export interface WorkloadProps {
  readonly presets: readonly WorkloadPresetProps[];
  /** The one that is shown first: it states both shares. */
  readonly first?: string;
}

/** Projects the presets of the calculator. */
export function toWorkload(community: Community): WorkloadProps {
  const presets = workloadPresets(community).map(({ id, metric, figures }): WorkloadPresetProps => {
    const { title, country, about, status, grade, disagreesWith } = toMetric(community, metric);
    return {
      id,
      title,
      subject: [country, about].flatMap((each) => each ?? []),
      status,
      grade,
      disagreesWith,
      figures: figures.map(({ field, value, metric: stated }) => ({
        field,
        value,
        bound: stated ? formatQuantity(stated.quantity).bound : '',
        ...(stated && { claim: toClaim(toMetric(community, stated), field) }),
      })),
    };
  });
  const shares = ['manualShare', 'cut'];
  const complete = presets.find(
    ({ figures }) => figures.filter(({ field, claim }) => claim && shares.includes(field)).length === 2,
  );
  return { presets, ...(complete && { first: complete.id }) };
}

/** The qualifiers without which a share is taken for another. */
const BASIS = (['variable', 'denominator', 'period'] as const).map(
  (name) => vocabularies.qualifier[name][0] as string,
);
/** One that decides nothing where it is not stated. */
const THRESHOLD = vocabularies.qualifier.threshold[0];

function basisOf(qualifiers: MetricProps['qualifiers']): string {
  return qualifiers
    .filter(({ name, value }) => BASIS.includes(name) || (name === THRESHOLD && value))
    .map(({ name, value }) => `${name.toLowerCase()}: ${value ? lower(value.label) : 'not stated'}`)
    .join('; ');
}

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The number as its source states it; of a time, on how many records it was measured. */
function toClaim(metric: MetricProps, field: keyof WorkloadInput): PresetClaimProps {
  const { id, text, measure, status, grade, source, qualifiers } = metric;
  const n = qualifiers.find(({ name }) => name === vocabularies.qualifier.n[0])?.value?.label;
  const withMeasure = `${text} ${measure.label.toLowerCase()}`;
  const label =
    (field === 'records' ? n : field === 'recordsPerSecond' && n && `${n} in ${text}`) || withMeasure;
  return {
    statement: { label, path: pathOf('metrics', id) },
    qualifiers: basisOf(qualifiers),
    status,
    grade,
    source,
  };
}
