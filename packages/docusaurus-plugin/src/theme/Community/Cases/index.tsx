import type { CaseProps } from '@isco-cop/docusaurus-plugin/props';
import CaseCard from '@theme/Community/CaseCard';
import styles from './styles.module.css';

/** Cases as cards, in the order given: never by a number. */
export default function Cases({ cases }: { readonly cases: readonly CaseProps[] }) {
  return (
    <div className={styles.cases}>
      {cases.map((each) => (
        <CaseCard key={each.id} each={each} />
      ))}
    </div>
  );
}
