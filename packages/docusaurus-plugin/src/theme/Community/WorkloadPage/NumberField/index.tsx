import type { WorkloadField } from '@isco-cop/data/schema';
import type { PresetFigureProps } from '@isco-cop/docusaurus-plugin/props';
import formStyles from '@theme/Community/formStyles';
import NotStated from '@theme/Community/NotStated';
import Claim from '@theme/Community/WorkloadPage/Claim';
import type { FieldText } from '@theme/Community/WorkloadPage/state';
import { useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly field: WorkloadField;
  readonly value: FieldText;
  readonly problem: string | undefined;
  /** What the chosen case states of this field. */
  readonly figure: PresetFigureProps | undefined;
  readonly hasPreset: boolean;
  readonly onType: (text: string) => void;
}

/** A number with its basis, its unit, where it comes from and, if it cannot be, why not. */
export default function NumberField({ field, value, problem, figure, hasPreset, onType }: Props) {
  const id = useId();
  const { label, basis, unit, required } = field;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {!required && <span className={styles.optional}> optional</span>}
      </label>
      <p id={`${id}-basis`} className={styles.basis}>
        {basis}
      </p>
      <div className={styles.control}>
        <input
          id={id}
          className={formStyles.control}
          value={value.text}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${id}-basis ${id}-problem ${id}-from`}
          aria-invalid={problem !== undefined}
          aria-required={required}
          onChange={({ target }) => onType(target.value)}
        />
        <span className={styles.unit}>{unit}</span>
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </p>
      <div id={`${id}-from`} className={styles.from}>
        {value.from === 'preset' && figure && <Claim figure={figure} />}
        {value.from === 'example' && value.text !== '' && (
          <>
            {hasPreset && <NotStated>not stated by this case</NotStated>} A round example; write your own
            number.
          </>
        )}
      </div>
    </div>
  );
}
