import type { MethodologyProps, Reference, StatementProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import NotStated from '@theme/Community/NotStated';
import Statement from '@theme/Community/Statement';
import styles from './styles.module.css';

interface Row {
  readonly name: string;
  readonly word?: Reference | undefined;
  readonly statements: readonly StatementProps[];
}

/** What people do and what was learned, each with its source; what is not stated is said to be so. */
export default function Practice({ methodology }: { readonly methodology: MethodologyProps }) {
  const { practice, benefits, limitations, lessons } = methodology;
  const rows: readonly Row[] = [
    ...practice.map(({ name, word, statement }) => ({
      name,
      word,
      statements: statement ? [statement] : [],
    })),
    { name: 'Reported gains', statements: benefits },
    { name: 'Limitations', statements: limitations },
    { name: 'Lessons', statements: lessons },
  ];
  return (
    <dl className={styles.practice}>
      {rows.map(({ name, word, statements }) => (
        <div key={name}>
          <dt>{word ? <Link to={word} /> : name}</dt>
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
