import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import Statement from '@theme/Community/Statement';
import styles from './styles.module.css';

/** What people do and what was learned, each with its source; what is not stated is said to be so. */
export default function Practice({ methodology }: { readonly methodology: MethodologyProps }) {
  const { practice, benefits, limitations, lessons } = methodology;
  const rows = [
    ...practice.map(({ name, statement }) => ({ name, statements: statement ? [statement] : [] })),
    { name: 'Reported gains', statements: benefits },
    { name: 'Limitations', statements: limitations },
    { name: 'Lessons', statements: lessons },
  ];
  return (
    <dl className={styles.practice}>
      {rows.map(({ name, statements }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {statements.length === 0 && <NotStated />}
            {statements.map((statement) => (
              <Statement key={statement.text} statement={statement} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
