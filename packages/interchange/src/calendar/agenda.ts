import {
  type Community,
  compareText,
  countryByCode,
  type Event,
  labelOf,
  type Talk,
} from '@isco-cop/data/schema';

/** A row of an agenda in words. */
export interface AgendaRow {
  /** Local times `hh:mm`. */
  readonly start: string;
  readonly end: string;
  /** The day `YYYY-MM-DD`. */
  readonly day: string;
  /** "Ecuador", "ILO"; for talks only. */
  readonly subject?: string;
  readonly title: string;
  readonly presenters: readonly string[];
  readonly talk?: Talk;
}

/** Talks and other agenda items of an event in the order of time. */
export function agendaOf(community: Community, event: Event): AgendaRow[] {
  const rows = [
    ...(event.agenda ?? []).map((each) => ({ ...each, presenters: each.presenters ?? [], talk: undefined })),
    ...talksOf(community, event).map((talk) => ({ ...talk, talk })),
  ];
  rows.sort((a, b) => compareText(a.start, b.start) || compareText(a.end, b.end));
  return rows.map(({ start, end, title, presenters = [], talk }) => {
    const subject = talk && subjectOf(community, talk);
    return {
      start: start.slice(11),
      end: end.slice(11),
      day: start.slice(0, 10),
      title,
      presenters: presenters.map(({ person }) => community.people.get(person)?.name ?? person),
      ...(subject && { subject }),
      ...(talk && { talk }),
    };
  });
}

/** The talks of an event, found from its end, since asking every talk is slow where there are many. */
export function talksOf(community: Community, event: Event): Talk[] {
  return community
    .referrers('events', event.id)
    .flatMap(({ collection, id }) => (collection === 'talks' ? (community.talks.get(id) ?? []) : []));
}

/** The country or organization that a talk is about. */
export function subjectOf(community: Community, { country, organization }: Talk): string {
  if (country) return countryByCode(country)?.names.en ?? country;
  const entry = community.organizations.get(organization);
  return entry ? labelOf(entry) : (organization ?? '');
}
