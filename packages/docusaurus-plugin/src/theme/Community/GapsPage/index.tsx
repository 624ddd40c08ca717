import DocusaurusLink from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { GapsProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Counts from '@theme/Community/GapsPage/Counts';
import GapList from '@theme/Community/GapsPage/GapList';
import Group from '@theme/Community/Group';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import { useState } from 'react';
import styles from './styles.module.css';

/** Everything that no source states yet, with whom to ask, what to ask and where to write the answer. */
export default function GapsPage() {
  const { kinds, groups } = usePage<GapsProps>();
  const [only, setOnly] = useState<string>();
  const shown = groups
    .map((group) => ({
      ...group,
      gaps: group.gaps.filter(({ kind }) => only === undefined || kind === only),
    }))
    .filter(({ gaps }) => gaps.length > 0);
  const { collectAnchor } = useBrokenLinks();
  for (const { heading } of groups) collectAnchor(anchorOf(heading.label));
  const lead =
    'What no source states yet, as questions to those who know. Gaps are no fault of an office: it was just never asked. One answer, with where it is stated, is a contribution.';
  return (
    <Page
      title="What is missing"
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Contribute', path: '/contribute/' }, { label: 'What is missing' })}
    >
      <Counts kinds={kinds} only={only} onChoose={setOnly} />
      <p>
        <DocusaurusLink to="/evidence/who-states-what/">Who states what</DocusaurusLink> shows methods side by
        side, fact by fact. It counts facts: one question here may ask for several of them, and questions
        about numbers that are of none of these methods stand here alone.
      </p>
      <nav aria-label="Countries and organizations">
        <ul className={styles.index}>
          {shown.map(({ heading, gaps }) => (
            <li key={heading.label}>
              <DocusaurusLink to={`#${anchorOf(heading.label)}`}>{heading.label}</DocusaurusLink>{' '}
              <span className={styles.count}>{questionsIn(gaps)}</span>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map(({ heading, gaps }) => (
        <div key={heading.label} id={anchorOf(heading.label)} className={styles.group}>
          <Group heading={heading} note={<p>{inWords(questionsIn(gaps))}</p>}>
            <GapList gaps={gaps} />
          </Group>
        </div>
      ))}
      {shown.length === 0 && <p>Nothing is missing.</p>}
    </Page>
  );
}

function anchorOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function questionsIn(gaps: readonly { readonly questions: readonly string[] }[]): number {
  return gaps.reduce((sum, { questions }) => sum + questions.length, 0);
}

function inWords(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'}`;
}
