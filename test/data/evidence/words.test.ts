import { readCommunity } from '@isco-cop/data';
import { expect, test } from 'vitest';

test('numbers from the announcement that was given to be published have its words, and no others have any', async () => {
  const { community } = await readCommunity('content');
  const withWords = community.metrics.all().filter(({ source }) => source.words);
  const announced = community.metrics
    .all()
    .filter(({ source }) => source.resource === 'announcement-first-webinar');
  expect(withWords.length).toBeGreaterThan(0);
  expect(withWords.map(({ id }) => id)).toEqual(announced.map(({ id }) => id));
});
