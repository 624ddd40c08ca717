/** Which column of a table, or key of JSON objects, holds what. */
export interface ColumnMap {
  readonly truth: string;
  /** The code that the process gives. Left out for JSON objects with `candidates`, as `isco-cop code` writes them. */
  readonly predicted?: string | undefined;
  readonly score?: string | undefined;
  /** Columns with the codes after the given one, best first. */
  readonly candidates?: readonly string[] | undefined;
  readonly second?: string | undefined;
  readonly weight?: string | undefined;
  /** Texts that stand for "cannot be coded", such as `9999` or `uncodable`. */
  readonly uncodable?: readonly string[] | undefined;
}

/** The columns that a map names and a table does not have. */
export function missingColumns(map: ColumnMap, columns: readonly string[]): string[] {
  const named = [map.truth, map.predicted, map.score, ...(map.candidates ?? []), map.second, map.weight];
  return [...new Set(named.filter((name) => name !== undefined && !columns.includes(name)))] as string[];
}

/** What a column can hold, or several. */
export type ColumnRole = Exclude<keyof ColumnMap, 'uncodable'>;

/** A role as commands and forms ask for it. */
export interface ColumnQuestion {
  readonly role: ColumnRole;
  readonly label: string;
  /** What stands in the column, in a few words. */
  readonly holds: string;
  /** Several columns, in their order. */
  readonly isMany?: true;
}

/** The roles in the order in which they are asked for. */
export const COLUMN_QUESTIONS: readonly ColumnQuestion[] = [
  { role: 'truth', label: 'True code', holds: 'the true code, which is trusted' },
  {
    role: 'predicted',
    label: 'Given code',
    holds: 'the code under test; JSON lines may have candidates instead',
  },
  { role: 'score', label: 'Score', holds: 'the score of the given code, the higher the surer' },
  {
    role: 'candidates',
    label: 'Further candidates',
    holds: 'the codes after the given one, best first',
    isMany: true,
  },
  { role: 'second', label: 'Second coder', holds: 'the code of another person' },
  { role: 'weight', label: 'Weight', holds: 'the weight of the record' },
];

const NAMES: Readonly<Record<Exclude<ColumnRole, 'candidates'>, RegExp>> = {
  truth: /^(?:true|truth|gold|expert|manual|final|reference)(?:[ _-]?code)?$|^verdadero$/i,
  predicted:
    /^(?:pred|predicted|prediction|auto|model|assigned|suggested)(?:[ _-]?code)?$|^(?:code|candidate)(?:[ _-]?1)?$/i,
  score: /^(?:score|probability|prob|confidence|similarity)(?:[ _-]?1)?$/i,
  second: /^(?:second|coder[ _-]?(?:2|b)|second[ _-]coder)(?:[ _-]?code)?$/i,
  weight: /^(?:weight|wgt|peso|factor)$/i,
};

/** Numbered columns after the first, such as those that `isco-cop code` writes. */
const FURTHER = /^(?:code|candidate|pred|predicted|suggested)(?:[ _-]code)?[ _-]?([2-9]|1\d|20)$/i;

/** What the names of columns suggest; whoever reads the file decides. */
export function guessColumns(columns: readonly string[]): Partial<ColumnMap> {
  const one = Object.entries(NAMES).flatMap(([role, pattern]) => {
    const name = columns.find((column) => pattern.test(column));
    return name === undefined ? [] : [[role, name]];
  });
  const place = (column: string) => Number(FURTHER.exec(column)?.[1]);
  const candidates = columns.filter((column) => FURTHER.test(column)).sort((a, b) => place(a) - place(b));
  return { ...Object.fromEntries(one), ...(candidates.length > 0 && { candidates }) };
}
