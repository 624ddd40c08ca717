import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import type { PluginOptions } from '@isco-cop/docusaurus-plugin';

const url = process.env.SITE_URL ?? 'https://isco-cop.github.io';
/** Pages link to their files here, and to its forms. */
const repository = process.env.REPOSITORY_URL ?? 'https://github.com/isco-cop/knowledge-base';

// Pages are written as React renders them: to make them 4 % smaller, compressed, takes a tenth of the rendering.
process.env.SKIP_HTML_MINIFICATION ??= 'true';

export default {
  title: 'ISCO CoP Knowledge Base',
  tagline:
    'How statistical offices code occupations, in their own words and with their own numbers: methods, evidence and what is still unknown.',
  url,
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,
  favicon: 'img/favicon.svg',
  i18n: { defaultLocale: 'en', locales: ['en'] },
  // No page shows when it was last changed, so git is not asked for the history of every file.
  future: { v4: true, faster: true, experimental_vcs: false },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    // On GitHub the guides name pages of the site in full, and the guide that stands beside them here.
    preprocessor: ({ fileContent }) =>
      fileContent
        .replaceAll('](https://isco-cop.github.io/', '](/')
        .replaceAll('](../../CONTRIBUTING.md', '](./CONTRIBUTING.md'),
  },
  plugins: [
    './native-styles.ts',
    './contributing-guide.ts',
    './code-blocks.ts',
    [
      '@isco-cop/docusaurus-plugin',
      {
        path: process.env.CONTENT_DIR ?? '../content',
        // The docs plugin publishes CONTRIBUTING.md there.
        guide: false,
        repository: { url: repository },
        publisher: 'isco-cop',
        coding: {
          // Made by scripts/write-starter-model.mjs before the site is built.
          model: '.cache/starter-small.model',
          groups: '../packages/coding/data/structure.tsv',
          classification: 'isco-08',
          fields: ['Job title', 'Main tasks', 'Industry or workplace'],
          examples: [
            'lorry driver',
            'maestra de primaria',
            'infirmière de bloc',
            'pedreiro',
            'office assistant',
          ],
          trainedOn:
            'The model has learned the starter index: everyday job titles in English, Spanish, French and Portuguese, written by hand for this knowledge base. It is not the index of the ILO, not any office’s system, and it has never seen an answer to a survey. Take what it offers as a proposal, not as a code.',
        },
        results: '../packages/coding/results.json',
      } satisfies PluginOptions,
    ],
  ],
  presets: [
    [
      'classic',
      {
        // The guide for contributors is a copy of the one in the repository; a guide a task stands beside it.
        docs: {
          path: 'guides',
          routeBasePath: 'contribute',
          sidebarPath: './sidebars.ts',
          editUrl: ({ docPath }) =>
            `${repository}/edit/main/${docPath === 'CONTRIBUTING.md' ? docPath : `website/guides/${docPath}`}`,
        },
        blog: false,
        pages: false,
        theme: { customCss: './src/css/site.css' },
      } satisfies PresetOptions,
    ],
  ],
  themeConfig: {
    // What previews of links to the guides show.
    image: 'pictures/site.png',
    colorMode: { respectPrefersColorScheme: true },
    // Code in the colours of the page. The usual ones stand out more than what they are about, and colour half of a time.
    prism: {
      theme: {
        plain: { color: 'var(--cop-ink)', backgroundColor: 'var(--cop-wash)' },
        styles: [
          { types: ['key', 'title'], style: { color: 'var(--cop-teal)' } },
          { types: ['punctuation', 'comment'], style: { color: 'var(--cop-soft)' } },
        ],
      },
    },
    navbar: {
      title: 'ISCO CoP Knowledge Base',
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 28, height: 28 },
      items: [
        { to: '/countries/', label: 'Countries' },
        { to: '/techniques/', label: 'Techniques' },
        { to: '/evidence/', label: 'Evidence' },
        { to: '/resources/', label: 'Resources' },
        { to: '/events/', label: 'Events' },
        {
          type: 'dropdown',
          label: 'Tools',
          items: [
            { to: '/compare/', label: 'Compare' },
            { to: '/like-mine/', label: 'Offices like mine' },
            { to: '/workload/', label: 'Workload' },
            { to: '/try/', label: 'Try coding' },
            { to: '/evaluate/', label: 'Evaluate' },
            { to: '/recipes/', label: 'Recipes' },
          ],
        },
        {
          type: 'dropdown',
          label: 'More',
          items: [
            { to: '/methodologies/', label: 'Methodologies' },
            { to: '/measures/', label: 'Measures' },
            { to: '/classifications/', label: 'Classifications' },
            { to: '/people/', label: 'People' },
            { to: '/glossary/', label: 'Glossary' },
            { to: '/data/', label: 'Data' },
            { href: 'pathname:///reference/', label: 'Reference', target: '_self' },
          ],
        },
        {
          type: 'dropdown',
          to: '/contribute/',
          label: 'Contribute',
          position: 'right',
          items: [
            { to: '/contribute/add-a-talk/', label: 'Add a talk' },
            { to: '/contribute/add-an-event/', label: 'Add an event' },
            { to: '/contribute/add-a-resource/', label: 'Add a resource' },
            { to: '/contribute/add-a-metric/', label: 'Add a metric' },
            { to: '/contribute/gaps/', label: 'What is missing' },
            { to: '/contribute/', label: 'The guide', activeBaseRegex: '/contribute/$' },
          ],
        },
      ],
    },
    footer: {
      links: [
        {
          title: 'Practice',
          items: [
            { to: '/countries/', label: 'Countries' },
            { to: '/methodologies/', label: 'Methodologies' },
            { to: '/techniques/', label: 'Techniques' },
            { to: '/glossary/', label: 'Glossary' },
          ],
        },
        {
          title: 'Evidence',
          items: [
            { to: '/evidence/', label: 'Every number' },
            { to: '/evidence/coverage/', label: 'Coverage' },
            { to: '/evidence/who-states-what/', label: 'Who states what' },
            { to: '/measures/', label: 'Measures' },
            { to: '/classifications/', label: 'Classifications' },
          ],
        },
        {
          title: 'Tools',
          items: [
            { to: '/compare/', label: 'Compare' },
            { to: '/like-mine/', label: 'Offices like mine' },
            { to: '/workload/', label: 'Workload' },
            { to: '/try/', label: 'Try coding' },
            { to: '/evaluate/', label: 'Evaluate' },
            { to: '/recipes/', label: 'Recipes' },
          ],
        },
        {
          title: 'Community',
          items: [
            { to: '/events/', label: 'Events' },
            { to: '/people/', label: 'People' },
            { to: '/resources/', label: 'Resources' },
            { href: 'pathname:///events.ics', label: 'Calendar', target: '_self' },
            { href: 'pathname:///feed.xml', label: 'Feed', target: '_self' },
          ],
        },
        {
          title: 'Take part',
          items: [
            { to: '/contribute/', label: 'Contribute' },
            { to: '/contribute/gaps/', label: 'What is missing' },
            { to: '/data/', label: 'Data' },
            { href: 'pathname:///reference/', label: 'Reference', target: '_self' },
            { href: repository, label: 'Source code' },
          ],
        },
      ],
      copyright:
        'Figures are the claims of the offices named beside them. Descriptions: CC BY 4.0. Code: MIT. Made by members of the Community of Practice on Auto/Assisted Coding of Occupations.',
    },
  } satisfies ThemeConfig,
} satisfies Config;
