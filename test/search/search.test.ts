import { describe, expect, test } from 'vitest';
import { document, find, idsFound, titled } from './documents.ts';

describe('a word is found', () => {
  test.each([
    ['without its accents', 'Codificación', 'codificacion'],
    ['with accents it has not', 'Codificacion', 'codificación'],
    ['in capitals', 'Kappa', 'KAPPA'],
    ['joined', 'auto-coding', 'autocoding'],
    ['joined from two', 'auto coding', 'autocoding'],
    ['in two', 'autocoding', 'auto coding'],
    ['with a hyphen', 'autocoding', 'auto-coding'],
    ['by its beginning', 'classification', 'classif'],
    ['with a letter left out', 'accuracy', 'acuracy'],
    ['with a letter added', 'accuracy', 'acccuracy'],
    ['with a wrong letter', 'accuracy', 'accurecy'],
    ['with a wrong first letter', 'census', 'vensus'],
    ['with two letters that changed places', 'neural', 'nueral'],
    ['with two typos from eight letters', 'classification', 'clasificaton'],
    ['in the singular', 'occupations', 'occupation'],
    ['in the plural', 'occupation', 'occupations'],
    ['with another ending', 'classified', 'classifying'],
    ['an acronym in the plural', 'The LLM of an office', 'LLMs'],
    ['in Chinese, in part', '职业分类标准', '分类'],
    ['in Japanese', '職業分類の自動化', '自動'],
    ['in Arabic', 'تصنيف المهن', 'المهن'],
  ])('%s', (_how, title, query) => {
    expect(idsFound([...titled(title), document('z', { title: 'Unrelated' })], query)).toEqual(['a']);
  });

  test('by the stem of its language', () => {
    const title = (text: string, language: string) => [
      document('a', { title: text, language }),
      document('z'),
    ];
    expect(idsFound(title('codificaciones', 'es'), 'codificacion')).toEqual(['a']);
    expect(idsFound(title('professionnelles des réseaux', 'fr'), 'professionnel')).toEqual(['a']);
    expect(idsFound(title('ocupações', 'pt'), 'ocupacao')).toEqual(['a']);
  });

  test('of a title by its first letter, however many words begin with it', () => {
    const many = Array.from({ length: 200 }, (_, number) => `m${number.toString(36)}`).join(' ');
    const documents = [document('a', { title: 'Diana Méndez' }), document('b', { text: `diana ${many}` })];
    const { results } = find(documents, 'diana m');
    expect(results.find(({ id }) => id === 'a')?.missing).toEqual([]);
  });

  test('short words are not guessed', () => {
    expect(idsFound(titled('cat', 'car'), 'cap')).toEqual([]);
    expect(idsFound(titled('2011'), '2010')).toEqual([]);
  });
});

describe('the order', () => {
  test('is exact title, beginning of the title, title, text', () => {
    const documents = [
      document('text', { title: 'Other', text: 'all about drift and drift' }),
      document('within', { title: 'Monitoring drift' }),
      document('begins', { title: 'Drift monitoring' }),
      document('exact', { title: 'Drift' }),
    ];
    expect(idsFound(documents, 'drift')).toEqual(['exact', 'begins', 'within', 'text']);
  });

  test('prefers the form that was typed', () => {
    expect(idsFound(titled('Codificación manual', 'Codificacion manual'), 'codificacion')).toEqual([
      'b',
      'a',
    ]);
    expect(idsFound(titled('Codificación manual', 'Codificacion manual'), 'codificación')).toEqual([
      'a',
      'b',
    ]);
    expect(idsFound(titled('Codes kept', 'Code kept'), 'code')).toEqual(['b', 'a']);
    expect(idsFound(titled('Sensus x', 'Census x'), 'census')).toEqual(['b']);
  });

  test('puts what has all words before what has some, and says what is missing', () => {
    const documents = [
      document('some', { title: 'Census census' }),
      document('all', { text: 'census network' }),
    ];
    const { results } = find(documents, 'census network');
    expect(results.map(({ id, missing }) => [id, missing])).toEqual([
      ['all', []],
      ['some', ['network']],
    ]);
  });

  test('of what is alike is by date, the latest first, then by id', () => {
    const documents = [
      document('b', { title: 'Slides' }),
      document('old', { title: 'Slides', date: '2023-05' }),
      document('a', { title: 'Slides' }),
      document('new', { title: 'Slides', date: '2024-12-02' }),
    ];
    expect(idsFound(documents, 'slides')).toEqual(['new', 'old', 'a', 'b']);
    expect(idsFound(documents, 'slides', { limit: 2 })).toEqual(['new', 'old']);
  });

  test('puts what is about most of the words before what mentions all of them somewhere', () => {
    const documents = [
      document('aside', {
        title: 'Guide',
        text: `${'other words that a long page has '.repeat(30)} human loop review`,
      }),
      document('about', { collection: 'techniques', title: 'Human in the loop' }),
      ...titled('One', 'Two', 'Three'),
    ];
    expect(idsFound(documents, 'human in the loop review')).toEqual(['about', 'aside']);
  });

  test('prefers what explains to what it is made of', () => {
    const documents = (['metrics', 'resources', 'techniques'] as const).map((collection) =>
      document(collection, { collection, title: 'About drift' }),
    );
    expect(idsFound(documents, 'drift')).toEqual(['techniques', 'resources', 'metrics']);
  });
});

describe('the glossary', () => {
  const documents = [
    document('isco', {
      collection: 'glossary',
      title: 'ISCO',
      names: [
        { text: 'CIUO', language: 'es' },
        { text: 'Classification internationale type des professions' },
      ],
    }),
    document('revision', { title: 'The revision of ISCO-08' }),
    document('professions', { title: 'Les professions' }),
  ];

  test('finds what is written with another form', () => {
    expect(idsFound(documents, 'ciuo')).toEqual(['isco', 'revision']);
    expect(idsFound(documents, 'revision ciuo 08')[0]).toBe('revision');
    expect(idsFound(documents, 'classification internationale type des professions')).toContain('revision');
  });

  test('does not take a part of a form for the form', () => {
    expect(idsFound(documents, 'professions')).not.toContain('revision');
  });
});

test('sections are found with their pages', () => {
  const section = (anchor: string, title: string, text: string) =>
    document(`kappa#${anchor}`, {
      collection: 'measures',
      page: 'kappa',
      url: `/measures/kappa/#${anchor}`,
      title,
      text,
    });
  const documents = [
    document('kappa', { collection: 'measures', title: "Cohen's kappa" }),
    section('how-it-misleads', 'How it misleads', 'rare codes'),
    section('how-to-report-it', 'How to report it', 'an interval'),
  ];
  const [one] = find(documents, 'how does kappa mislead').results;
  expect(one).toMatchObject({
    id: 'kappa',
    url: '/measures/kappa/#how-it-misleads',
    section: 'How it misleads',
  });
  expect(find(documents, 'kappa').results).toMatchObject([{ id: 'kappa', url: '/measures/kappa/' }]);
  expect(find(documents, 'kappa "an interval"').results).toHaveLength(1);
});

test('what was found is marked', () => {
  const [{ title, highlights, matches } = { title: '', highlights: [], matches: [] }] = find(
    titled('La codificación de ocupaciones'),
    'codificacion ocup',
  ).results;
  expect(highlights.map(({ start, end }) => title.slice(start, end))).toEqual([
    'codificación',
    'ocupaciones',
  ]);
  expect(matches).toEqual(['codificación', 'ocupaciones']);
});
