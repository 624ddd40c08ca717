import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import { isCitable } from '@isco-cop/interchange/browser';
import Take from '@theme/Community/Export';
import { citationFormats, csvFormat, jsonFormat } from '@theme/Community/Export/formats';
import { COLUMNS, recordOf, workOf } from '@theme/Community/Library/Export/record';

/** Downloads of the resources on show; what is only announced stands in tables and in no citations. */
export default function Export({ items }: { readonly items: readonly LibraryItemProps[] }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const library = withBaseUrl('/resources/', { absolute: true });
  const records = items.map((item) => recordOf(item, library));
  const works = items.filter(({ availability }) => isCitable(availability.id)).map(workOf);
  return (
    <Take
      what={items.length === 1 ? '1 resource' : `these ${items.length} resources`}
      name="resources"
      formats={[
        csvFormat(COLUMNS, records),
        ...(works.length > 0 ? citationFormats(works) : []),
        jsonFormat(records),
      ]}
    />
  );
}
