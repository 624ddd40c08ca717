import type { Community, Event, Talk } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import {
  countryNames,
  type Description,
  languageCodes,
  languageNames,
  named,
  officeNames,
  titlesOf,
  yearOf,
} from './description.ts';
import { practiceFacets } from './practice.ts';

const MONTH = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An event: by its title, its series, its day and who organizes it. */
export function describeEvent(event: Event, community: Community): Description {
  const { start, series } = event;
  return {
    title: event.title,
    names: named(series && `${series.name} ${series.number ?? ''}`.trim()),
    keywords: [
      label('eventKind', event.kind),
      ...(event.mode ? [label('eventMode', event.mode)] : []),
      MONTH.format(new Date(`${start.slice(0, 10)}T00:00:00Z`)),
      ...languageNames(event.languages),
      ...officeNames(community, event.organizers ?? []),
      ...countryNames([event.place?.country]),
    ],
    text: [
      event.summary,
      ...(event.objectives ?? []).flatMap(({ title, text }) => [title, text]),
      ...(event.sessions ?? []).map(({ title }) => title),
    ],
    facets: {
      type: [event.kind],
      event: [event.id],
      year: yearOf(start),
      language: languageCodes(event.languages),
    },
    date: start.slice(0, 10),
  };
}

/** A talk: by all its titles, who gave it, for whom, and what was announced with it. */
export function describeTalk(talk: Talk, community: Community): Description {
  const practice = practiceFacets(community, talk.methodologies ?? []);
  const languages = [talk.language ?? talk.abstractLanguage];
  const { presenters = [] } = talk;
  const printed = [
    talk.agendaTitle,
    talk.abstractTitle,
    ...(talk.alternateTitles ?? []).map(({ title }) => title),
  ];
  return {
    title: talk.title,
    names: [...new Set(printed.flatMap((title) => title ?? []))].map((text) => ({ text })),
    keywords: [
      ...titlesOf(community.people.pick(presenters.map(({ person }) => person))),
      ...officeNames(community, [talk.organization, ...presenters.map(({ organization }) => organization)]),
      ...countryNames([talk.country]),
      ...(talk.task ? [label('task', talk.task)] : []),
      ...languageNames(languages),
      ...community.resources
        .pick(talk.resources)
        .flatMap(({ title, type }) => [title, label('resourceType', type)]),
      ...titlesOf(community.techniques.pick(practice.technique)),
    ],
    text: community.methodologies
      .pick(talk.methodologies)
      .map(({ title, summary }) => `${title}. ${summary}`),
    facets: {
      ...practice,
      country: talk.country ? [talk.country] : [],
      task: talk.task ? [talk.task] : [],
      language: languageCodes(languages),
      event: [talk.event],
      year: yearOf(talk.start),
    },
    date: talk.start.slice(0, 10),
  };
}
