import type { FacetCount } from '@isco-cop/search';
import { orderedValues } from '@theme/Community/Facets/ordered-values';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';

/** Values to show before one asks for more. */
const FEW = 6;

interface Props {
  readonly name: string;
  readonly title: string;
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly all: readonly FacetCount[];
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly isOpenFirst: boolean;
  readonly onToggle: (value: string) => void;
}

/** One facet: its values with how many entries each would show. */
export default function Facet(props: Props) {
  const { name, title, labels, all, counts, chosen, isOpenFirst, onToggle } = props;
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [isLong, setLong] = useState(false);
  const values = orderedValues(name, all, counts);
  const hasChosen = chosen.length > 0;
  useEffect(() => {
    if (hasChosen) setOpen(true);
  }, [hasChosen]);
  const shown = isLong ? values : values.filter(({ value }, index) => index < FEW || chosen.includes(value));
  return (
    <details className={styles.facet} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} {hasChosen && <span className={styles.chosen}>{chosen.length} chosen</span>}
      </summary>
      <fieldset>
        <legend>{title}</legend>
        {shown.map(({ value, count }) => (
          <label key={value} className={count === 0 ? styles.none : undefined}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span className={styles.value}>{labels?.get(value) ?? value}</span>{' '}
            <span className={styles.count}>{count}</span>
          </label>
        ))}
      </fieldset>
      {values.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setLong(true)}>
          {`All ${values.length}`}
          <span className={styles.hidden}> {title.toLowerCase()} values</span>
        </button>
      )}
    </details>
  );
}
