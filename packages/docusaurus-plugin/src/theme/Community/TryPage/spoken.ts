import type { Advice } from '@isco-cop/coding';
import { percent } from '@theme/Community/TryPage/percent';

/** What a screen reader says when candidates have changed. */
export function spoken(title: string, advice: Advice | undefined): string {
  if (!advice || title === '') return '';
  const { suggestions, safe, question } = advice;
  const [first] = suggestions;
  if (!first) return 'No candidates.';
  const count = suggestions.length === 1 ? '1 candidate' : `${suggestions.length} candidates`;
  return [
    `${count}. First: ${first.code}, ${first.title}, ${first.confidence}, ${percent(first.score)}.`,
    safe &&
      (safe.code === '' ? 'Not sure of any digit.' : `Sure enough only to ${safe.code}, ${safe.title}.`),
    question && 'A question tells the first apart.',
  ]
    .filter(Boolean)
    .join(' ');
}
