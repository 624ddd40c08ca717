import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { filesOf } from '@theme/Community/TakeAlong/files';
import { type Linked, usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** The page in the formats of other programs: calendars, feeds, citations; also for programs that look for them. */
export default function TakeAlong() {
  const { withBaseUrl } = useBaseUrlUtils();
  const path = `/${useLocation().pathname.slice(useBaseUrl('/').length)}`;
  const groups = filesOf(path);
  const files = groups.flatMap(({ files }) => files);
  // A page that shares no data with others, such as the home page, has no props here.
  const reference = (usePage<object>() as Linked | undefined)?.reference;
  return (
    <>
      <Head>
        {files.map(({ label, path, type }) => (
          <link key={path} rel="alternate" type={type} title={label} href={withBaseUrl(path)} />
        ))}
      </Head>
      <aside className={styles.along} aria-label="Take it along">
        {groups.map(({ label, files }) => (
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
    </>
  );
}
