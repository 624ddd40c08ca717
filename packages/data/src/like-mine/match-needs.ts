import { label } from '../schema/vocabulary/index.ts';
import type { Asset, Office, Reason, TechniqueNeed } from './office.ts';
import type { NeedFact, TechniqueFacts } from './technique-facts.ts';

/** Whether the office has something; undefined where it does not say so. */
function hasIt({ has, examples }: Office, need: TechniqueNeed): boolean | undefined {
  if (need !== 'coded-examples') return has[need];
  return examples === undefined ? undefined : examples > 0;
}

/** Every asset of which the office says whether it has it. */
export function answeredAssets({ has }: Office): Asset[] {
  return (Object.keys(has) as Asset[]).filter((asset) => has[asset] !== undefined);
}

/**
 * How an office's answer about one thing stands to needs. Having what is needed matches, lacking it does not, unless
 * something else that would do is there or may be. Undefined where the answer decides nothing.
 */
export function needReason(
  office: Office,
  need: TechniqueNeed,
  needs: readonly NeedFact[],
): Pick<Reason, 'outcome' | 'text' | 'path'> | undefined {
  const concerned = needs.filter(({ any }) => any.includes(need));
  const [first] = concerned;
  if (!first) return undefined;
  if (hasIt(office, need)) {
    return { outcome: 'match', text: sentence(first, 'you have it'), path: first.path };
  }
  const lacking = concerned.find(({ any }) => any.every((each) => hasIt(office, each) === false));
  return lacking && { outcome: 'mismatch', text: sentence(lacking, 'you do not'), path: lacking.path };
}

/** Lacking what a technique does not need speaks for it; having it says nothing. Undefined where the answer decides nothing. */
export function needlessReason(
  office: Office,
  need: TechniqueNeed,
  { needs, path }: Pick<TechniqueFacts, 'needs' | 'path'>,
): Pick<Reason, 'outcome' | 'text' | 'path'> | undefined {
  if (hasIt(office, need) !== false || needs.some(({ any }) => any.includes(need))) return undefined;
  const what = lower(label('techniqueNeed', need));
  return {
    outcome: 'match',
    text: `What it needs does not include ${what}, which you do not have.`,
    path: `${path}#what-it-needs`,
  };
}

function sentence({ technique, any, words }: NeedFact, answer: 'you have it' | 'you do not'): string {
  const what = any.map((each) => lower(label('techniqueNeed', each))).join(' or ');
  const have = answer === 'you have it' ? 'you have that' : 'you do not have that';
  return `${technique} needs ${what} (“${words}”); ${have}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
