import {
  type ChoiceKind,
  type FormField,
  type Option,
  pathKey,
  type ValuePath,
  valueAt,
} from '@isco-cop/docusaurus-plugin/form';
import Combobox from '@theme/Community/Combobox';
import Frame from '@theme/Community/ContributePage/Frame';
import { controlId, useForm } from '@theme/Community/ContributePage/useForm';
import { CREATE, madeOf, useOptions } from '@theme/Community/ContributePage/useOptions';
import styles from './styles.module.css';

interface Props {
  readonly field: FormField;
  readonly path: ValuePath;
  readonly from: ChoiceKind;
}

/** Any number of many values: each that is chosen stands below the field, with a button to remove it. */
export default function Choices({ field, path, from }: Props) {
  const { entry, act, problems } = useForm();
  const { options, matching } = useOptions(from);
  const value = valueAt(entry.values, path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const target = { entry: entry.key, path };
  const id = controlId(entry.key, pathKey(path));
  const add = (next: string) => act({ type: 'add-item', ...target, item: next });
  const choose = (option: Option, typed: string) => {
    const collection = madeOf(from);
    if (option.value !== CREATE || !collection) return add(option.value);
    act({
      type: 'add-entry',
      collection,
      name: typed,
      from: { entry: entry.key, path: [...path, chosen.length] },
    });
  };
  const remove = (index: number) => {
    act({ type: 'remove-item', ...target, index });
    document.getElementById(id)?.focus();
  };
  const labelOf = (each: string) => options.find((option) => option.value === each)?.label ?? each;
  return (
    <Frame field={field} path={path}>
      {(control) => (
        <>
          <Combobox
            control={control}
            label={field.label}
            text=""
            matching={(typed) => matching(typed, chosen)}
            onChoose={choose}
            onWrite={(typed) => typed.trim() !== '' && add(typed.trim())}
          />
          {chosen.length > 0 && (
            <ul className={styles.chosen} aria-label={`Chosen: ${field.label}`}>
              {chosen.map((each, index) => {
                const found = problems.filter(
                  (problem) => problem.entry === entry.key && problem.field === pathKey([...path, index]),
                );
                return (
                  <li key={each} id={controlId(entry.key, pathKey([...path, index]))} tabIndex={-1}>
                    {labelOf(each)}
                    <button
                      type="button"
                      aria-label={`Remove ${labelOf(each)}`}
                      onClick={() => remove(index)}
                    >
                      ×
                    </button>
                    {found.map(({ message, hint }) => (
                      <span key={message} className={styles.problem}>{`${message}: ${hint}`}</span>
                    ))}
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </Frame>
  );
}
