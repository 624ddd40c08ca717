import { join, relative } from 'node:path';
import type { Community, Problem, ReadCommunity } from '@isco-cop/data';

export type { Severity } from '@isco-cop/data';

/** What a report is made from. */
export interface CheckResult {
  /** The content folder as it was given. */
  readonly content: string;
  readonly counts: ReturnType<Community['counts']>;
  readonly problems: readonly Problem[];
  readonly texts: ReadCommunity['texts'];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Whether a severity is at least as serious as another. */
export function atLeast(severity: Problem['severity'], least: Problem['severity']): boolean {
  return RANK[severity] <= RANK[least];
}

/** Path of a problem's file as one would open it from the working folder, with `/`. */
export function pathFromHere(content: string, file: string): string {
  return (relative('.', join(content, file)) || '.').replaceAll('\\', '/');
}
