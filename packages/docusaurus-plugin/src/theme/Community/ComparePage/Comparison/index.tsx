import type { ComparableCaseProps, ComparisonColumnProps } from '@isco-cop/docusaurus-plugin/props';
import { comparedContext } from '@theme/Community/Comparability/context';
import type { Compared } from '@theme/Community/ComparePage/compared';
import Facts from '@theme/Community/ComparePage/Facts';
import Numbers from '@theme/Community/ComparePage/Numbers';
import Pipelines from '@theme/Community/ComparePage/Pipelines';
import Practice from '@theme/Community/ComparePage/Practice';
import Techniques from '@theme/Community/ComparePage/Techniques';
import { type LoadPart, useParts } from '@theme/Community/ComparePage/useParts';
import { useMemo } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly chosen: readonly ComparableCaseProps[];
  readonly load: LoadPart;
}

/** The chosen methodologies side by side, once their data is there; of a single one, its numbers beside each other. */
export default function Comparison({ chosen, load }: Props) {
  const loaded = useParts(chosen, load);
  if (loaded === 'failed')
    return <p role="alert">The comparison could not be loaded. Reload the page to try again.</p>;
  const columns = chosen.flatMap(({ id }) => loaded?.columns.find((column) => column.id === id) ?? []);
  return (
    <>
      {columns.length < chosen.length && <p className={styles.loading}>The comparison is loading …</p>}
      {loaded && columns.length === chosen.length && <Loaded loaded={loaded} columns={columns} />}
    </>
  );
}

function Loaded({
  loaded,
  columns,
}: {
  readonly loaded: Compared;
  readonly columns: readonly ComparisonColumnProps[];
}) {
  const context = useMemo(
    () => comparedContext({ ...loaded.vocabulary, methodologies: loaded.methodologies }),
    [loaded],
  );
  const numbers = <Numbers columns={columns} metrics={loaded.metrics} context={context} />;
  if (columns.length === 1) return numbers;
  return (
    <div className={styles.comparison}>
      <Facts columns={columns} />
      <Pipelines columns={columns} />
      <Techniques columns={columns} />
      {numbers}
      <Practice columns={columns} />
    </div>
  );
}
