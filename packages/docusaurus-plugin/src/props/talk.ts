import { type Community, languageName, type Talk } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { type CaseProps, toCase } from './case-card.ts';
import { newSection } from './definitions.ts';
import { type Prose, toProse } from './prose.ts';
import { type ResourceProps, toResource } from './resource-item.ts';
import { type SourceProps, toSource } from './source.ts';
import { type TalkItemProps, toTalkItem } from './talk-item.ts';

/** A talk page. */
export interface TalkProps extends TalkItemProps {
  /** Undefined where nobody stated it. */
  readonly task?: string;
  readonly session?: string;
  readonly language?: string;
  readonly abstractLanguage?: string;
  readonly agendaTitle?: string;
  readonly alternateTitles: readonly { readonly title: string; readonly place: string }[];
  readonly abstract: Prose;
  readonly source: SourceProps;
  readonly cases: readonly CaseProps[];
  readonly resources: readonly ResourceProps[];
}

/** Projects a talk. */
export function toTalk(community: Community, talk: Talk): TalkProps {
  const { language, abstractLanguage, agendaTitle } = talk;
  const session = community.events.get(talk.event)?.sessions?.find(({ id }) => id === talk.session);
  return {
    ...toTalkItem(community, talk),
    ...(talk.task && { task: label('task', talk.task) }),
    ...(session && { session: session.title }),
    ...(language && { language: languageName(language) ?? language }),
    ...(abstractLanguage && { abstractLanguage }),
    ...(agendaTitle && agendaTitle !== talk.title && { agendaTitle }),
    alternateTitles: (talk.alternateTitles ?? [])
      // The agenda's own title, with its "Country:" label, stands beside these.
      .filter(({ title }) => !agendaTitle?.endsWith(title))
      .map(({ title, place }) => ({ title, place: label('titlePlace', place) })),
    abstract: toProse(talk, () => newSection(community, { collection: 'talks', id: talk.id })),
    source: toSource(community, talk.source),
    cases: community.methodologies.pick(talk.methodologies).map((each) => toCase(community, each)),
    resources: community.resources.pick(talk.resources).map((each) => toResource(community, each)),
  };
}
