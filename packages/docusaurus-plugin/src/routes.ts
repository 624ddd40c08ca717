import type { MeasuredResults } from '@isco-cop/coding/results';
import { type CollectionName, type Community, labelOf, pathOf, pathOfCountry } from '@isco-cop/data';
import { filesOf, filesOfCountry } from './page-files.ts';
import type { PagePicture } from './pictures/pictures.ts';
import { RESULTS_PATH } from './places.ts';
import { toClassification, toClassifications } from './props/classification.ts';
import { toCoderResults } from './props/coder-results.ts';
import { toComparison, toComparisonParts } from './props/comparison.ts';
import { toCoverage } from './props/coverage.ts';
import { toData } from './props/data.ts';
import { toEvaluate } from './props/evaluate.ts';
import { toEvent, toEvents } from './props/event.ts';
import { toEvidence } from './props/evidence.ts';
import { toContributeStart, toForms } from './props/form.ts';
import { toFormData } from './props/form-data.ts';
import { toGaps } from './props/gaps.ts';
import { toGlossary, toTerm } from './props/glossary.ts';
import { toHome } from './props/home.ts';
import { toLikeMine } from './props/like-mine.ts';
import { toMeasure, toMeasures } from './props/measure.ts';
import { toMethodologies } from './props/methodologies.ts';
import { toMethodology } from './props/methodology.ts';
import { toPeople, toPerson } from './props/person.ts';
import { pathOfRecipe, toRecipe, toRecipes } from './props/recipe.ts';
import { toResources } from './props/resources.ts';
import { toCountries, toCountry, toOrganization } from './props/subject.ts';
import { toTalk } from './props/talk.ts';
import { toTechnique } from './props/technique.ts';
import { toTechniques } from './props/techniques.ts';
import { toTry } from './props/try.ts';
import { toWhoStatesWhat } from './props/who-states-what.ts';
import { toWorkload } from './props/workload.ts';
import type { Coding } from './read-coding.ts';
import type { References } from './references.ts';
import { editUrlOf, type PageFile, type Repository, reportUrlOf, toPageLinks } from './repository.ts';

/** A page: its path below the base of the plugin, the theme component that shows it, and its props. */
export interface Page {
  readonly path: string;
  /** Component below `@theme/Community/`. */
  readonly component: string;
  readonly props: unknown;
}

/** Pages of one kind. Nested below one parent route, since flat routes make rendering quadratic. */
export interface Section {
  readonly path: string;
  readonly pages: readonly Page[];
  /** Whether its path belongs to somebody else, such as the guide, so that its pages stand by themselves. */
  readonly isGuest?: boolean;
  /** What its pages load only once they are used, in parts; each page gets a function `load` that gives one, the first unless told. */
  readonly laterData?: readonly object[];
}

/** What the pages depend on beside the community. */
export interface RouteOptions {
  readonly home: boolean;
  /** Whether `/contribute/` is a page of the plugin, not of a guide; it is where left out. */
  readonly guide?: boolean;
  readonly repository?: Repository | undefined;
  /** The whole address of a path, which the form for corrections is told; the path itself if left out. */
  readonly address?: (path: string) => string;
  /** How pages and resources are cited, by their paths; pages say nothing of it if left out. */
  readonly references?: References;
  /** Measured results of coders; there is no page of them if left out. */
  readonly results?: MeasuredResults | undefined;
  /** What previews of links to pages show, by their paths. */
  readonly pictures?: ReadonlyMap<string, PagePicture>;
  /** What records are coded with in the browser; without it there is no such page. */
  readonly coding?: Coding | undefined;
}

