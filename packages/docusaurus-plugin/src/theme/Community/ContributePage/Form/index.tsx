import type { Community, Entries } from '@isco-cop/data/schema';
import {
  communityWith,
  ENTRY_NAMES,
  entriesOf,
  isEmptyDraft,
  problemsOf,
} from '@isco-cop/docusaurus-plugin/form';
import type { FormData, FormProps } from '@isco-cop/docusaurus-plugin/props';
import Entry from '@theme/Community/ContributePage/Entry';
import Files from '@theme/Community/ContributePage/Files';
import Preview from '@theme/Community/ContributePage/Preview';
import Summary from '@theme/Community/ContributePage/Summary';
import { useDraft } from '@theme/Community/ContributePage/useDraft';
import { FormContext, type FormState } from '@theme/Community/ContributePage/useForm';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly form: FormProps;
  readonly load: () => Promise<FormData>;
}

/** The form once the community's data is there. */
export default function Form({ form, load }: Props) {
  const [known, setKnown] = useState<Entries | 'failed'>();
  useEffect(() => {
    load().then(
      (data) => setKnown(entriesOf(data)),
      () => setKnown('failed'),
    );
  }, [load]);
  if (known === 'failed')
    return <p role="alert">The form could not be loaded. Reload the page to try again.</p>;
  return known ? <LoadedForm form={form} known={known} /> : <p>The form is loading …</p>;
}

function LoadedForm({ form, known }: { readonly form: FormProps; readonly known: Entries }) {
  const community = useMemo<Community>(() => communityWith(known, []), [known]);
  const { draft, act, wasRestored } = useDraft(community, form.collection);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  // Checks and previews wait until there is time; typing never waits for them.
  const settled = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(known, settled), [known, settled]);
  const state: FormState = {
    known,
    community,
    draft,
    problems,
    act,
    isVisited: (entry, field) => visited.has('all') || visited.has(`${entry}:${field}`),
    visit: (entry, field) => setVisited((before) => new Set(before).add(`${entry}:${field}`)),
  };
  const discard = () => {
    if (!window.confirm('Discard everything you wrote in this form?')) return;
    act({ type: 'discard' });
    setVisited(new Set());
  };
  const [first, ...others] = draft.entries;
  return (
    <FormContext value={state}>
      <div className={styles.bar}>
        <p>
          Answers without “optional” are needed. What you write stays in this browser until you propose it.
          {wasRestored && !isEmptyDraft(draft) && ' Your draft from last time is here again.'}
        </p>
        <button type="button" onClick={discard} disabled={isEmptyDraft(draft)} className={styles.quiet}>
          Discard draft
        </button>
      </div>
      <div className={styles.columns}>
        <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
          {first && <Entry key={first.key} entry={first} />}
          {others.map((entry) => (
            <section
              key={entry.key}
              className={styles.made}
              aria-label={`New ${ENTRY_NAMES[entry.collection]}`}
            >
              <Entry entry={entry} />
              <button
                type="button"
                className={styles.quiet}
                onClick={() => act({ type: 'remove-entry', entry: entry.key })}
              >
                {`Remove this new ${ENTRY_NAMES[entry.collection]}`}
              </button>
            </section>
          ))}
        </form>
        <div className={styles.side}>
          <Summary showAll={() => setVisited((before) => new Set(before).add('all'))} />
          <Preview draft={settled} />
        </div>
      </div>
      <Files draft={settled} repository={form.repository} />
    </FormContext>
  );
}
