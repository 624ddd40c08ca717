import {
  type BodyField,
  ENTRY_NAMES,
  type EntryDraft,
  type FieldGroup,
  groupsOf,
} from '@isco-cop/docusaurus-plugin/form';
import Field from '@theme/Community/ContributePage/Field';
import Frame from '@theme/Community/ContributePage/Frame';
import { EntryContext, useForm } from '@theme/Community/ContributePage/useForm';
import { useMemo } from 'react';
import styles from './styles.module.css';

/** The fields of one entry in their groups. */
export default function Entry({ entry }: { readonly entry: EntryDraft }) {
  const { collection, key } = entry;
  const groups = useMemo(() => groupsOf(collection), [collection]);
  return (
    <EntryContext value={entry}>
      {key !== 0 && <h2 className={styles.made}>{`New ${ENTRY_NAMES[collection]}`}</h2>}
      {groups.map((group) =>
        group.folded ? (
          <details key={group.title} className={styles.folded}>
            <summary>{group.title}</summary>
            <Fields group={group} />
          </details>
        ) : (
          <section key={group.title} className={styles.group}>
            {key === 0 ? <h2>{group.title}</h2> : groups.length > 2 && <h3>{group.title}</h3>}
            <Fields group={group} />
          </section>
        ),
      )}
    </EntryContext>
  );
}

function Fields({ group: { fields, body, tags } }: { readonly group: FieldGroup }) {
  return (
    <>
      {body && <Body {...body} />}
      {fields.map((field) => (
        <Field key={field.key} field={field} path={[field.key]} tag={tags[field.key]} />
      ))}
    </>
  );
}

/** The text below the front matter. */
function Body({ label, description }: BodyField) {
  const { entry, act } = useForm();
  return (
    <Frame field={{ label, description, required: false }} path={['body']}>
      {(control) => (
        <textarea
          {...control}
          rows={8}
          value={entry.body}
          onChange={({ target }) => act({ type: 'write-body', entry: entry.key, body: target.value })}
        />
      )}
    </Frame>
  );
}
