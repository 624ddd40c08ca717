import type { LikeMineProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Form from '@theme/Community/LikeMinePage/Form';
import { questionsOf } from '@theme/Community/LikeMinePage/questions';
import Results from '@theme/Community/LikeMinePage/Results';
import Stated from '@theme/Community/LikeMinePage/Stated';
import { type Answers, readAnswers, writeAnswers } from '@theme/Community/LikeMinePage/state';
import { understand } from '@theme/Community/LikeMinePage/understand';
import Notice from '@theme/Community/Notice';
import Page from '@theme/Community/Page';
import { type AddressForm, useAddressState } from '@theme/Community/useAddressState';
import { usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

const FORM: AddressForm<Answers> = { read: readAnswers, write: writeAnswers };

/** A few answers lead to the cases and techniques that are closest, with every reason for and against. */
export default function LikeMinePage() {
  const page = usePage<LikeMineProps>();
  const [read, change] = useAddressState(FORM);
  const questions = questionsOf(page, read.classification);
  const { answers, problems } = understand(read, questions);
  const lead =
    'Say what you have to code and with what, and read which cases are closest to yours, for which reasons, and what speaks against them. Every answer may be left out; nothing you say leaves this browser.';
  return (
    <Page
      title="Offices like mine"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Offices like mine' })}
    >
      <noscript>
        <p>
          Matching is done in your browser, which needs JavaScript. Without it, read below what each case
          states of the same questions.
        </p>
      </noscript>
      {problems.length > 0 && (
        <Notice>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <div className={styles.columns}>
        <Form questions={questions} answers={answers} onChange={change} />
        <Results page={page} answers={answers} />
      </div>
      <Stated cases={page.cases} />
    </Page>
  );
}
