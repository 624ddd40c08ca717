import { schemas } from '@isco-cop/data';
import { FORMATS, machineFiles } from '@isco-cop/interchange';
import { describe, expect, test } from 'vitest';
import { community, given } from '../docusaurus-plugin/real-content.ts';
import { all, parse, textIn } from './markdown-tree.ts';
import { communityOf, HOSTILE, SITE, textOf } from './support.ts';

const files = FORMATS.markdown(community, SITE);
const trees = files.map(({ path, text }) => ({ path, tree: parse(text) }));

describe('the Markdown twin', () => {
  test('of a talk says what its page says', () => {
    expect(textOf(files, 'talks/2024-ecuador-census/index.md')).toMatchInlineSnapshot(`
      "# Coding Occupations in the Population and Housing Census

      - Country: [Ecuador](https://stats.example/kb/countries/ec/index.md)
      - Event: [First Webinar of the CoP on Auto/Assisted Coding of Occupations](https://stats.example/kb/events/2024-12-02-first-webinar/index.md)
      - Session: Session 2
      - Start: 2024-12-02T15:45
      - End: 2024-12-02T16:05
      - Title in the agenda: Ecuador: Coding Occupations in the Population and Housing Census
      - Title over the abstract: Coding Occupations in the Population and Housing Census
      - Alternate titles:
        - Coding occupations in the Population and Housing Census of Ecuador using machine learning techniques
          - Place: Another announcement
          - Source: [Longer announcement: First Webinar of the CoP on Auto/Assisted Coding of Occupations](https://stats.example/kb/resources/#announcement-first-webinar-longer), Abstracts, Ecuador
      - Presenters:
        - Person: [Diana Méndez](https://stats.example/kb/people/diana-mendez/index.md)
          - Organization: [INEC](https://stats.example/kb/organizations/inec/index.md)
          - Printed affiliation: INEC
        - Person: [Victor Espinoza](https://stats.example/kb/people/victor-espinoza/index.md)
          - Organization: [INEC](https://stats.example/kb/organizations/inec/index.md)
          - Role: Software Developer
          - Printed affiliation: INEC
          - Source: [Longer announcement: First Webinar of the CoP on Auto/Assisted Coding of Occupations](https://stats.example/kb/resources/#announcement-first-webinar-longer), Abstracts, Ecuador
      - Task: Response coding
      - Methodologies: [Coding occupations in the census](https://stats.example/kb/methodologies/ecuador-census-2022/index.md)
      - Abstract language: en
      - Source: [Announcement: First Webinar of the CoP on Auto/Assisted Coding of Occupations](https://stats.example/kb/resources/#announcement-first-webinar), Agenda, session 2; Abstracts, Ecuador
      - Resources: [Presentation Slides](https://stats.example/kb/resources/#slides-first-webinar)

      Ecuador implemented machine learning techniques to code census data, achieving 87.82% accuracy with significant time savings.
      "
    `);
  });

  test('of a number says what is stated with it, what is not, and where it is from', () => {
    const text = textOf(files, 'countries/ec/index.md');
    const start = text.indexOf('### Accuracy of the census coding');
    expect(text.slice(start, text.indexOf('###', start + 3))).toMatchInlineSnapshot(`
      "### Accuracy of the census coding

      - Value: 87.82%
      - Measure: [Accuracy](https://stats.example/kb/measures/accuracy/index.md)
      - Methodology: [Coding occupations in the census](https://stats.example/kb/methodologies/ecuador-census-2022/index.md)
      - Qualifiers:
        - Variable: occupation
      - Status: Production
      - Claimed by: [INEC](https://stats.example/kb/organizations/inec/index.md)
      - Source: [Announcement: First Webinar of the CoP on Auto/Assisted Coding of Occupations](https://stats.example/kb/resources/#announcement-first-webinar), Abstracts, Ecuador: “Ecuador implemented machine learning techniques to code census data, achieving 87.82% accuracy with significant time savings.”
      - Grade: Announcement
      - As of: 2024-12-02
      - Note: The longer announcement states the same figure, as the accuracy of the chosen model.
      - Not stated with it: classification, level, denominator, records, evaluation set, truth

      "
    `);
  });

  test('stands beside every page of an entry, a country and a collection, and leads only to what there is', () => {
    const paths = new Set([...machineFiles(community, SITE)].flat().map(({ path }) => path));
    for (const { id } of community.talks.all()) expect(paths).toContain(`talks/${id}/index.md`);
    for (const { id } of community.countries())
      expect(paths).toContain(`countries/${id.toLowerCase()}/index.md`);
    for (const { tree } of trees)
      for (const node of all(tree, 'link')) {
        const url = 'url' in node ? node.url : '';
        expect(url).toMatch(/^(?:https?|mailto):/);
        if (url.startsWith(SITE.url) && url.endsWith('.md'))
          expect(paths).toContain(url.slice(SITE.url.length));
      }
    const guide = textOf([...machineFiles(community, SITE)].flat(), 'llms.txt');
    expect(guide).toContain(`${SITE.url}countries/ec/index.md`);
    for (const [url] of guide.matchAll(/https:[^)]*\.md/g))
      expect(paths).toContain(url.slice(SITE.url.length));
    for (const { path } of files)
      expect([path, guide.includes(`(${SITE.url}${path})`)]).toEqual([path, true]);
  });

  test('names stages, sessions and levels as people do', () => {
    const mexico = textOf(files, 'methodologies/mexico-inegi-ai-residue/index.md');
    expect(mexico).toContain('- To: AI model\n        - What: in tests, what is left for manual coding');
    expect(mexico).toContain('- GSBPM:');
    expect(textOf(files, 'events/2024-12-02-first-webinar/index.md')).toContain('- Session: Session 1');
    for (const { path, text } of files)
      expect([path, text.match(/: (?:session-\d|ai-model)$/m)]).toEqual([path, null]);
  });

  test('of a tool says what it does, what it is given and where its data is', () => {
    expect(textOf(files, 'workload/index.md')).toMatchInlineSnapshot(`
      "# Workload

      Computes what a cut of the manual work means for records, hours and cost. A cut is a share of the records that people code, not of all records.

      It runs in a browser at <https://stats.example/kb/workload/>.

      ## What it is given

      - Records (records): All records to be coded, such as those of a year or of a census.
      - Coded by hand today (%): Share of all records.
      - Cut of the manual work (%): Share of the records coded by hand, not of all records.
      - Minutes a record (minutes, optional): Time in which a person codes one record.
      - Cost of an hour (an hour, optional): Cost of an hour of a person's work, in your currency.
      - Speed of the software (records/s, optional): Records that software goes through in a second.

      ## Numbers to begin with

      - [CASCOT, records that score above 40](https://stats.example/kb/evidence/#cascot-autocoding-rate)
      - [Time to code the census answers](https://stats.example/kb/evidence/#ecuador-census-2022-processing-time)
      - [Manual workload reduced, as announced](https://stats.example/kb/evidence/#mexico-workload-reduction-announced)
      - [Manual workload that could be saved](https://stats.example/kb/evidence/#mexico-workload-reduction-potential)
      - [Manual coding saved in a test](https://stats.example/kb/evidence/#mexico-workload-reduction-tested)

      ## Where the data is

      - [/data/metrics.csv](https://stats.example/kb/data/metrics.csv)
      "
    `);
    expect(textOf(files, 'compare/index.md')).toContain('`ecuador-census-2022`');
    expect(textOf(files, 'contribute/add-a-talk/index.md')).toContain(
      '- Title (`title`, required): Title of the talk.',
    );
    expect(textOf(files, 'like-mine/index.md')).toContain('  - Digits: not stated');
  });

  test('of the pages on evidence has what is stated and what is missing', () => {
    expect(textOf(files, 'evidence/who-states-what/index.md')).toContain('- Not stated: ');
    expect(textOf(files, 'contribute/gaps/index.md')).toContain('## Ecuador');
    expect(textOf(files, 'evidence/coverage/index.md')).toContain('## Claims that do not');
  });

  test('of a guide is the guide, with links that hold and without what only a browser shows', () => {
    const section = 'Contributing';
    const pages = [
      {
        title: 'Contribute',
        path: '/contribute/',
        section,
        file: '/repo/CONTRIBUTING.md',
        markdown: [
          '# Contributing',
          'See [talks](/talks/2024-ecuador-census/), [the guide](guides/share.md#by-hand), [a file](content/README.md) and [GitHub](https://github.com/).',
          '<details>\n<summary>All *keys*</summary>\n\n<!-- fields -->\n| Key | What |\n| --- | --- |\n| `a<b>` | x |\n\n</details>',
          '![A <picture>](./x.webp)',
          '```html\n<b>![as it is](/x)</b>\n```',
        ].join('\n\n'),
      },
      {
        title: 'Share',
        path: '/contribute/share/',
        section,
        file: '/repo/guides/share.md',
        markdown: 'Back to [all](../CONTRIBUTING.md).',
      },
    ];
    const twins = FORMATS.markdown(community, { ...SITE, pages });
    expect(textOf(twins, 'contribute/index.md')).toMatchInlineSnapshot(`
      "# Contribute

      See [talks](https://stats.example/kb/talks/2024-ecuador-census/index.md), [the guide](https://stats.example/kb/contribute/share/index.md#by-hand), a file and [GitHub](https://github.com/).

      All *keys*

      | Key | What |
      | --- | --- |
      | \`a<b>\` | x |

      (Picture: A \\<picture\\>)

      \`\`\`html
      <b>![as it is](/x)</b>
      \`\`\`
      "
    `);
    expect(textOf(twins, 'contribute/share/index.md')).toBe(
      '# Share\n\nBack to [all](https://stats.example/kb/contribute/index.md).\n',
    );
    expect(textOf(FORMATS.llms(community, { ...SITE, pages }), 'llms.txt')).toContain(
      '- [Share](https://stats.example/kb/contribute/share/index.md)\n',
    );
  });

  test('has one title, no markup, and sections below it', () => {
    for (const { path, tree } of trees) {
      expect([path, all(tree, 'html')]).toEqual([path, []]);
      const depths = all(tree, 'heading').map((node) => ('depth' in node ? node.depth : 0));
      expect([path, depths[0], depths.filter((depth) => depth === 1).length]).toEqual([path, 1, 1]);
    }
  });

  test('gives hostile text back as it is', () => {
    for (const text of [
      ...HOSTILE,
      '# no heading',
      '1. no list',
      '+ no list',
      '---',
      '<https://evil.example>',
    ]) {
      const techniques = [
        schemas.techniques.loose().parse({
          ...given(community.techniques.get('threshold-routing')),
          id: 'x',
          name: text,
          summary: text,
          alternateNames: [{ name: text }],
          broader: undefined,
          related: undefined,
          measures: undefined,
          references: undefined,
          body: '',
        }),
      ] as never;
      const tree = parse(
        textOf(FORMATS.markdown(communityOf({ techniques }), SITE), 'techniques/x/index.md'),
      );
      const line = text.replace(/\s+/g, ' ').trim();
      const [title, summary] = tree.children;
      expect([title?.type, textIn(title)]).toEqual(['heading', line]);
      expect([summary?.type, textIn(summary)]).toEqual(['paragraph', line]);
      expect(all(tree, 'listItem').map((node) => textIn(node))).toContain(line);
      expect(all(tree, 'html')).toEqual([]);
    }
  });

  test('of a moved page leads to the new one', () => {
    const [talk] = community.talks.all();
    const moved = communityOf({ talks: [{ ...given(talk), formerIds: ['old-id'] }] });
    expect(textOf(FORMATS.markdown(moved, SITE), 'talks/old-id/index.md')).toMatchInlineSnapshot(`
      "# This page has moved

      It is now at <https://stats.example/kb/talks/2024-brazil-cbo-updating/index.md>.
      "
    `);
  });
});
