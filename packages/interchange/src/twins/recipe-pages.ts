import { schemas, shapeOf } from '@isco-cop/data/schema';
import type { FieldWriter } from './fields.ts';
import { plain } from './inline.ts';
import { localNames } from './local-names.ts';
import { page, type TwinPage } from './page.ts';

/** The recipes of cases and their list; a community without recipes has no page of them. */
export function recipePages(writer: FieldWriter): TwinPage[] {
  const { community, places } = writer;
  const shape = shapeOf(schemas.methodologies);
  const ofRecipe = shape.form === 'object' ? shape.keys.find(({ key }) => key === 'recipe') : undefined;
  const recipes = community.methodologies.all().flatMap((methodology): TwinPage[] => {
    const { id, title, owner, recipe } = methodology;
    if (!recipe || !ofRecipe) return [];
    const text = () => {
      const ours = `This is a reference implementation by this community. It follows what is published of ${places.linkTo('methodologies', id)} and is not the system of ${places.linkTo('organizations', owner)}: nothing it prints is a figure of that office.`;
      const lines = writer
        .naming(localNames(community, methodology))
        .linesOf(ofRecipe.shape, recipe, ['summary']);
      return page(`Try it: ${title}`, [plain(recipe.summary), ours, lines.join('\n')]);
    };
    return [
      { path: `/recipes/${id}/`, title: `Try it: ${title}`, section: 'Recipes', note: recipe.summary, text },
    ];
  });
  if (recipes.length === 0) return [];
  const lines = recipes.map(({ title, path, note = '' }) => {
    return `- [${plain(title)}](${places.ofPath(path)}): ${plain(note)}`;
  });
  const list = {
    path: '/recipes/',
    title: 'Recipes',
    section: 'Recipes',
    text: () => page('Recipes', [lines.join('\n')]),
  };
  return [list, ...recipes];
}
