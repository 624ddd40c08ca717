import type { Table } from './read-table.ts';

/**
 * What a reader should know of a table although its rows can be read, once they have been read: how its letters were
 * taken, and which of the columns that are named have a namesake.
 */
export function tableWarnings(
  { columns, encoding }: Pick<Table, 'columns' | 'encoding'>,
  named: readonly string[],
): string[] {
  const latin =
    encoding === 'windows-1252'
      ? ['The file is not UTF-8, so it was read as Windows-1252 (Latin-1). Check that accents look right.']
      : [];
  const twice = [...new Set(named)].flatMap((name) => {
    const count = columns.filter((column) => column === name).length;
    return count < 2 ? [] : [`${count} columns are called “${name}”; the first of them was read.`];
  });
  return [...latin, ...twice];
}
