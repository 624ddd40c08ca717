import { nearest } from '@isco-cop/data';
import { type ColumnMap, missingColumns } from '@isco-cop/measures/table';
import { printable } from '../report/printable.ts';

/**
 * Makes sure that all columns are there.
 *
 * @throws with every missing name, what may have been meant, and the columns that there are.
 */
export function requireColumns(map: ColumnMap, columns: readonly string[], separator: string): void {
  const missing = missingColumns(map, columns);
  if (missing.length === 0) return;
  const lines = missing.map((name) => {
    const meant = nearest(name, columns);
    return `No column \`${printable(name)}\`${meant === undefined ? '' : `, did you mean \`${printable(meant)}\`?`}`;
  });
  const found = columns.map((name) => `\`${printable(name)}\``).join(', ');
  throw new Error(
    `${lines.join('\n')}\nFound ${columns.length} column${columns.length === 1 ? '' : 's'}, separated by ${SEPARATORS[separator] ?? separator}: ${found}`,
  );
}

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabulators',
  '|': 'bars',
  json: 'JSON',
};
