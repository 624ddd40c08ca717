import { type FormField, pathKey, type ValuePath } from '@isco-cop/docusaurus-plugin/form';
import Problems from '@theme/Community/ContributePage/Problems';
import { controlId, useForm } from '@theme/Community/ContributePage/useForm';
import Marked from '@theme/Community/Marked';
import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly field: FormField;
  readonly path: ValuePath;
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly children: ReactNode;
}

/** Several controls that make one answer, with its name, what it is for, and what is wrong with it as a whole. */
export default function Fieldset({ field, path, ref, children }: Props) {
  const { entry } = useForm();
  const id = controlId(entry.key, pathKey(path));
  return (
    <fieldset
      ref={ref}
      id={id}
      tabIndex={-1}
      className={styles.fieldset}
      aria-describedby={`${id}-about ${id}-problems`}
    >
      <legend>
        {field.label}
        {!field.required && <span> optional</span>}
      </legend>
      <p id={`${id}-about`} className={styles.about}>
        <Marked>{field.description}</Marked>
      </p>
      {children}
      <Problems path={path} />
    </fieldset>
  );
}
