import type { EvidenceProps, LedgerItemProps } from '@isco-cop/docusaurus-plugin/props';
import Export from '@theme/Community/Export';
import { jsonFormat, tableFormat } from '@theme/Community/Export/formats';

interface Props {
  readonly items: readonly LedgerItemProps[];
  readonly columns: EvidenceProps['columns'];
}

/** Downloads of the claims on show, as the data files have them. */
export default function Take({ items, columns }: Props) {
  const records = items.map(({ record }) => record);
  return (
    <Export
      what={items.length === 1 ? '1 number' : `these ${items.length} numbers`}
      name="evidence"
      formats={[tableFormat(columns, records), jsonFormat(records)]}
    />
  );
}
