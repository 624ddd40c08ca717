import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { LibraryItemProps } from '@isco-cop/docusaurus-plugin/props';
import { download, type ExportFormat } from '@theme/Community/Library/Export/download';
import styles from './styles.module.css';

const FORMATS: Readonly<Record<ExportFormat, string>> = { csv: 'CSV', bib: 'BibTeX', json: 'JSON' };

/** Downloads of the resources on show, made in the browser. */
export default function Export({ items }: { readonly items: readonly LibraryItemProps[] }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const library = withBaseUrl('/resources/', { absolute: true });
  const count = items.length === 1 ? '1 resource' : `these ${items.length} resources`;
  return (
    <div className={styles.export}>
      <span>{`Take ${count} along:`}</span>
      {(Object.keys(FORMATS) as ExportFormat[]).map((format) => (
        <button key={format} type="button" onClick={() => download(items, format, library)}>
          {FORMATS[format]}
        </button>
      ))}
    </div>
  );
}
