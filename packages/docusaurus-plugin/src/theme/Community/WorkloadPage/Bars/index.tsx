import type { Workload } from '@isco-cop/data/schema';
import { percentText } from '@theme/Community/WorkloadPage/numbers';
import styles from './styles.module.css';

interface Props {
  readonly workload: Workload;
  readonly isPotential: boolean;
}

/** All records as two bars of one width, today and after the cut: square ends are software, round ends are people. */
export default function Bars({ workload, isPotential }: Props) {
  const { withoutPeople, leaving, staying } = workload;
  const all = withoutPeople + leaving + staying;
  const share = (records: number) => (all === 0 ? 0 : (100 * records) / all);
  const software = share(withoutPeople);
  const moved = share(leaving);
  const people = share(staying);
  const description = `Of all records, people code ${percentText(moved + people)} today and ${percentText(people)} after the cut; ${percentText(moved)} leave manual coding.`;
  return (
    <figure className={styles.figure} aria-label={description}>
      <p className={styles.name}>Today</p>
      <svg width="100%" height="44" aria-hidden className={styles.bar}>
        <rect width={`${software}%`} height="44" rx="6" className={styles.software} />
        <rect x={`${software}%`} width={`${moved + people}%`} height="44" rx="22" className={styles.people} />
      </svg>
      <p className={styles.name}>After the cut</p>
      <svg width="100%" height="44" aria-hidden className={styles.bar}>
        <rect width={`${software}%`} height="44" rx="6" className={styles.software} />
        <rect
          x={`${software}%`}
          width={`${moved}%`}
          height="44"
          rx="6"
          className={isPotential ? styles.potential : styles.moved}
        />
        <rect x={`${software + moved}%`} width={`${people}%`} height="44" rx="22" className={styles.people} />
      </svg>
      <figcaption>
        <ul className={styles.legend}>
          <li>
            <span className={styles.softwareKey} /> software alone, {percentText(software)}
          </li>
          <li>
            <span className={isPotential ? styles.potentialKey : styles.movedKey} />{' '}
            {isPotential ? 'would leave manual coding' : 'leaves manual coding'}, {percentText(moved)}
          </li>
          <li>
            <span className={styles.peopleKey} /> people, {percentText(people)}
          </li>
        </ul>
        Width is the share of all records.
      </figcaption>
    </figure>
  );
}
