import type { LevelEvaluation } from '@isco-cop/measures';
import { whole } from '@theme/Community/ChooseFile/whole';
import Calibration from '@theme/Community/EvaluatePage/Calibration';
import Confusion from '@theme/Community/EvaluatePage/Confusion';
import Curve from '@theme/Community/EvaluatePage/Curve';
import { amount, codeName, counted, digitsText, percent } from '@theme/Community/EvaluatePage/format';
import Levels from '@theme/Community/EvaluatePage/Levels';
import type { Results } from '@theme/Community/EvaluatePage/protocol';
import Agreements from '@theme/Community/EvaluatePage/Report/Agreements';
import ByCode from '@theme/Community/EvaluatePage/Report/ByCode';
import OverCodes from '@theme/Community/EvaluatePage/Report/OverCodes';
import Rows from '@theme/Community/EvaluatePage/Report/Rows';
import styles from './styles.module.css';

interface Props {
  readonly results: Results;
  readonly level: LevelEvaluation;
  readonly onLevel: (digits: number) => void;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const MOST_MISTAKES = 10;

/** Everything that was measured, the simplest first. */
export default function Report({
  results: { evaluation, remarks },
  level,
  onLevel,
  chosen,
  onChoose,
}: Props) {
  const { levels, calibration, confusion, mistakes, records, withoutCode, withoutScore, uncodable } =
    evaluation;
  const deepest = levels.at(-1);
  const lists = deepest?.topK ?? [];
  const isWeighted = Math.abs(evaluation.weight - records) > 1e-9;
  return (
    <>
      <p className={styles.summary}>
        <b>{counted(records, 'record')}</b>
        {withoutCode > 0 && `, ${whole(withoutCode)} without a code`}
        {withoutScore > 0 && level.curve.length > 0 && `, ${counted(withoutScore, 'code')} without a score`}
        {uncodable.truth > 0 && `, ${whole(uncodable.truth)} truly uncodable`}
        {evaluation.effectiveRecords < records - 0.5 &&
          `, weighted, as many as ${whole(evaluation.effectiveRecords)} of equal weight`}
        .
      </p>
      <h2 id="levels">How right the codes are</h2>
      <Levels levels={levels} />
      {deepest && <OverCodes level={deepest} />}
      {[remarks.noSpread, remarks.uncodable].map((remark) => remark && <p key={remark}>{remark}</p>)}
      {lists.length > 0 && deepest && (
        <Rows
          label={`Right code among the first k candidates, at ${digitsText(deepest.digits)}`}
          columns={[{ name: 'k' }, { name: 'Top-k accuracy', measure: 'top-k-accuracy' }]}
          rows={lists.map(({ k, accuracy }) => [String(k), percent(accuracy.value)])}
        />
      )}
      {level.curve.length > 0 && (
        <>
          <h2 id="threshold">What a threshold would do</h2>
          <fieldset className={styles.levels}>
            <legend>Digits</legend>
            {levels.map(({ digits }) => (
              <label key={digits}>
                <input
                  type="radio"
                  name="level"
                  checked={digits === level.digits}
                  onChange={() => onLevel(digits)}
                />{' '}
                {digits}
              </label>
            ))}
          </fieldset>
          <Curve level={level} chosen={chosen} onChoose={onChoose} />
          <p>{remarks.threshold}</p>
          {calibration && <Calibration calibration={calibration} />}
        </>
      )}
      <h2 id="mistakes">Where codes go wrong</h2>
      <Confusion confusion={confusion} isWeighted={isWeighted} />
      {levels[0] && <ByCode level={levels[0]} />}
      {mistakes.length > 0 && deepest && (
        <Rows
          label={`Most frequent mistakes at ${digitsText(deepest.digits)}`}
          columns={['True code', 'Given code', 'Records', ...(isWeighted ? ['Weight'] : [])].map((name) => ({
            name,
          }))}
          rows={mistakes
            .slice(0, MOST_MISTAKES)
            .map(({ truth, assigned, records: n, weight }) => [
              codeName(truth),
              codeName(assigned),
              whole(n),
              ...(isWeighted ? [amount(weight)] : []),
            ])}
        />
      )}
      <h2 id="agreement">Agreement beyond chance</h2>
      <Agreements levels={levels} />
    </>
  );
}
