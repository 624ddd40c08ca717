import type { ComparisonColumnProps, TechniqueUseProps } from '@isco-cop/docusaurus-plugin/props';
import { type TechniqueRow, techniqueRows } from '@theme/Community/ComparePage/rows';
import SideBySide from '@theme/Community/ComparePage/SideBySide';
import Link from '@theme/Community/Link';
import NotStated from '@theme/Community/NotStated';

/** Techniques in rows: first what all have in common, last what stands in one alone. */
export default function Techniques({ columns }: { readonly columns: readonly ComparisonColumnProps[] }) {
  const rows = techniqueRows(columns);
  const silent = columns.filter(({ techniques }) => techniques.length === 0);
  const shared = rows.filter(({ times }) => times > 1);
  return (
    <section aria-labelledby="techniques">
      <h2 id="techniques">Techniques</h2>
      <p>
        {shared.length > 0
          ? `${shared.length} of ${rows.length} techniques stand in more than one of these methodologies.`
          : 'No technique is named in more than one of these methodologies.'}{' '}
        {silent.length > 0 && 'Where no technique is named, that says nothing about what is used.'}
      </p>
      {rows.length > 0 && (
        <SideBySide
          label="Techniques side by side"
          columns={columns}
          rows={rows.map((row) => ({
            id: row.technique.label,
            name: (
              <>
                <Link to={row.technique} /> <small>{sharing(row, columns.length)}</small>
              </>
            ),
            cells: row.uses.map((uses, index) => (
              <Uses key={columns[index]?.id} uses={uses} isSilent={columns[index]?.techniques.length === 0} />
            )),
          }))}
        />
      )}
    </section>
  );
}

function sharing({ times }: TechniqueRow, all: number): string {
  if (times === 1) return 'in one only';
  return times === all ? `in ${all === 2 ? 'both' : `all ${all}`}` : `in ${times} of ${all}`;
}

function Uses({
  uses,
  isSilent,
}: {
  readonly uses: readonly TechniqueUseProps[];
  readonly isSilent: boolean;
}) {
  if (uses.length === 0) return isSilent ? <NotStated>no technique named</NotStated> : <>not named</>;
  return uses.map(({ outcome, variant, reason }) => (
    <p key={`${outcome.id}${variant}`} style={{ margin: 0 }}>
      <b>{outcome.label}</b>
      {variant && `: ${variant}`}
      {reason && `. ${reason}`}
    </p>
  ));
}
