import { type Draft, filesOf, type Preview as Projection, previewOf } from '@isco-cop/docusaurus-plugin/form';
import FileText from '@theme/Community/ContributePage/FileText';
import Forgiving from '@theme/Community/ContributePage/Preview/Forgiving';
import { FormContext } from '@theme/Community/ContributePage/useForm';
import EventContent from '@theme/Community/EventPage/Content';
import { InPreview } from '@theme/Community/inPreview';
import Metric from '@theme/Community/Metric';
import Resources from '@theme/Community/Resources';
import TalkContent from '@theme/Community/TalkPage/Content';
import { useContext, useMemo, useState } from 'react';
import styles from './styles.module.css';

/** The entry as its page and as its file will show it, while it is being written. */
export default function Preview({ draft }: { readonly draft: Draft }) {
  const [view, setView] = useState<'page' | 'file'>('page');
  const button = (name: typeof view, label: string) => (
    <button type="button" aria-pressed={view === name} onClick={() => setView(name)}>
      {label}
    </button>
  );
  return (
    <section className={styles.preview} aria-labelledby="form-preview">
      <div className={styles.head}>
        <h2 id="form-preview">Preview</h2>
        <div className={styles.views}>
          {button('page', 'Page')}
          {button('file', 'File')}
        </div>
      </div>
      {view === 'page' ? (
        <Paper draft={draft} />
      ) : (
        filesOf(draft)
          .slice(-1)
          .map((file) => <FileText key={file.path} file={file} />)
      )}
    </section>
  );
}

function Paper({ draft }: { readonly draft: Draft }) {
  const form = useContext(FormContext);
  const known = form?.known;
  const projection = useMemo(() => known && previewOf(known, draft), [known, draft]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.paper} tabIndex={0} aria-label="Preview of the page">
      <InPreview value={true}>
        <Forgiving watched={projection}>
          {projection ? <Page projection={projection} /> : <Later />}
        </Forgiving>
      </InPreview>
    </section>
  );
}

function Page({ projection: { collection, props } }: { readonly projection: Projection }) {
  switch (collection) {
    case 'talks':
      return (
        <>
          <p className={styles.kicker}>Talk · {props.subject.label}</p>
          <p className={styles.title}>{props.title}</p>
          <TalkContent talk={props} />
        </>
      );
    case 'events':
      return (
        <>
          <p className={styles.kicker}>{props.kind}</p>
          <p className={styles.title}>{props.title}</p>
          <p>{props.summary}</p>
          <EventContent event={props} />
        </>
      );
    case 'resources':
      return <Resources resources={[props]} />;
    case 'metrics':
      return <Metric metric={props} withSubject />;
  }
}

function Later() {
  return <p>The page shows here as soon as the answers make one.</p>;
}
