import Measured, { type Measure } from '@theme/Community/EvaluatePage/Measured';
import Scroller from '@theme/Community/Scroller';

interface Props {
  readonly label: string;
  readonly columns: readonly Measure[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A plain table with its name. */
export default function Rows({ label, columns, rows }: Props) {
  return (
    <Scroller label={label}>
      <table>
        <caption style={{ textAlign: 'left' }}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                <Measured {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={`${name} ${cells.join(' ')}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.name}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
