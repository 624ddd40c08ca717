import type {
  ComparableCaseProps,
  ComparisonColumnProps,
  ComparisonData,
} from '@isco-cop/docusaurus-plugin/props';
import { comparedContext } from '@theme/Community/ComparePage/context';
import Facts from '@theme/Community/ComparePage/Facts';
import Numbers from '@theme/Community/ComparePage/Numbers';
import Pipelines from '@theme/Community/ComparePage/Pipelines';
import Practice from '@theme/Community/ComparePage/Practice';
import Techniques from '@theme/Community/ComparePage/Techniques';
import { useEffect, useMemo, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly chosen: readonly ComparableCaseProps[];
  readonly load: () => Promise<ComparisonData>;
}

/** The chosen methodologies side by side, once their data is there. */
export default function Comparison({ chosen, load }: Props) {
  const [data, setData] = useState<ComparisonData | 'failed'>();
  useEffect(() => {
    load().then(setData, () => setData('failed'));
  }, [load]);
  if (data === 'failed')
    return <p role="alert">The comparison could not be loaded. Reload the page to try again.</p>;
  if (!data) return <p className={styles.loading}>The comparison is loading …</p>;
  const columns = chosen.flatMap(({ id }) => data.columns.find((column) => column.id === id) ?? []);
  return <Loaded data={data} columns={columns} />;
}

function Loaded({
  data,
  columns,
}: {
  readonly data: ComparisonData;
  readonly columns: readonly ComparisonColumnProps[];
}) {
  const context = useMemo(() => comparedContext(data), [data]);
  return (
    <div className={styles.comparison}>
      <Facts columns={columns} />
      <Pipelines columns={columns} />
      <Techniques columns={columns} />
      <Numbers columns={columns} metrics={data.metrics} context={context} />
      <Practice columns={columns} />
    </div>
  );
}
