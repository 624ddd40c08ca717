import { type Community, type Methodology, pathOf, quantityText } from '@isco-cop/data';
import { drawTimeline, type TimelineDrawing } from '../drawing/timeline.ts';
import { claimedFirst } from './claims.ts';
import { formatDate } from './format.ts';
import type { Reference } from './reference.ts';
import { type SourceProps, toSource } from './source.ts';

/** A dated fact of a methodology. */
export interface TimelineFactProps {
  /** As exact as it is known. */
  readonly date: string;
  readonly dateText: string;
  readonly kind: 'milestone' | 'number' | 'talk' | 'programme';
  readonly text: string;
  /** Where more is told. */
  readonly about?: Reference;
  readonly source?: SourceProps;
}

/** The dated facts of a methodology, oldest first, with the line they stand on. */
export interface TimelineProps {
  readonly facts: readonly TimelineFactProps[];
  readonly wide: TimelineDrawing;
  readonly tall: TimelineDrawing;
}

/** Projects the timeline; nothing where no more than one fact is dated, since one is no line. */
export function toTimeline(community: Community, methodology: Methodology): TimelineProps | undefined {
  const facts = [
    ...programmes(methodology),
    ...milestones(community, methodology),
    ...numbers(community, methodology),
    ...talks(community, methodology),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (facts.length < 2) return undefined;
  return { facts, wide: drawTimeline(facts, 760), tall: drawTimeline(facts, 340) };
}

function programmes({ programmes = [] }: Methodology): TimelineFactProps[] {
  return programmes.flatMap(({ name, year }) =>
    year === undefined
      ? []
      : [{ date: String(year), dateText: String(year), kind: 'programme' as const, text: name }],
  );
}

function milestones(community: Community, { milestones = [] }: Methodology): TimelineFactProps[] {
  return milestones.map(({ date, text, source }) => ({
    date,
    dateText: formatDate(date),
    kind: 'milestone',
    text,
    source: toSource(community, source),
  }));
}

/** Numbers stand at the time they speak of; what was computed here was never claimed at a time. */
function numbers(community: Community, { id }: Methodology): TimelineFactProps[] {
  return claimedFirst(community.metrics.where({ methodology: id })).flatMap((metric) => {
    const { derived, qualifiers, asOf, quantity, title } = metric;
    const date = qualifiers.period ?? asOf;
    if (derived || date === undefined) return [];
    return [
      {
        date,
        dateText: formatDate(date),
        kind: 'number' as const,
        text: `${title}:`,
        about: { label: quantityText(quantity), path: pathOf('metrics', metric.id) },
        source: toSource(community, metric.source),
      },
    ];
  });
}

function talks(community: Community, { id }: Methodology): TimelineFactProps[] {
  return community.talks.where({ methodologies: id }).map((talk) => ({
    date: talk.start.slice(0, 10),
    dateText: formatDate(talk.start),
    kind: 'talk',
    text: 'Talk:',
    about: { label: talk.title, path: pathOf('talks', talk.id) },
  }));
}
