import { labelOfKey, schemas, shapeOf } from '@isco-cop/data/schema';
import { addressOf, type Site } from '../site.ts';
import { link } from './inline.ts';
import { page, part, type TwinPage } from './page.ts';

const FORMS = [
  ['talks', 'add-a-talk', 'Add a talk'],
  ['events', 'add-an-event', 'Add an event'],
  ['resources', 'add-a-resource', 'Add a resource'],
  ['metrics', 'add-a-metric', 'Add a metric'],
] as const;

/** The forms for contributors: what they ask for, which is what the schema of the collection has. */
export function formPages(site: Site): TwinPage[] {
  return FORMS.map(([collection, name, title]) => ({
    path: `/contribute/${name}/`,
    title,
    section: 'Contributing',
    text: () => {
      const shape = shapeOf(schemas[collection]);
      const keys = shape.form === 'object' ? shape.keys : [];
      const fields = keys
        .filter(({ key }) => key !== 'id' && key !== 'formerIds')
        .map(({ key, required, description }) => {
          return `- ${labelOfKey(key)} (\`${key}\`${required ? ', required' : ''}): ${description}`;
        });
      const schema = `/schemas/${collection}.json`;
      return page(title, [
        `A form in the browser, at <${addressOf(site, `/contribute/${name}/`)}>, makes the file of a new entry, \`${collection}/<id>.md\`, and checks it. It sends nothing. Such a file can be written by hand too.`,
        part('What it asks for', fields.join('\n')),
        part('Its schema', `- ${link(schema, addressOf(site, schema))}`),
      ]);
    },
  }));
}

/** The page that leads to the forms, where no guide of the site stands in its place. */
export function contributePage(site: Site, forms: readonly TwinPage[]): TwinPage {
  const title = 'Contribute';
  const lines = forms.map((form) => `- ${link(form.title, addressOf(site, `${form.path}index.md`))}`);
  return {
    path: '/contribute/',
    title,
    section: 'Contributing',
    text: () => page(title, [lines.join('\n')]),
  };
}
