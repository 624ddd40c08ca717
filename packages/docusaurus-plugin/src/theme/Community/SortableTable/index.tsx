import Scroller from '@theme/Community/Scroller';
import { type ReactNode, useState } from 'react';
import styles from './styles.module.css';

/** A cell: what is shown, and what it is sorted by where that is not its text. */
export interface Cell {
  readonly content: ReactNode;
  readonly sortBy: string | number;
}

/** By which column a table is sorted. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
  /** The order and a way to change it, where somebody else keeps it; the table keeps it itself if left out. */
  readonly order?: readonly [Order | undefined, (order: Order) => void];
}

/** A table that sorts by any column; without JavaScript it stands in its first order. */
export default function SortableTable({ label, columns, rows, order: kept }: Props) {
  const own = useState<Order>();
  const [order, setOrder] = kept ?? own;
  const sorted = order ? sortRows(rows, order) : rows;
  return (
    <Scroller label={label}>
      <table className={styles.table}>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const active = order?.column === index;
              const direction = active ? (order.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  <button
                    type="button"
                    onClick={() => setOrder({ column: index, descending: active && !order.descending })}
                  >
                    {column}{' '}
                    <span aria-hidden>{{ none: '↕', ascending: '↑', descending: '↓' }[direction]}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, cells }) => (
            <tr key={id} id={id}>
              {cells.map(({ content }, index) => (
                <td key={columns[index]} data-label={columns[index]}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function sortRows(rows: Props['rows'], { column, descending }: Order): Props['rows'] {
  const collator = new Intl.Collator('en', { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * compare(a.cells[column]?.sortBy ?? '', b.cells[column]?.sortBy ?? ''),
  );
}
