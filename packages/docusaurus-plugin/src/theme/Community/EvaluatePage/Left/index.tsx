import { linesText } from '@isco-cop/measures/table';
import { whole } from '@theme/Community/EvaluatePage/format';
import type { Results } from '@theme/Community/EvaluatePage/protocol';
import Notice from '@theme/Community/Notice';

/** The rows that were left out, with the reason and their lines; nothing is dropped in silence. */
export default function Left({ rows, badRowCount, badRows, warnings }: Omit<Results, 'evaluation'>) {
  if (badRowCount === 0 && warnings.length === 0) return null;
  return (
    <Notice>
      {badRowCount > 0 && (
        <>
          <p>
            <b>{`${whole(badRowCount)} of ${whole(rows)} rows are left out of everything below.`}</b>
          </p>
          <ul>
            {badRows.map(({ column, reason, lines, example }) => (
              <li key={`${column} ${reason}`}>
                {column !== undefined && (
                  <>
                    column <code>{column}</code>:{' '}
                  </>
                )}
                {reason}
                {example !== undefined && (
                  <>
                    , found <code>{example}</code>
                  </>
                )}
                {`; ${linesText({ count: lines.length, first: lines })}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Notice>
  );
}
