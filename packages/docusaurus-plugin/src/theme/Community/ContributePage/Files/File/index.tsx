import { type FormFile, proposeUrl, type Repository, uploadUrl } from '@isco-cop/docusaurus-plugin/form';
import FileName from '@theme/Community/ContributePage/Files/FileName';
import FileText from '@theme/Community/ContributePage/FileText';
import { FormContext } from '@theme/Community/ContributePage/useForm';
import { save } from '@theme/Community/Export/save';
import { useContext, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly file: FormFile;
  readonly repository: Repository | undefined;
  /** Whether its text is shown at first. */
  readonly isOpen: boolean;
}

/** One file: its name, its text, whether it passes the check, and what can be done with it. */
export default function File({ file, repository, isOpen }: Props) {
  const form = useContext(FormContext);
  const [copied, setCopied] = useState<string>();
  const { path, text, entry } = file;
  const [folder = '', name = ''] = path.split('/');
  const errors =
    form?.problems.filter((each) => each.entry === entry && each.severity === 'error').length ?? 0;
  const address = repository && proposeUrl(repository, file);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied'),
      () => setCopied('Copying is not allowed here; mark the text below instead'),
    );
  return (
    <article className={styles.file} aria-label={path}>
      <FileName entryKey={entry} />
      <p className={errors === 0 ? styles.passes : styles.waits}>
        {errors === 0
          ? 'Passes the check.'
          : `${errors} ${errors === 1 ? 'thing' : 'things'} to do before it passes the check.`}
      </p>
      <p className={styles.actions}>
        {address && (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            className={errors === 0 ? styles.main : styles.other}
          >
            Propose on GitHub
          </a>
        )}
        <button type="button" onClick={() => save(name, new Blob([text], { type: 'text/markdown' }))}>
          Download
        </button>
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span role="status">{copied}</span>
      </p>
      {repository && !address && (
        <p className={styles.note}>
          The text is too long for a link. Download the file, open{' '}
          <a href={uploadUrl(repository, folder)} target="_blank" rel="noreferrer">
            the upload page of <code>{folder}</code> on GitHub
          </a>
          , drag the file onto it, and choose “Propose changes”.
        </p>
      )}
      <details open={isOpen}>
        <summary>Text of the file</summary>
        <FileText file={file} />
      </details>
    </article>
  );
}
