import Frame from '@theme/Community/ContributePage/Frame';
import { EntryContext, FormContext } from '@theme/Community/ContributePage/useForm';
import { useContext } from 'react';
import styles from './styles.module.css';

/** The name of an entry's file, which follows from the answers until somebody writes another. */
export default function FileName({ entryKey }: { readonly entryKey: number }) {
  const form = useContext(FormContext);
  const entry = form?.draft.entries.find(({ key }) => key === entryKey);
  if (!form || !entry) return null;
  return (
    <EntryContext value={entry}>
      <Frame field={FILE_NAME} path={['id']}>
        {(control) => (
          <span className={styles.name}>
            <span>{`content/${entry.collection}/`}</span>
            <input
              {...control}
              value={entry.id}
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) => form.act({ type: 'name-file', entry: entryKey, id: target.value })}
            />
            <span>.md</span>
          </span>
        )}
      </Frame>
    </EntryContext>
  );
}

const FILE_NAME = {
  label: 'File name',
  description: 'It is the id of the entry and part of its address, so it stays for good.',
  required: true,
};
