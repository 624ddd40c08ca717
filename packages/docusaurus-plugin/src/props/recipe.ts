import { type Community, type Methodology, pathOf, techniquesOfStage } from '@isco-cop/data';
import { label } from '@isco-cop/data/vocabulary';
import { newSection } from './definitions.ts';
import { organizationRef, type Reference, refsTo } from './reference.ts';
import { type SourceProps, type StatementProps, toSource, toStatement } from './source.ts';
import { subjectOf } from './talk-item.ts';

/** A stage of the published pipeline beside what the recipe does there. */
export interface RecipeStepProps {
  readonly title: string;
  readonly actor: string;
  readonly techniques: readonly Reference[];
  /** What is published, and where. */
  readonly published: string;
  readonly source: SourceProps;
  /** What the recipe does; left out of a stage that it has not. */
  readonly does?: string;
}

/** The page of a recipe: a reference implementation of the community that follows a published approach. */
export interface RecipeProps {
  readonly id: string;
  /** The case that it follows. */
  readonly methodology: Reference;
  readonly subject: Reference;
  readonly office: Reference;
  readonly summary: string;
  readonly commands: readonly { readonly does: string; readonly command: string }[];
  readonly steps: readonly RecipeStepProps[];
  readonly same: readonly StatementProps[];
  readonly differs: readonly string[];
  readonly notKnown: readonly StatementProps[];
  readonly measured: readonly { readonly text: string; readonly command: string }[];
  /** The page on which titles are coded in the browser; where the case codes records and the site has one. */
  readonly tryPath?: string;
}

/** The address of the recipe of a methodology. */
export function pathOfRecipe(id: string): string {
  return `/recipes/${id}/`;
}

/** Tasks in which a record gets a code, as on the page where titles are tried. */
const CODES_RECORDS: ReadonlySet<string> = new Set<Methodology['task']>([
  'response-coding',
  'job-ad-coding',
  'employer-record-coding',
]);

/** The page on which titles are coded in the browser, for a case that codes records. */
export function triedAt({ task }: Methodology, tryPath: string | undefined): { tryPath?: string } {
  return tryPath !== undefined && CODES_RECORDS.has(task) ? { tryPath } : {};
}

/** Projects the recipe of a methodology; `undefined` where it has none. */
export function toRecipe(
  community: Community,
  methodology: Methodology,
  tryPath?: string,
): RecipeProps | undefined {
  const { id, title, recipe, pipeline, owner } = methodology;
  if (!recipe) return undefined;
  const define = newSection(community, { collection: 'methodologies', id });
  const steps = new Map(recipe.steps.map(({ stage, does }) => [stage, does]));
  return {
    id,
    methodology: { label: title, path: pathOf('methodologies', id) },
    subject: subjectOf(community, methodology),
    office: organizationRef(community, owner),
    summary: recipe.summary,
    commands: recipe.commands,
    steps: pipeline.map((stage): RecipeStepProps => {
      const does = steps.get(stage.id);
      return {
        title: stage.title,
        actor: label('actor', stage.actor),
        techniques: refsTo(community, 'techniques', techniquesOfStage(stage)),
        published: stage.does,
        source: toSource(community, stage.source),
        ...(does !== undefined && { does }),
      };
    }),
    same: recipe.same.map((each) => toStatement(community, each, define)),
    differs: recipe.differs,
    notKnown: recipe.notKnown.map((each) => toStatement(community, each, define)),
    measured: recipe.measured ?? [],
    ...triedAt(methodology, tryPath),
  };
}

/** All recipes: for each case its subject, the page of its recipe and what that does. */
export interface RecipesProps {
  readonly recipes: readonly {
    readonly subject: Reference;
    readonly recipe: Reference;
    readonly summary: string;
  }[];
}

/** Projects the list of recipes. */
export function toRecipes(community: Community): RecipesProps {
  return {
    recipes: community.methodologies.all().flatMap((methodology) => {
      const { id, title, recipe } = methodology;
      if (!recipe) return [];
      const subject = subjectOf(community, methodology);
      return [{ subject, recipe: { label: title, path: pathOfRecipe(id) }, summary: recipe.summary }];
    }),
  };
}
