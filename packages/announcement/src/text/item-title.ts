import { type ItemKind, itemKindOfWord, LANGUAGES, labelsOf, wordsOf } from '../labels/index.ts';
import { fold, words } from './fold.ts';

const AGENDA_WORDS = wordsOf((labels) => labels.agendaWords);
const KIND_LABELS = new Map<string, ItemKind>(
  LANGUAGES.flatMap((language) =>
    Object.entries(labelsOf[language].itemKinds).map(
      ([kind, texts]) => [fold(texts[0] ?? ''), kind as ItemKind] as const,
    ),
  ),
);

/** What a line of an agenda is: a kind of item that is no talk, or undefined for a talk; and its title. */
export interface ItemTitle {
  readonly kind?: ItemKind;
  readonly title: string;
}

/**
 * Tells an opening, a discussion and the like from a talk. Only a title made of nothing but such words counts, so that
 * "Panel data in occupation coding" stays a talk; a kind in brackets at the end settles any other title.
 */
export function readItemTitle(printed: string): ItemTitle {
  const title = printed.trim();
  const suffix = /^(.*\S)\s*\(([^()]{1,30})\)$/su.exec(title);
  const settled = suffix && KIND_LABELS.get(fold(suffix[2] ?? ''));
  if (suffix && settled) return { kind: settled, title: suffix[1] ?? '' };
  const colon = title.indexOf(':');
  const kind = kindOf(title) ?? (colon > 0 ? kindOf(title.slice(0, colon)) : undefined);
  return kind ? { kind, title } : { title };
}

function kindOf(text: string): ItemKind | undefined {
  if (text.length > 120) return undefined;
  const whole = itemKindOfWord(text);
  if (whole) return whole;
  let kind: ItemKind | undefined;
  for (const word of words(text.replace(/&/g, ' & '))) {
    const found = itemKindOfWord(word) ?? (word === 'qa' || word === 'q' ? 'discussion' : undefined);
    if (found) kind ??= found;
    else if (!AGENDA_WORDS.has(word) && word !== '&' && !/^\d$/.test(word)) return undefined;
  }
  return kind;
}
