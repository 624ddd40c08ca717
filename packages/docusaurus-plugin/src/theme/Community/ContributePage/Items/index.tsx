import {
  type FormField,
  itemOfKey,
  pathKey,
  type ValuePath,
  valueAt,
} from '@isco-cop/docusaurus-plugin/form';
import Field from '@theme/Community/ContributePage/Field';
import Fieldset from '@theme/Community/ContributePage/Fieldset';
import { controlId, useForm } from '@theme/Community/ContributePage/useForm';
import { useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly field: FormField;
  readonly item: FormField;
  readonly path: ValuePath;
}

/** A list of which every item has fields, such as presenters; what is asked for begins with one item. */
export default function Items({ field, item, path }: Props) {
  const { entry, act } = useForm();
  const list = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(-1);
  const id = controlId(entry.key, pathKey(path));
  const value = valueAt(entry.values, path);
  const written = Array.isArray(value) ? value.length : 0;
  const count = field.asked ? Math.max(written, 1) : written;
  const name = itemOfKey(field.key);
  const isGroup = item.type === 'group';

  useEffect(() => {
    // Who adds an item wants to fill it in.
    if (added >= 0)
      list.current
        ?.querySelectorAll<HTMLElement>(`:scope > ol > li`)
        [added]?.querySelector<HTMLElement>('input, select, textarea')
        ?.focus();
  }, [added]);

  const add = () => {
    const blank = isGroup ? {} : '';
    if (count > written) act({ type: 'add-item', entry: entry.key, path, item: blank });
    act({ type: 'add-item', entry: entry.key, path, item: blank });
    setAdded(count);
  };
  const remove = (index: number) => {
    act({ type: 'remove-item', entry: entry.key, path, index });
    setAdded(-1);
    document.getElementById(`${id}-add`)?.focus();
  };
  return (
    <Fieldset ref={list} field={field} path={path}>
      <ol className={styles.list}>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
          <li key={index}>
            {isGroup ? (
              <fieldset className={styles.item}>
                <legend>{`${capital(name)} ${index + 1}`}</legend>
                {item.fields.map((each) => {
                  const control = <Field key={each.key} field={each} path={[...path, index, each.key]} />;
                  // Several fields for what few know would stand between those that everybody fills in.
                  return each.type === 'group' && !each.required ? (
                    <details key={each.key} className={styles.folded}>
                      <summary>{`${each.label}, optional`}</summary>
                      {control}
                    </details>
                  ) : (
                    control
                  );
                })}
              </fieldset>
            ) : (
              <Field
                field={{ ...item, label: `${capital(name)} ${index + 1}`, description: '', required: true }}
                path={[...path, index]}
              />
            )}
            {written > 0 && (
              <button type="button" className={styles.remove} onClick={() => remove(index)}>
                {`Remove ${name} ${index + 1}`}
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" id={`${id}-add`} className={styles.add} onClick={add}>
        {`Add ${count > 0 ? 'another' : article(name)} ${name}`}
      </button>
    </Fieldset>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
