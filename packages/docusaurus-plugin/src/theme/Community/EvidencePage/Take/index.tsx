import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { LedgerItemProps } from '@isco-cop/docusaurus-plugin/props';
import Export from '@theme/Community/Export';
import { csvFormat, jsonFormat } from '@theme/Community/Export/formats';

/** Downloads of the claims on show, every one with all its qualifiers. */
export default function Take({ items }: { readonly items: readonly LedgerItemProps[] }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const records = items.map(({ record }) => ({
    ...record,
    page: withBaseUrl(String(record.page), { absolute: true }),
  }));
  return (
    <Export
      what={items.length === 1 ? '1 number' : `these ${items.length} numbers`}
      name="evidence"
      formats={[csvFormat(Object.keys(records[0] ?? {}), records), jsonFormat(records)]}
    />
  );
}
