import { type Draft, filesOf, type Repository, uploadUrl } from '@isco-cop/docusaurus-plugin/form';
import File from '@theme/Community/ContributePage/Files/File';
import { save } from '@theme/Community/Export/save';
import { downloadZip } from 'client-zip';
import styles from './styles.module.css';

interface Props {
  readonly draft: Draft;
  readonly repository: Repository | undefined;
}

/** The files that the form makes, and the ways to hand them over. */
export default function Files({ draft, repository }: Props) {
  const files = filesOf(draft);
  const single = files.length === 1;
  const saveAll = async () => {
    const zip = downloadZip(files.map(({ path, text }) => ({ name: path, input: text })));
    save('content.zip', await zip.blob());
  };
  return (
    <section className={styles.files} aria-labelledby="form-files">
      <h2 id="form-files">{single ? 'Your file' : `Your ${files.length} files`}</h2>
      <p className={styles.lead}>
        {single
          ? 'Propose it on GitHub, where an account is free, or download it and send it to the organizers.'
          : 'They belong together: the entry needs the others it refers to.'}{' '}
        Nothing is sent before you do one of these.
      </p>
      {!single && (
        <ol className={styles.steps}>
          <li>
            <button type="button" className={styles.main} onClick={saveAll}>
              Download all files
            </button>{' '}
            and unpack <code>content.zip</code>.
          </li>
          <li>
            {repository ? (
              <>
                Open{' '}
                <a href={uploadUrl(repository)} target="_blank" rel="noreferrer">
                  the upload page on GitHub
                </a>
                , drag the unpacked folders onto it, and choose “Propose changes”.
              </>
            ) : (
              <>Add the unpacked folders to the content folder, or send them to the organizers.</>
            )}
          </li>
        </ol>
      )}
      {files.map((file) => (
        <File key={file.entry} file={file} repository={repository} isOpen={single} />
      ))}
    </section>
  );
}
