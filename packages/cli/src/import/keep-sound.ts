import type { Problem } from '@isco-cop/data';
import { type Draft, fileOf } from '../new/draft.ts';
import type { Content, Verdict } from '../new/verify.ts';

/** Drafts without errors, what the check says of them, and the errors of those that were left out. */
export interface Sound {
  readonly drafts: readonly Draft[];
  readonly verdict: Verdict;
  readonly left: readonly Problem[];
}

/** Leaves out drafts with errors, then those that refer to them, until the check has no error left. */
export async function keepSound(content: Content, drafts: readonly Draft[]): Promise<Sound> {
  const left: Problem[] = [];
  let kept = drafts;
  for (;;) {
    const verdict = await content.verify(kept);
    const errors = verdict.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0 || kept.length === 0) return { drafts: kept, verdict, left };
    left.push(...errors);
    const bad = new Set(errors.map(({ file }) => file));
    const sound = kept.filter((draft) => !bad.has(fileOf(draft)));
    // An error elsewhere that the drafts cause cannot be told from the drafts: then none is written.
    kept = sound.length < kept.length ? sound : [];
  }
}
