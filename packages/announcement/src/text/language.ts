import { type AnnouncementLanguage, LANGUAGES, labelsOf } from '../labels/index.ts';
import { fold, words } from './fold.ts';

const FREQUENT = LANGUAGES.map((language) => new Set(labelsOf[language].frequentWords.map(fold)));

/** The language of a text by its short words; undefined where they do not tell. */
export function languageOf(text: string): AnnouncementLanguage | undefined {
  const counts = countWords(text.slice(0, 20_000));
  const [best = 0, next = 0] = [...counts].sort((a, b) => b - a);
  if (best < 2 || best < next * 2) return undefined;
  return LANGUAGES[counts.indexOf(best)];
}

/** The language of the headings and labels of an announcement, English where they do not tell. */
export function languageOfLabels(source: string): AnnouncementLanguage {
  const labels = [
    ...source.slice(0, 200_000).matchAll(/^#{1,6} (.{1,80})$|\*\*([^*\n]{1,40})\*\*\s?:/gm),
  ].map(([, heading, label]) => fold(heading ?? label ?? ''));
  const counts = LANGUAGES.map((language) => {
    const { sections, fields } = labelsOf[language];
    const known = new Set([...Object.values(sections), ...Object.values(fields)].flat().map(fold));
    return labels.filter((label) => known.has(label)).length;
  });
  const best = Math.max(...counts);
  return LANGUAGES[counts.indexOf(best)] ?? 'en';
}

function countWords(text: string): number[] {
  const counts = FREQUENT.map(() => 0);
  for (const word of words(text)) {
    FREQUENT.forEach((frequent, index) => {
      if (frequent.has(word)) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  return counts;
}
