import { pathKey, type ValuePath } from '@isco-cop/docusaurus-plugin/form';
import Problems from '@theme/Community/ContributePage/Problems';
import { controlId, useForm } from '@theme/Community/ContributePage/useForm';
import { useProblems } from '@theme/Community/ContributePage/useProblems';
import type { ControlProps } from '@theme/Community/control';
import Marked from '@theme/Community/Marked';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly field: { readonly label: string; readonly description: string; readonly required: boolean };
  readonly path: ValuePath;
  /** What stands beside the label instead of "optional". */
  readonly tag?: string | undefined;
  /** Stands below the control, such as what a chosen value means. */
  readonly note?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label, what it is for, and what is wrong with it. */
export default function Frame({ field: { label, description, required }, path, tag, note, children }: Props) {
  const { entry, visit } = useForm();
  const key = pathKey(path);
  const id = controlId(entry.key, key);
  const problems = useProblems(path);
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return (
    <div className={clsx(styles.frame, isWrong && styles.wrong)}>
      <label id={`${id}-label`} htmlFor={id} className={styles.label}>
        {label}
        {!required && <span className={styles.optional}>{` ${tag ?? 'optional'}`}</span>}
      </label>
      <p id={`${id}-about`} className={styles.about}>
        <Marked>{description}</Marked>
      </p>
      {children({
        id,
        className: styles.control ?? '',
        'aria-describedby': `${id}-about ${id}-problems`,
        'aria-invalid': isWrong,
        'aria-required': required,
        onBlur: () => visit(entry.key, key),
      })}
      {note && <p className={styles.note}>{note}</p>}
      <Problems path={path} />
    </div>
  );
}
