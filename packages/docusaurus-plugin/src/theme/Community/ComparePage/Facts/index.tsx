import type { ComparisonColumnProps } from '@isco-cop/docusaurus-plugin/props';
import { type Agreement, factRows } from '@theme/Community/ComparePage/rows';
import SideBySide from '@theme/Community/ComparePage/SideBySide';
import Values from '@theme/Community/Values';
import styles from './styles.module.css';

const NOTES: Readonly<Record<Agreement, string>> = {
  same: 'the same',
  differ: 'different',
  open: 'not all state it',
  silent: 'none states it',
};

/** The facts of each methodology in rows, and first in a sentence where they agree and where that cannot be said. */
export default function Facts({ columns }: { readonly columns: readonly ComparisonColumnProps[] }) {
  const rows = factRows(columns);
  const names = (wanted: Agreement) =>
    rows.flatMap(({ name, agreement }) => (agreement === wanted ? name.toLowerCase() : []));
  const summary = [
    ['The same', names('same')],
    ['Different', names('differ')],
    ['Not all state', names('open')],
    ['None states', names('silent')],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">What is done, for which data</h2>
      <ul className={styles.summary}>
        {summary.map(([name, some]) => (
          <li key={name}>
            <b>{name}:</b> {some.join(', ') || 'nothing'}
          </li>
        ))}
      </ul>
      <SideBySide
        label="Facts side by side"
        columns={columns}
        rows={rows.map(({ name, agreement, columns: stated }) => ({
          id: name,
          name: (
            <>
              {name} <small>{NOTES[agreement]}</small>
            </>
          ),
          cells: stated.map((each) => <Values key={name} {...each} />),
        }))}
      />
    </section>
  );
}
