import type { ComparedContext } from '@isco-cop/data/schema';
import type { LedgerItemProps } from '@isco-cop/docusaurus-plugin/props';
import Comparability from '@theme/Community/Comparability';
import { toCompared } from '@theme/Community/EvidencePage/compared';
import styles from './styles.module.css';

interface Props {
  /** Claims of one measure. */
  readonly claims: readonly LedgerItemProps[];
  readonly context: ComparedContext;
}

/**
 * Whether the claims of a measure may be read beside each other: those of each case or study, since one reads them
 * together, and all that are shown. It says what keeps them apart, never which is better.
 */
export default function SideBySide({ claims, context }: Props) {
  if (claims.length < 2) return null;
  const subjects = bySubject(claims);
  return (
    <section className={styles.beside} aria-label={`Beside each other: ${claims[0]?.measure.label}`}>
      <p className={styles.heading}>May they be read beside each other?</p>
      {subjects.map(
        (own) =>
          own.length > 1 && (
            <Comparability key={own[0]?.about?.path} claims={own.map(toCompared)} context={context}>
              {nameOf(own[0])}, {own.length} numbers:
            </Comparability>
          ),
      )}
      {subjects.length > 1 && (
        <Comparability claims={claims.map(toCompared)} context={context}>
          All {claims.length} numbers of this measure:
        </Comparability>
      )}
    </section>
  );
}

function bySubject(claims: readonly LedgerItemProps[]): LedgerItemProps[][] {
  const subjects = new Map<string | undefined, LedgerItemProps[]>();
  for (const claim of claims) {
    const subject = claim.about?.path;
    subjects.set(subject, [...(subjects.get(subject) ?? []), claim]);
  }
  return [...subjects.values()];
}

function nameOf(claim: LedgerItemProps | undefined): string {
  return [claim?.country?.label, claim?.about?.label].filter(Boolean).join(', ');
}
