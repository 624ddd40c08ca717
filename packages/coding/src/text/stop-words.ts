const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Folded words that join others and say nothing of an occupation, by language. */
export const STOP_WORDS = {
  en: set('a an and any are as at be by etc for from in into is of on or than the their to who with'),
  es: set('a al como con cual de del e el en la las lo los o para por que se sin su sus u un una y'),
  fr: set('a au aux avec d dans de des du en et l la le les ne ou par pour qu que qui s sans sur un une y'),
  pt: set(
    'a ao aos as com como d da das de do dos e em na nas no nos o os ou para pela pelo por que se sem um uma',
  ),
} as const;

const ALL: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).flatMap((words) => [...words]));

/** The stop words of a language; of several, those of all four. */
export function stopWords(language: string): ReadonlySet<string> {
  return STOP_WORDS[language as keyof typeof STOP_WORDS] ?? ALL;
}
