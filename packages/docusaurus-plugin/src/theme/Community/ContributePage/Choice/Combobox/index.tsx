import type { Option } from '@isco-cop/docusaurus-plugin/form';
import type { ControlProps } from '@theme/Community/ContributePage/Frame';
import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly control: ControlProps;
  readonly label: string;
  /** What stands in the field while nobody types. */
  readonly text: string;
  readonly matching: (typed: string) => Option[];
  readonly onChoose: (option: Option, typed: string) => void;
  /** Called with what was typed when the field is left without a choice. */
  readonly onWrite: (typed: string) => void;
}

/** A text field with a list that narrows while one types. Arrows, Enter and Escape work as everywhere. */
export default function Combobox({ control, label, text, matching, onChoose, onWrite }: Props) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  // A field that is opened again shows all there is, not only what it holds already.
  const items = matching(typed === text ? '' : typed);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, getToggleButtonProps } =
    useCombobox<Option>({
      id: control.id,
      inputId: control.id,
      items,
      inputValue: typed,
      selectedItem: null,
      defaultHighlightedIndex: typed === text ? -1 : 0,
      itemToString: (item) => item?.label ?? '',
      stateReducer(state, { type, changes }) {
        // Leaving the field keeps what was typed; it chooses nothing by itself.
        if (type !== useCombobox.stateChangeTypes.InputBlur) return changes;
        return { ...changes, inputValue: state.inputValue, selectedItem: null };
      },
      onStateChange({ type, selectedItem }) {
        const { InputBlur, InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
        if (type === InputBlur && typed !== text) onWrite(typed);
        if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem) {
          const option = selectedItem;
          onChoose(option, typed === text ? '' : typed.trim());
          setTyped(text);
        }
      },
    });
  return (
    <div className={styles.combobox}>
      <input
        {...getInputProps({
          onBlur: control.onBlur,
          // Downshift tells of input after the fact, when a fast typist has typed on.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        })}
        id={control.id}
        className={clsx(control.className, styles.input)}
        aria-describedby={control['aria-describedby']}
        aria-invalid={control['aria-invalid']}
        aria-required={control['aria-required']}
        autoComplete="off"
        spellCheck={false}
      />
      <button
        {...getToggleButtonProps({ 'aria-label': `Choices: ${label}` })}
        type="button"
        className={styles.toggle}
      >
        ▾
      </button>
      <ul
        {...getMenuProps({ 'aria-label': label })}
        className={styles.menu}
        hidden={!isOpen || items.length === 0}
      >
        {isOpen &&
          items.map((item, index) => (
            <li
              key={item.value}
              {...getItemProps({ item, index })}
              className={clsx(styles.option, index === highlightedIndex && styles.active)}
            >
              {item.label}
              {item.note && <small>{item.note}</small>}
            </li>
          ))}
      </ul>
      {isOpen && items.length === 0 && (
        <p role="status" className={clsx(styles.menu, styles.none)}>
          Nothing fits “{typed}”
        </p>
      )}
    </div>
  );
}
