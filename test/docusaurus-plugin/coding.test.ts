import type { LoadContext, PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { train, writeModel } from '@isco-cop/coding';
import communityPlugin, { type Options } from '@isco-cop/docusaurus-plugin';
import { describe, expect } from 'vitest';
import { test, type Workspace } from '../support/workspace.ts';
import { SMALL } from './small-community.ts';

const MODEL = writeModel(
  train([
    { title: 'wheat farm', code: 'A1' },
    { title: 'bakery', code: 'C1' },
    { title: 'bread factory', code: 'C1' },
  ]),
);
const GROUPS =
  'code,title_en,title_es\nA,Farming,Agricultura\nA1,Crops,Cultivos\nC,Making,Industria\nC1,Food,Alimentos\n';
const CONTENT = Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`content/${path}`, text]));
const CODING = {
  model: 'ours.model',
  groups: 'groups.csv',
  classification: 'isic',
  fields: ['Activity', 'Products'],
  examples: [],
  trainedOn: 'Three made-up answers.',
};

/** Loads a site; gives its paths, and the JSON that it made. */
async function load(workspace: Workspace, coding?: Options['coding']) {
  const options: Options = { id: 'default', path: 'content', home: true, guide: true, coding };
  const context = {
    siteDir: workspace.folder,
    generatedFilesDir: '/generated',
    baseUrl: '/',
    siteConfig: { url: 'https://example.org' },
  };
  const plugin = communityPlugin(context as LoadContext, options);
  const data = new Map<string, string>();
  const paths: string[] = [];
  const walk = ({ path, routes = [] }: RouteConfig) => {
    paths.push(path);
    for (const route of routes) walk(route);
  };
  const actions = {
    addRoute: walk,
    createData: async (name: string, content: string | object) => {
      data.set(name, typeof content === 'string' ? content : JSON.stringify(content));
      return name;
    },
  } as unknown as PluginContentLoadedActions;
  const content = await plugin.loadContent?.();
  const allContent = { '@isco-cop/docusaurus-plugin': { default: content } };
  await plugin.allContentLoaded?.({ allContent, actions });
  return { paths, data };
}

describe('A site that codes in the browser', () => {
  test('has a page for it, and the groups beside it', async ({ workspace }) => {
    workspace.write({ 'ours.model': MODEL, 'groups.csv': GROUPS, ...CONTENT });
    const { paths, data } = await load(workspace, CODING);
    expect(paths).toContain('/try/');
    expect(JSON.parse(data.get('coding-groups.json') ?? '')[0]).toEqual({
      code: 'A',
      titles: { en: 'Farming', es: 'Agricultura' },
    });
    const { try: props } = JSON.parse(data.get('try-0.json') ?? '');
    expect(props).toMatchObject({
      fields: ['Activity', 'Products'],
      languages: ['en', 'es'],
      trainedOn: 'Three made-up answers.',
      model: { coder: 'ensemble', titles: 3, codes: 2, bytes: MODEL.length },
    });
    expect(props).not.toHaveProperty('groups');
  });

  test('has none without a model', async ({ workspace }) => {
    workspace.write({ ...CONTENT });
    const { paths, data } = await load(workspace);
    expect(paths).toContain('/evaluate/');
    expect(paths.filter((path) => path.includes('try'))).toEqual([]);
    expect([...data.keys()].filter((name) => name.includes('coding'))).toEqual([]);
  });

  test('is told what is wrong with its files', async ({ workspace }) => {
    workspace.write({
      'ours.model': MODEL,
      'cut.model': MODEL.slice(0, -9),
      'groups.csv': GROUPS,
      'other.csv': 'id,name\n1,x\n',
      'few.csv': 'code,title_en\nA1,Crops\n',
      ...CONTENT,
    });
    const messages: string[] = [];
    for (const wrong of [
      { model: 'none.model' },
      { model: 'cut.model' },
      { groups: 'none.csv' },
      { groups: 'other.csv' },
      { groups: 'few.csv' },
    ]) {
      const error = await load(workspace, { ...CODING, ...wrong }).catch((each: Error) => each);
      messages.push((error as Error).message.replaceAll(workspace.folder, '…'));
    }
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "coding.model: none.model: there is no such file; the path is relative to the site
      coding.model: cut.model: The model file is damaged or cut short: its checksum does not fit; copy or train it again
      coding.groups: none.csv: there is no such file; the path is relative to the site
      coding.groups: other.csv: expected a column \`code\` and a column such as \`title_en\`, found \`id\`, \`name\`
      coding.groups: few.csv lacks 1 of the 2 codes of the model, the first of them C1; give both for one classification"
    `);
  });
});
