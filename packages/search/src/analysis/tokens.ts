import { exactForm } from './fold.ts';

/** A word of a text with its place in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number with its decimals, or words joined by a hyphen, a point, an apostrophe or a low line. */
const COMPOUND = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑.'’_][\p{L}\p{N}\p{M}]+)*/gu;
const PART = /[\p{L}\p{N}\p{M}]+/gu;
const DECIMAL = /^\d+(?:[.,]\d+)+$/;
/** Scripts that write without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_RUN = new RegExp(`(?:${UNSPACED.source}[\\p{M}ー]*)+`, 'gu');
/** More parts than these are a phrase, such as "state-of-the-art". */
const MOST_JOINED_PARTS = 3;

/** The words of a text in their exact forms; of joined words each part. */
export function words(text: string): Token[] {
  return [...text.matchAll(COMPOUND)].flatMap((match) => partsOf(match[0], match.index));
}

/**
 * The words of a text as they are indexed: of joined words also the whole, so that "auto-coding" is "autocoding". Texts that
 * share what is known of words take each apart but once.
 */
export function indexedWords(text: string, known = new Map<string, readonly string[]>()): string[] {
  return (text.match(COMPOUND) ?? []).flatMap((compound) => {
    const forms = known.get(compound) ?? indexedForms(compound);
    known.set(compound, forms);
    return forms;
  });
}

function indexedForms(compound: string): string[] {
  const parts = partsOf(compound, 0).map((part) => part.text);
  const canBeJoined = parts.length > 1 && parts.length <= MOST_JOINED_PARTS && !UNSPACED.test(compound);
  return canBeJoined && !parts.every((part) => /^\d+$/.test(part)) ? [...parts, parts.join('')] : parts;
}

function partsOf(compound: string, offset: number): Token[] {
  const token = (text: string, start: number, end: number): Token => ({
    text: exactForm(text),
    start: offset + start,
    end: offset + end,
  });
  if (DECIMAL.test(compound)) return [token(compound.replaceAll(',', '.'), 0, compound.length)];
  const parts = [...compound.matchAll(PART)].map((match) =>
    token(match[0], match.index, match.index + match[0].length),
  );
  // What stands alone beside an apostrophe is an article or an ending: l'office, Cohen's.
  const kept = /['’]/.test(compound) ? parts.filter(({ start, end }) => end - start > 1) : parts;
  return kept.flatMap((part) => (UNSPACED.test(part.text) ? pairsOf(part) : [part]));
}

/** Overlapping pairs of characters stand for words where no spaces do: the same in every browser, unlike a dictionary. */
function pairsOf({ text, start, end }: Token): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const rest = (to: number) => {
    if (to > last) tokens.push({ text: text.slice(last, to), start, end });
  };
  for (const run of text.matchAll(UNSPACED_RUN)) {
    rest(run.index);
    last = run.index + run[0].length;
    const characters = [...run[0]];
    if (characters.length === 1) tokens.push({ text: run[0], start, end });
    for (let at = 1; at < characters.length; at++)
      tokens.push({ text: `${characters[at - 1]}${characters[at]}`, start, end });
  }
  rest(text.length);
  return tokens;
}
