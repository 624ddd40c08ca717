import { expect, inject, test } from 'vitest';
import { fetchPage, sitemapPaths } from './support/site.ts';

const isReference = (path: string) => path.startsWith('/reference/');

test('A link to any page has a preview with a picture that is there', async () => {
  const pictures = new Set<string>();
  for (const path of (await sitemapPaths()).filter((each) => !isReference(each))) {
    const { $ } = await fetchPage(path);
    const said = (name: string) =>
      $(`meta[property="${name}"], meta[name="${name}"]`)
        .map((_, each) => $(each).attr('content'))
        .get();
    const [image, ...more] = said('og:image');
    expect([path, image, more]).toEqual([
      path,
      expect.stringMatching(/^https:\/\/[^/]+\/pictures\/.+\.png$/),
      [],
    ]);
    expect([path, said('twitter:image'), said('twitter:card')]).toEqual([
      path,
      [image],
      ['summary_large_image'],
    ]);
    if (!path.startsWith('/contribute/'))
      expect([path, said('og:image:alt').join().length]).not.toEqual([path, 0]);
    pictures.add(new URL(image ?? '').pathname);
  }
  expect([...pictures]).toEqual(
    expect.arrayContaining([
      '/pictures/site.png',
      '/pictures/countries/us.png',
      '/pictures/methodologies/ecuador-census-2022.png',
    ]),
  );
  for (const path of pictures) {
    const response = await fetch(inject('siteUrl') + path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'image/png']);
  }
});
