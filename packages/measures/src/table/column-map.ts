/** Which column of a table, or key of JSON objects, holds what. */
export interface ColumnMap {
  readonly truth: string;
  /** The code that the process gives. Left out for JSON objects with `candidates`, as `isco-cop code` writes them. */
  readonly predicted?: string | undefined;
  readonly score?: string | undefined;
  /** Further candidates after the predicted code, best first. */
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

/** What a column can hold. */
export type ColumnRole = 'truth' | 'predicted' | 'score' | 'second' | 'weight';

const NAMES: Readonly<Record<ColumnRole, RegExp>> = {
  truth: /^(?:true|truth|gold|expert|manual|final|reference)(?:[ _-]?code)?$|^verdadero$/i,
  predicted:
    /^(?:pred|predicted|prediction|auto|model|assigned|suggested)(?:[ _-]?code)?$|^(?:code|candidate)(?:[ _-]?1)?$/i,
  score: /^(?:score|probability|prob|confidence|similarity)(?:[ _-]?1)?$/i,
  second: /^(?:second|coder[ _-]?(?:2|b)|second[ _-]coder)(?:[ _-]?code)?$/i,
  weight: /^(?:weight|wgt|peso|factor)$/i,
};

/** What the names of columns suggest; whoever reads the file decides. */
export function guessColumns(columns: readonly string[]): Partial<Record<ColumnRole, string>> {
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([role, pattern]) => {
      const name = columns.find((column) => pattern.test(column));
      return name === undefined ? [] : [[role, name]];
    }),
  );
}
