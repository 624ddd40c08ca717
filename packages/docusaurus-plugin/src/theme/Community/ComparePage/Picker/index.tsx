import type { Option } from '@isco-cop/docusaurus-plugin/form';
import type { ComparableCaseProps } from '@isco-cop/docusaurus-plugin/props';
import Combobox from '@theme/Community/Combobox';
import { type CompareState, MOST, nameOf } from '@theme/Community/ComparePage/state';
import { matchSorter } from 'match-sorter';
import { useId, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly cases: readonly ComparableCaseProps[];
  readonly chosen: readonly ComparableCaseProps[];
  readonly onChange: (ids: CompareState) => void;
}

/** More than one reads through are told by typing on. */
const MOST_SHOWN = 60;

/** What is compared, each with a button to take it away, and a field to add another by any of its words. */
export default function Picker({ cases, chosen, onChange }: Props) {
  const id = useId();
  const [nothing, setNothing] = useState('');
  const ids = chosen.map((each) => each.id);
  const options = cases.filter((each) => !ids.includes(each.id)).map(toOption);
  const matching = (typed: string) =>
    (typed.trim() === '' ? options : matchSorter(options, typed.trim(), MATCHING)).slice(0, MOST_SHOWN);
  const remove = (which: string) => {
    onChange(ids.filter((each) => each !== which));
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <div className={styles.picker}>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label="Compared">
          {chosen.map((each) => (
            <li key={each.id}>
              {nameOf(each)}
              <button type="button" aria-label={`Remove ${nameOf(each)}`} onClick={() => remove(each.id)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < MOST ? (
        <div className={styles.field}>
          <label htmlFor={id}>{chosen.length === 0 ? 'Choose a methodology' : 'Add another'}</label>
          <p id={`${id}-about`} className={styles.about}>
            {nothing
              ? `No methodology is called “${nothing}”. Choose one from the list.`
              : 'By country, office, task, technique or measure.'}
          </p>
          <Combobox
            control={{
              id,
              className: styles.input ?? '',
              'aria-describedby': `${id}-about`,
              'aria-invalid': nothing !== '',
              'aria-required': false,
              onBlur: () => undefined,
            }}
            label="Methodologies"
            text=""
            matching={matching}
            onChoose={({ value }) => {
              setNothing('');
              onChange([...ids, value]);
            }}
            onWrite={(typed) => setNothing(typed.trim())}
          />
        </div>
      ) : (
        <p className={styles.about}>
          {MOST} are the most that can be read side by side. Remove one to add another.
        </p>
      )}
    </div>
  );
}

function toOption(each: ComparableCaseProps): Option {
  const { techniques, measures, dataSources, task, classification } = each;
  const labels = [...techniques, ...measures].map(({ label }) => label);
  return {
    value: each.id,
    label: nameOf(each),
    note: task,
    words: [...labels, ...dataSources, task, each.id, ...classification.values.map(({ label }) => label)],
  };
}

const MATCHING = {
  keys: [({ label }: Option) => label, ({ words }: Option) => [...words]],
  threshold: matchSorter.rankings.CONTAINS,
};
