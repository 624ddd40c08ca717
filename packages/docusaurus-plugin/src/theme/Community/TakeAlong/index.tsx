import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useFiles } from '@theme/Community/TakeAlong/useFiles';
import { type Linked, usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The page in the formats of other programs: calendars, feeds, citations. */
export default function TakeAlong() {
  const { withBaseUrl } = useBaseUrlUtils();
  // A page that shares no data with others, such as the home page, has no props here.
  const reference = (usePage<object>() as Linked | undefined)?.reference;
  return (
    <aside className={styles.along} aria-label="Take it along">
      {useFiles().map(({ label, files }) => (
        <p key={label}>
          <span>{label}:</span>
          {files.map((file) => (
            <a key={file.path} href={withBaseUrl(file.path)} type={file.type}>
              {file.label}
            </a>
          ))}
        </p>
      ))}
      {reference && (
        <p className={styles.reference}>
          <span>APA:</span> <cite>{reference}</cite>
        </p>
      )}
    </aside>
  );
}
