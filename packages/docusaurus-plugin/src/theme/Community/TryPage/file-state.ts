import type { CodedFile, FileAnswer } from '@theme/Community/TryPage/protocol';

/** How far the page has come with a file. */
export interface FileState {
  readonly columns?: readonly string[];
  readonly progress?: { readonly share: number; readonly rows: number };
  readonly coded?: CodedFile;
  readonly problem?: string;
}

/** The state after the worker has answered. */
export function afterFile({ columns }: FileState, answer: FileAnswer): FileState {
  const known = columns ? { columns } : {};
  switch (answer.type) {
    case 'opened':
      return { columns: answer.columns };
    case 'progress':
      return { ...known, progress: answer };
    case 'coded':
      return { ...known, coded: answer.coded };
    case 'cancelled':
      return known;
    case 'refused':
      return { ...known, problem: answer.message };
  }
}
