import { type BadRows as Bad, linesText } from '@isco-cop/measures/table';
import { whole } from '@theme/Community/ChooseFile/whole';
import Marked from '@theme/Community/Marked';
import Notice from '@theme/Community/Notice';

/** What of a file could not be used. */
export interface LeftOut {
  readonly rows: number;
  readonly badRows: readonly Bad[];
  readonly badRowCount: number;
  readonly warnings: readonly string[];
}

interface Props extends LeftOut {
  /** What becomes of these rows, after "2 of 5 rows". */
  readonly fate: string;
}

/** The rows that could not be used, with the reason and their lines; nothing is dropped in silence. */
export default function BadRows({ rows, badRowCount, badRows, warnings, fate }: Props) {
  if (badRowCount === 0 && warnings.length === 0) return null;
  return (
    <Notice>
      {badRowCount > 0 && (
        <>
          <p>
            <b>{`${whole(badRowCount)} of ${whole(rows)} rows ${fate}`}</b>
          </p>
          <ul>
            {badRows.map(({ column, reason, lines, example }) => (
              <li key={`${column} ${reason}`}>
                {column !== undefined && (
                  <>
                    column <code>{column}</code>:{' '}
                  </>
                )}
                <Marked>{reason}</Marked>
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
