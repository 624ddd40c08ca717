import type { Confusion as ConfusionData } from '@isco-cop/measures';
import { amount, codeName, digitsText, percent } from '@theme/Community/EvaluatePage/format';
import Scroller from '@theme/Community/Scroller';
import styles from './styles.module.css';

interface Props {
  readonly confusion: ConfusionData;
  readonly isWeighted: boolean;
}

/** Where records of each true code went; a cell is the darker the larger its share of the row. */
export default function Confusion({ confusion, isWeighted }: Props) {
  const { truth, assigned, weights, digits } = confusion;
  const label = `True codes in rows, given codes in columns, at ${digitsText(digits)}`;
  return (
    <>
      <p className={styles.note}>
        {label}. Numbers are {isWeighted ? 'sums of weights' : 'records'}; shading is the share of the row.
      </p>
      <Scroller label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">True code</th>
              {assigned.map((code) => (
                <th key={code} scope="col">
                  {codeName(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {truth.map((code, row) => {
              const cells = weights[row] ?? [];
              const total = cells.reduce((sum, weight) => sum + weight, 0);
              return (
                <tr key={code}>
                  <th scope="row">{codeName(code)}</th>
                  {cells.map((weight, column) => {
                    const share = total === 0 ? 0 : weight / total;
                    const isRight = assigned[column] === code;
                    return (
                      <td
                        key={assigned[column]}
                        className={isRight ? styles.right : undefined}
                        style={{ '--share': `${(share * 45).toFixed(1)}%` } as object}
                        title={`${percent(share)} of the row`}
                      >
                        {weight === 0 ? '' : amount(weight)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}
