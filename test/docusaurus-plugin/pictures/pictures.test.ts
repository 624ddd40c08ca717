import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { openSync } from 'fontkit';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Picture,
  pictureOfSite,
  picturesOf,
} from '../../../packages/docusaurus-plugin/src/pictures/pictures.ts';
import { writePictures } from '../../../packages/docusaurus-plugin/src/pictures/write-pictures.ts';
import { HOSTILE, SITE } from '../../interchange/support.ts';
import { community, given } from '../real-content.ts';

const pictures = picturesOf(community, SITE);
const pictureAt = (path: string) => given(pictures.get(path));
const all = [...new Set([...pictures.values(), pictureOfSite(SITE)])];

const scratch = mkdtempSync(join(tmpdir(), 'isco-cop-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = (name: string) => {
  mkdirSync(join(scratch, name), { recursive: true });
  return join(scratch, name);
};
const bytesIn = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .sort()
    .map((file) => [file, readFileSync(join(out, file)).toString('base64')]);

describe('Which picture a page has', () => {
  test('a case has its own, which its country and a talk about it show too', () => {
    const ecuador = pictureAt('/methodologies/ecuador-census-2022/');
    expect(ecuador.image).toBe('pictures/methodologies/ecuador-census-2022.png');
    expect(pictureAt('/countries/ec/')).toBe(ecuador);
    expect(pictureAt('/talks/2024-ecuador-census/')).toBe(ecuador);
    expect(ecuador.alt).toBe(
      'Ecuador · Response coding: Coding occupations in the census, in stages: Census answers, Feed-forward network, Coded by other methods, Occupation code.',
    );
  });

  test('a country with several cases shows them side by side', () => {
    const { image, card } = pictureAt('/countries/us/');
    expect(image).toBe('pictures/countries/us.png');
    expect(card.kicker).toBe('2 cases');
    expect(card.cases.map(({ title }) => title)).toEqual(['Autocoding in OEWS', 'Autocoding in SOII']);
  });

  test('is about every case', () => {
    for (const { id } of community.methodologies.all()) pictureAt(`/methodologies/${id}/`);
  });
});

describe('The files', () => {
  const out = folder('out');
  const cache = folder('cache');

  test('are PNG of the size that previews ask for, with something drawn in the colours of the pages', async () => {
    await writePictures(out, cache, all);
    const files = bytesIn(out);
    expect(files.map(([file]) => join(given(file))).sort()).toEqual(all.map(({ image }) => image).sort());
    for (const [file, base64] of files) {
      const { width, height, data, channels } = decode(Buffer.from(given(base64), 'base64'));
      expect([file, width, height]).toEqual([file, 1200, 630]);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += channels)
        colours.add((given(data[at]) << 16) | (given(data[at + 1]) << 8) | given(data[at + 2]));
      expect(colours).toContain(0xfbfaf7);
      expect(colours).toContain(0x17212b);
      if (file?.includes('methodologies')) expect(colours).toContain(0x1b4d7a);
    }
  });

  test('have the same bytes when drawn again, and are not drawn again without need', async () => {
    const [before, again, cached] = [bytesIn(out), folder('again'), folder('cached')];
    expect((await writePictures(again, folder('other-cache'), all)).drawn).toBe(before.length);
    expect(bytesIn(again)).toEqual(before);
    expect((await writePictures(cached, cache, all)).drawn).toBe(0);
    expect(bytesIn(cached)).toEqual(before);
  });

  test('are drawn again where what they show has changed, and leave the cache where nothing shows them', async () => {
    const [first, ...others] = all;
    const changed: Picture = { ...given(first), card: { ...given(first).card, title: 'Another title' } };
    expect((await writePictures(folder('changed'), cache, [changed, ...others])).drawn).toBe(1);
    expect((await writePictures(folder('few'), cache, [changed])).drawn).toBe(0);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('survive any text', async () => {
    const hostile = [...HOSTILE, 'x'.repeat(400), 'many words '.repeat(60)].map((text, index): Picture => {
      const { image, card } = pictureAt('/countries/us/');
      const cases = card.cases.map(({ pipeline }) => ({
        title: text,
        pipeline: pipeline.map((stage) => ({ ...stage, title: text })),
      }));
      return {
        image: `${index}${image}`,
        alt: text,
        card: { ...card, kicker: text, title: text, lead: text, cases },
      };
    });
    expect((await writePictures(folder('hostile'), folder('hostile-cache'), hostile)).drawn).toBe(
      hostile.length,
    );
  });
});

test('The typefaces have every letter of the pictures, and those of the languages of the community', () => {
  const { resolve } = createRequire(
    new URL('../../../packages/docusaurus-plugin/package.json', import.meta.url),
  );
  const languages = 'áéíóúüñ¿¡ÁÉÍÓÚÜÑ ãõâêôàçÃÕÂÊÔÀÇ èùëïîûœæÿÈÙËÏÎÛŒÆŸ«»“”‘’–—…·';
  const texts = all.flatMap(({ card: { kicker, title, lead, site, address, cases } }) => [
    ...[kicker, title, lead, site, address],
    ...cases.flatMap((each) => [each.title, ...each.pipeline.map((stage) => stage.title)]),
  ]);
  for (const [name, weight] of [
    ['source-sans-3', 400],
    ['source-sans-3', 600],
    ['source-serif-4', 600],
  ] as const) {
    const fonts = ['latin', 'latin-ext'].map((letters) =>
      openSync(resolve(`@fontsource/${name}/files/${name}-${letters}-${weight}-normal.woff2`)),
    );
    const has = (letter: string) =>
      fonts.some(
        (font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
    const missing = [...new Set(`${languages}${texts.join('')}`)].filter(
      (letter) => letter.trim() && !has(letter),
    );
    expect([name, weight, missing]).toEqual([name, weight, []]);
  }
});
