import type { ComparisonColumnProps, StatementProps } from '@isco-cop/docusaurus-plugin/props';
import SideBySide from '@theme/Community/ComparePage/SideBySide';
import NotStated from '@theme/Community/NotStated';
import Statement from '@theme/Community/Statement';

/** What people do, how quality is kept and what was learned, each statement with its source. */
export default function Practice({ columns }: { readonly columns: readonly ComparisonColumnProps[] }) {
  const names = columns[0]?.practice.map(({ name }) => name) ?? [];
  const rows = [
    ...names.map((name) => ({
      name,
      statements: columns.map(({ practice }) =>
        practice.flatMap((each) => (each.name === name && each.statement) || []),
      ),
    })),
    { name: 'Limitations', statements: columns.map(({ limitations }) => limitations) },
    { name: 'Lessons', statements: columns.map(({ lessons }) => lessons) },
  ];
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">People, quality and lessons</h2>
      <SideBySide
        label="Practice side by side"
        columns={columns}
        rows={rows.map(({ name, statements }) => ({
          id: name,
          name,
          cells: statements.map((some) => <Statements key={name} statements={some} />),
        }))}
      />
    </section>
  );
}

function Statements({ statements }: { readonly statements: readonly StatementProps[] }) {
  if (statements.length === 0) return <NotStated />;
  return statements.map((statement) => <Statement key={statement.text} statement={statement} />);
}
