import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import Take from '@theme/Community/Export';
import { csvFormat, jsonFormat } from '@theme/Community/Export/formats';
import { toBibtex } from '@theme/Community/Library/Export/bibtex';
import { COLUMNS, recordOf } from '@theme/Community/Library/Export/record';

/** Downloads of the resources on show. */
export default function Export({ items }: { readonly items: readonly LibraryItemProps[] }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const library = withBaseUrl('/resources/', { absolute: true });
  const records = items.map((item) => recordOf(item, library));
  return (
    <Take
      what={items.length === 1 ? '1 resource' : `these ${items.length} resources`}
      name="resources"
      formats={[
        csvFormat(COLUMNS, records),
        {
          label: 'BibTeX',
          ending: 'bib',
          type: 'application/x-bibtex;charset=utf-8',
          write: () => toBibtex(records),
        },
        jsonFormat(records),
      ]}
    />
  );
}
