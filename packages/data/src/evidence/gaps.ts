import type { Community } from '../community/community.ts';
import type { Event, Methodology, Metric, Resource, Talk } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import { questionsAboutMethodology, questionsAboutMetric } from './open-questions.ts';

/** What kind of knowledge is missing. */
export type GapKind = 'method' | 'qualifier' | 'entry' | 'talk-material' | 'announced' | 'unchecked';

/** An entry in which something is missing, with the questions whose answers would fill it. */
export interface Gap {
  readonly kind: GapKind;
  readonly collection: CollectionName;
  readonly id: string;
  readonly questions: readonly string[];
  /** Whom to ask: a country, or an international organization; nobody where several or none could answer. */
  readonly subject?: GapSubject;
}

/** A country by its ISO 3166-1 alpha-2 code, or an organization by its id. */
export type GapSubject = { readonly country: string } | { readonly organization: string };

/** Everything that is known to be missing, in the order of kinds and ids. */
export function findGaps(community: Community): Gap[] {
  const gap = (
    kind: GapKind,
    collection: CollectionName,
    { id }: { id: string },
    questions: readonly string[],
    subject: GapSubject | undefined,
  ): Gap[] =>
    questions.length === 0 ? [] : [{ kind, collection, id, questions, ...(subject && { subject }) }];
  const texts = (questions: readonly { readonly question: string }[]) =>
    questions.map(({ question }) => question);

  return [
    ...community.methodologies.all().flatMap((each) => {
      const questions = texts(questionsAboutMethodology(community, each));
      return gap('method', 'methodologies', each, questions, subjectOfMethodology(community, each));
    }),
    ...community.metrics.all().flatMap((each) => {
      // Nobody can state more about a number that was computed here.
      const questions = each.derived ? [] : texts(questionsAboutMetric(community, each));
      return gap('qualifier', 'metrics', each, questions, subjectOfMetric(community, each));
    }),
    ...community.talks.all().flatMap((each) => {
      return gap('entry', 'talks', each, questionsAboutTalk(community, each), subjectOfTalk(community, each));
    }),
    ...community.events
      .all()
      .flatMap((each) => gap('entry', 'events', each, questionsAboutEvent(each), undefined)),
    ...community.organizations.all().flatMap((each) => {
      const questions = each.type ? [] : ['Is it a statistical office, a ministry, or something else?'];
      return gap('entry', 'organizations', each, questions, subjectOfOrganization(community, each.id));
    }),
    ...community.talks.all().flatMap((each) => {
      const available = community.resources.pick(each.resources).some((resource) => isAvailable(resource));
      const questions = available
        ? []
        : ['Are there slides or a recording of this talk, and at which address?'];
      return gap('talk-material', 'talks', each, questions, subjectOfTalk(community, each));
    }),
    ...community.resources.all().flatMap((each) => {
      const subject = subjectOfResource(community, each);
      if (each.availability === 'announced')
        return gap('announced', 'resources', each, ['Has it been published, and at which address?'], subject);
      const unchecked = isAvailable(each) && each.checkedOn === undefined;
      const questions = unchecked
        ? ['Does its address still lead to it, and on which day did you look?']
        : [];
      return gap('unchecked', 'resources', each, questions, subject);
    }),
  ];
}

function questionsAboutTalk(community: Community, { task, presenters = [] }: Talk): string[] {
  const alone = presenters.filter(({ organization }) => organization === undefined);
  const names = alone.map(({ person }) => community.people.get(person)?.name ?? person);
  return [
    ...(task ? [] : ['What does the talk code, map, maintain or check?']),
    ...(presenters.length > 0 ? [] : ['Who presents it, and for which organization?']),
    ...names.map((name) => `For which organization did ${name} speak?`),
  ];
}

function questionsAboutEvent({ mode, organizers }: Event): string[] {
  return [
    ...(mode ? [] : ['Does it take place online, on site, or both?']),
    ...(organizers ? [] : ['Who organizes it?']),
  ];
}

function isAvailable({ availability, url, doi }: Resource): boolean {
  return availability === 'available' && (url !== undefined || doi !== undefined);
}

function subjectOfMethodology(community: Community, { country, owner }: Methodology): GapSubject {
  return countrySubject(country) ?? subjectOfOrganization(community, owner);
}

function subjectOfMetric(community: Community, metric: Metric): GapSubject | undefined {
  const methodology = community.methodologies.get(metric.methodology);
  if (methodology) return subjectOfMethodology(community, methodology);
  const resource = community.resources.get(metric.resource);
  return (
    countrySubject(metric.country) ??
    (metric.claimedBy ? subjectOfOrganization(community, metric.claimedBy) : undefined) ??
    (resource && subjectOfResource(community, resource))
  );
}

function subjectOfTalk(community: Community, { country, organization }: Talk): GapSubject | undefined {
  return (
    countrySubject(country) ?? (organization ? subjectOfOrganization(community, organization) : undefined)
  );
}

/** A resource about several countries has nobody in particular to ask, unless somebody publishes it. */
function subjectOfResource(
  community: Community,
  { publisher, countries = [] }: Resource,
): GapSubject | undefined {
  if (publisher) return subjectOfOrganization(community, publisher);
  return countries.length === 1 ? countrySubject(countries[0]) : undefined;
}

/** An office is asked together with its country. */
function subjectOfOrganization(community: Community, id: string): GapSubject {
  return countrySubject(community.organizations.get(id)?.country) ?? { organization: id };
}

function countrySubject(code: string | undefined): GapSubject | undefined {
  return code === undefined ? undefined : { country: code };
}
