import { type ColumnMap, missingColumns } from '@isco-cop/measures/table';
import type { OpenedTable } from '@theme/Community/EvaluatePage/protocol';

/** What is chosen and written in the form, as it stands there. */
export interface Choices {
  readonly map: Partial<ColumnMap>;
  readonly levels: string;
  readonly uncodable: string;
}

/** What a form begins with: the choices made for the file before, where its columns are the same, else a guess. */
export function firstChoices({ columns, guess }: OpenedTable, before: Choices | undefined): Choices {
  const { levels = '1, 2, 3, 4', uncodable = '' } = before ?? {};
  const fits =
    before?.map.truth !== undefined &&
    missingColumns({ ...before.map, truth: before.map.truth }, columns).length === 0;
  return { map: fits ? before.map : guess, levels, uncodable };
}

/** What keeps the choices from being asked for, a sentence each. */
export function problemsOf({ map, levels }: Choices, { columns, separator }: OpenedTable): string[] {
  const hasLists = separator === 'json' && columns.includes('candidates');
  const digits = digitsIn(levels);
  return [
    ...(map.truth ? [] : ['Choose the column with the true code.']),
    ...(map.predicted || hasLists ? [] : ['Choose the column with the given code.']),
    ...(!map.predicted && hasLists && (map.score || map.candidates?.length)
      ? ['Score and further candidates go with a column for the given code; `candidates` has its own.']
      : []),
    ...(digits.length > 0 && digits.every((each) => Number.isInteger(each) && each >= 1 && each <= 12)
      ? []
      : ['Write the numbers of digits as whole numbers from 1 to 12, such as 1, 2, 4.']),
  ];
}

/** The choices as they are asked for; none while there is no true code. */
export function toMap({ map, levels, uncodable }: Choices): { map: ColumnMap; levels: number[] } | undefined {
  if (map.truth === undefined) return;
  const texts = uncodable
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return { map: { ...map, truth: map.truth, uncodable: texts }, levels: digitsIn(levels) };
}

function digitsIn(levels: string): number[] {
  return levels
    .split(/[,\s]+/)
    .filter((each) => each !== '')
    .map(Number);
}
