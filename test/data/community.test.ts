import { beforeEach, describe, expect } from 'vitest';
import { announcement, event, organization, person, talk, validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

beforeEach<{ workspace: { write(files: Record<string, string>): void } }>(({ workspace }) => {
  workspace.write({
    ...validFolder,
    'talks/albania.md': talk({ country: 'country: AL', task: 'task: cross-mapping' }),
    'talks/about-inec.md': talk({ country: 'organization: inec' }),
    'people/victor-espinoza.md': person,
    'organizations/ilo.md': organization,
    'resources/paper.md': announcement,
    'events/second.md': event,
    'talks/broken.md': talk({ title: '' }),
  });
});

describe('a collection', () => {
  test('gives entries by id, in the order of ids', async ({ workspace }) => {
    const { talks } = (await workspace.read()).community;
    expect(talks.size).toBe(3);
    expect(talks.all().map(({ id }) => id)).toEqual(['about-inec', 'albania', 'census']);
    expect(talks.get('census')?.title).toBe('Coding occupations in the census');
    expect(talks.get('broken')).toBeUndefined();
    expect(talks.get(undefined)).toBeUndefined();
  });

  test('picks entries in the order given', async ({ workspace }) => {
    const { talks } = (await workspace.read()).community;
    expect(talks.pick(['census', 'unknown', 'albania']).map(({ id }) => id)).toEqual(['census', 'albania']);
    expect(talks.pick(undefined)).toEqual([]);
  });

  test('filters by values, and by items of lists', async ({ workspace }) => {
    const { talks, events } = (await workspace.read()).community;
    expect(talks.where({ task: 'cross-mapping' }).map(({ id }) => id)).toEqual(['albania']);
    expect(talks.where({ event: 'first', country: 'EC' }).map(({ id }) => id)).toEqual(['census']);
    expect(events.where({ organizers: 'inec' }).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(talks.where({}).length).toBe(3);
  });

  test('filters by country', async ({ workspace }) => {
    const { talks, organizations, measures } = (await workspace.read()).community;
    expect(talks.byCountry('EC').map(({ id }) => id)).toEqual(['census']);
    expect(organizations.byCountry('EC').map(({ id }) => id)).toEqual(['ilo', 'inec']);
    expect(measures.byCountry('EC')).toEqual([]);
  });
});

describe('a community', () => {
  test('knows who refers to an entry, each once', async ({ workspace }) => {
    const { community } = await workspace.read();
    expect(community.referrers('people', 'diana-mendez')).toEqual([
      { collection: 'talks', id: 'about-inec' },
      { collection: 'talks', id: 'albania' },
      { collection: 'talks', id: 'census' },
    ]);
    expect(community.referrers('organizations', 'inec').map(({ collection }) => collection)).toEqual([
      'events',
      'events',
      'talks',
      'talks',
      'talks',
      'resources',
      'resources',
    ]);
    expect(community.referrers('people', 'victor-espinoza')).toEqual([]);
  });

  test('lists its countries by name', async ({ workspace }) => {
    const { community } = await workspace.read();
    expect(community.countries().map(({ names }) => names.en)).toEqual(['Albania', 'Ecuador']);
  });
});
