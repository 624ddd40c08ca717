import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Notice from '@theme/Community/Notice';
import Page from '@theme/Community/Page';
import About from '@theme/Community/TryPage/About';
import Candidates from '@theme/Community/TryPage/Candidates';
import Detail from '@theme/Community/TryPage/Detail';
import Examples from '@theme/Community/TryPage/Examples';
import Fields from '@theme/Community/TryPage/Fields';
import File from '@theme/Community/TryPage/File';
import Question from '@theme/Community/TryPage/Question';
import Safe from '@theme/Community/TryPage/Safe';
import { spoken } from '@theme/Community/TryPage/spoken';
import { useAssistance } from '@theme/Community/TryPage/useAssistance';
import { useLater } from '@theme/Community/TryPage/useLater';
import { usePage } from '@theme/Community/usePage';
import { useId } from 'react';
import styles from './styles.module.css';

/** Codes a record with a person, in the browser: candidates while one types, why, and what would tell them apart. */
export default function TryPage() {
  const props = usePage<TryProps>();
  const id = useId();
  const assistance = useAssistance();
  const { state, texts, active, suggestions, copied } = assistance;
  const { advice } = state;
  const announcement = useLater(copied || spoken(texts[0] ?? '', advice));
  const lead = `Write what somebody does and see which codes of ${props.classification?.label ?? 'the classification'} it may have, how sure that is and why. Everything happens on your machine: nothing that you write leaves it.`;
  return (
    <Page title="Try coding" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Try coding' })}>
      <p className={styles.honest}>{props.trainedOn}</p>
      <noscript>
        <p>Coding here needs JavaScript. On the command line, isco-cop code does the same for a file.</p>
      </noscript>
      <Fields id={id} assistance={assistance} />
      {texts[0] === '' && <Examples onChoose={(text) => assistance.write(0, text)} />}
      <p role="status" className={styles.spoken}>
        {announcement}
      </p>
      {state.problem && <Notice>{state.problem}</Notice>}
      {advice && suggestions.length === 0 && (
        <p>
          {advice.namesNoOccupation
            ? 'This says what somebody is, not which work they do. Write the work, or that of the last job.'
            : 'No known title has words like these. Write it out, write what the person does, or write it in another language.'}
        </p>
      )}
      {advice && suggestions.length > 0 && (
        <div className={styles.answer}>
          <div>
            {advice.safe && <Safe {...advice.safe} language={advice.language} />}
            <Candidates id={id} assistance={assistance} language={advice.language} />
            <p className={styles.keys} aria-hidden="true">
              <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> copy the code · <kbd>Esc</kbd> clear
            </p>
          </div>
          <div>
            <Question assistance={assistance} advice={advice} />
            <Detail
              suggestion={suggestions[active]}
              language={advice.language}
              copied={copied}
              onCopy={() => assistance.copy(active)}
            />
          </div>
        </div>
      )}
      <File state={state} onAsk={assistance.ask} />
      <About />
    </Page>
  );
}