/** Every page of a community, without any effect. */
export function buildAllRoutes(community: Community, options: RouteOptions): Section[] {
  const { home, guide = true, repository, address = (path) => path } = options;
  const { references, pictures, coding, results } = options;
  const page = (path: string, component: string, props: unknown): Page => {
    const reference = references?.get(path);
    const { image, alt } = pictures?.get(path) ?? {};
    const linked = { ...(reference && { reference }), ...(image && { picture: { image, alt } }) };
    return { path, component, props: { ...(props as object), ...linked } };
  };
  /** A page made from files, with the ways back to them. */
  const madeFrom = (files: readonly PageFile[], title: string, { path, component, props }: Page): Page => {
    const links = repository && toPageLinks(repository, files, { title, page: address(path) });
    return page(path, component, links ? { ...(props as object), pageLinks: links } : props);
  };
  const section = (name: string, ...pages: (Page | Page[])[]): Section => ({
    path: `/${name}/`,
    pages: pages.flat(),
  });
  const entries = <N extends CollectionName>(
    name: N,
    component: string,
    project: (entry: ReturnType<Community[N]['all']>[number]) => unknown,
  ): Page[] =>
    community[name].all().flatMap((entry) => {
      const path = pathOf(name, entry.id);
      const moved = (entry.formerIds ?? []).map((id) => page(pathOf(name, id), 'MovedPage', { to: path }));
      const made = madeFrom(
        filesOf(community, name, entry.id),
        labelOf(entry),
        page(path, component, project(entry as never)),
      );
      return [made, ...moved];
    });

  const tryPath = coding && '/try/';
  const recipes = community.methodologies.all().flatMap((each) => {
    const recipe = toRecipe(community, each, tryPath);
    const files = filesOf(community, 'methodologies', each.id);
    return recipe ? [madeFrom(files, each.title, page(pathOfRecipe(each.id), 'RecipePage', recipe))] : [];
  });

  const sections = [
    section(
      'countries',
      page('/countries/', 'CountriesPage', toCountries(community)),
      community
        .countries()
        .map((each) =>
          madeFrom(
            filesOfCountry(community, each.id),
            each.names.en,
            page(pathOfCountry(each.id), 'CountryPage', toCountry(community, each, tryPath)),
          ),
        ),
    ),
    section(
      'organizations',
      entries('organizations', 'OrganizationPage', (each) => toOrganization(community, each, tryPath)),
    ),
    section(
      'methodologies',
      page('/methodologies/', 'MethodologiesPage', toMethodologies(community)),
      entries('methodologies', 'MethodologyPage', (each) => toMethodology(community, each, tryPath)),
    ),
    section(
      'techniques',
      page('/techniques/', 'TechniquesPage', toTechniques(community, results)),
      results ? page(RESULTS_PATH, 'CoderResultsPage', toCoderResults(community, results)) : [],
      entries('techniques', 'TechniquePage', (each) => toTechnique(community, each, results)),
    ),
    section(
      'measures',
      page('/measures/', 'MeasuresPage', toMeasures(community)),
      entries('measures', 'MeasurePage', (each) => toMeasure(community, each)),
    ),
    section(
      'evidence',
      madeFrom([], 'Evidence', page('/evidence/', 'EvidencePage', toEvidence(community, address('/')))),
      page('/evidence/coverage/', 'CoveragePage', toCoverage(community)),
      page('/evidence/who-states-what/', 'WhoStatesWhatPage', toWhoStatesWhat(community)),
    ),
    section(
      'classifications',
      page('/classifications/', 'ClassificationsPage', toClassifications(community)),
      entries('classifications', 'ClassificationPage', (each) => toClassification(community, each)),
    ),
    section(
      'events',
      page('/events/', 'EventsPage', toEvents(community)),
      entries('events', 'EventPage', (each) => toEvent(community, each)),
    ),
    section(
      'talks',
      entries('talks', 'TalkPage', (each) => toTalk(community, each)),
    ),
    section(
      'people',
      page('/people/', 'PeoplePage', toPeople(community)),
      entries('people', 'PersonPage', (each) => toPerson(community, each)),
    ),
    section(
      'resources',
      madeFrom([], 'Resources', page('/resources/', 'ResourcesPage', toResources(community, references))),
    ),
    section(
      'glossary',
      page('/glossary/', 'GlossaryPage', toGlossary(community)),
      entries('glossary', 'TermPage', (each) => toTerm(community, each)),
    ),
    {
      ...section('compare', page('/compare/', 'ComparePage', toComparison(community))),
      laterData: toComparisonParts(community),
    },
    section('like-mine', page('/like-mine/', 'LikeMinePage', toLikeMine(community))),
    section('workload', page('/workload/', 'WorkloadPage', toWorkload(community))),
    section('evaluate', page('/evaluate/', 'EvaluatePage', toEvaluate(community))),
    ...(coding
      ? [section('try', page('/try/', 'TryPage', toTry(community, coding, results && RESULTS_PATH)))]
      : []),
    section('recipes', page('/recipes/', 'RecipesPage', toRecipes(community)), recipes),
    section('search', page('/search/', 'SearchPage', {})),
    section('data', page('/data/', 'DataPage', toData(community))),
    section(
      'contribute/gaps',
      page(
        '/contribute/gaps/',
        'GapsPage',
        toGaps(community, {
          edit: (gap) => repository && editUrlOf(repository, gap),
          report: ({ collection, id }, title) =>
            repository && reportUrlOf(repository, { title, page: address(pathOf(collection, id)) }),
        }),
      ),
    ),
    {
      ...section(
        'contribute',
        guide ? page('/contribute/', 'ContributeStartPage', toContributeStart()) : [],
        toForms(repository).map(({ path, ...form }) => page(path, 'ContributePage', form)),
      ),
      isGuest: !guide,
      laterData: [toFormData(community)],
    },
  ];
  const homePage = { path: '/', pages: [page('/', 'HomePage', toHome(community))] };
  return home ? [homePage, ...sections] : sections;
}
