import type { FacetName, SearchResult } from '@isco-cop/search';
import Highlighted from '@theme/Community/Search/Highlighted';
import { type Labels, labelOf } from '@theme/Community/Search/labels';
import styles from './styles.module.css';

/** What tells results apart at a glance. */
const SHOWN: readonly FacetName[] = ['type', 'country', 'language', 'year'];
/** More countries than these are counted. */
const MOST_COUNTRIES = 3;
const MOST_WORDS = 4;

interface Props {
  readonly result: SearchResult;
  readonly labels: Labels;
}

/** A result: its title with what was found, and what tells it apart from others. */
export default function Hit({ result, labels }: Props) {
  const { title, highlights, section, matches } = result;
  const facts = SHOWN.flatMap((name) => factsOf(result, name, labels));
  return (
    <span className={styles.hit}>
      <span className={styles.title}>
        <Highlighted text={title} ranges={highlights} />
        {section && <span className={styles.section}> › {section}</span>}
      </span>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
      {highlights.length === 0 && matches.length > 0 && (
        <span className={styles.facts}>
          mentions{' '}
          {matches
            .slice(0, MOST_WORDS)
            .map((word) => `“${word}”`)
            .join(', ')}
        </span>
      )}
    </span>
  );
}

function factsOf({ title, facets }: SearchResult, name: FacetName, labels: Labels): string[] {
  const all = (facets[name] ?? [])
    .map((value) => labelOf(labels, name, value))
    .filter((label) => label !== title);
  return all.length > MOST_COUNTRIES
    ? [`${all.length} ${name === 'country' ? 'countries' : 'languages'}`]
    : all;
}
