import type { Option } from '@isco-cop/docusaurus-plugin/form';
import type { ControlProps } from '@theme/Community/control';
import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
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
  // Undefined while nobody types: then the field shows its answer, and the list all there is.
  const [typed, setTyped] = useState<string>();
  const items = matching(typed ?? '');
  const {
    isOpen,
    highlightedIndex,
    closeMenu,
    getInputProps,
    getMenuProps,
    getItemProps,
    getToggleButtonProps,
  } = useCombobox<Option>({
    id: control.id,
    inputId: control.id,
    items,
    inputValue: typed ?? text,
    selectedItem: null,
    itemToString: (item) => item?.label ?? '',
    stateReducer(_state, { type, changes }) {
      const { InputBlur, InputChange } = useCombobox.stateChangeTypes;
      if (type === InputChange) return { ...changes, highlightedIndex: 0 };
      // Leaving the field chooses nothing by itself.
      return type === InputBlur ? { ...changes, selectedItem: null } : changes;
    },
  });
  // Downshift tells of what happened after the fact, when a fast typist is in the next field already. So what
  // changes the answer is done here, at once; Downshift opens, highlights and tells screen readers.
  const choose = (option: Option, { nativeEvent }: SyntheticEvent) => {
    (nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
    onChoose(option, typed?.trim() ?? '');
    setTyped(undefined);
    closeMenu();
  };
  const pressKey = (event: KeyboardEvent) => {
    const option = isOpen ? items[highlightedIndex] : undefined;
    if (event.key !== 'Enter' || !option) return;
    event.preventDefault();
    choose(option, event);
  };
  const leave = () => {
    control.onBlur();
    if (typed !== undefined && typed !== text) onWrite(typed);
    setTyped(undefined);
  };
  return (
    <div className={styles.combobox}>
      <input
        {...getInputProps({
          onBlur: leave,
          onKeyDown: pressKey,
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
              {...getItemProps({ item, index, onClick: (event) => choose(item, event) })}
              className={clsx(styles.option, index === highlightedIndex && styles.active)}
            >
              {item.label}
              {item.note && <small>{item.note}</small>}
            </li>
          ))}
      </ul>
      {isOpen && items.length === 0 && (
        <p role="status" className={clsx(styles.menu, styles.none)}>
          Nothing fits “{typed}”. Type fewer letters.
        </p>
      )}
    </div>
  );
}
