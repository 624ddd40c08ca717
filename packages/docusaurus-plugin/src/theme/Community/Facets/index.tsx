import type { FacetCounts, Facets as Selection } from '@isco-cop/search';
import Facet from '@theme/Community/Facets/Facet';
import type { Labels, Titles } from '@theme/Community/Search/labels';
import { chosenValues } from '@theme/Community/Search/state';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';

/** Facets that are open from the beginning; the others open by their name. */
const OPEN = 3;
const NONE: readonly string[] = [];
const WIDE = '(min-width: 861px)';

interface Props<Name extends string> {
  readonly names: readonly Name[];
  readonly titles: Titles<Name>;
  readonly labels: Labels<Name>;
  readonly selection: Selection<Name>;
  /** Counts with nothing selected: they give the values their lasting order. */
  readonly all: FacetCounts<Name>;
  readonly counts: FacetCounts<Name>;
  readonly onToggle: (name: Name, value: string) => void;
  /** Side by side and closed, over a list that needs the whole width. */
  readonly isRow?: boolean;
}

/** What a list can be narrowed by. On narrow screens all of it folds into one line. */
export default function Facets<Name extends string>(props: Props<Name>) {
  const { names, titles, labels, selection, all, counts, onToggle, isRow = false } = props;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const follow = () => setOpen(wide.matches);
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  const chosen = chosenValues(selection).length;
  const shown = names.filter((name) => all[name].length > 0 || selection[name]);
  return (
    <details
      className={styles.facets}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        // React lets the toggling of a facet within rise to here, where it says nothing.
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{chosen > 0 ? `Filters (${chosen})` : 'Filters'}</summary>
      <div className={isRow ? styles.row : undefined}>
        {shown.map((name, index) => (
          <Facet
            key={name}
            name={name}
            title={titles[name]}
            labels={labels[name]}
            all={all[name]}
            counts={counts[name]}
            chosen={selection[name] ?? NONE}
            isOpenFirst={!isRow && index < OPEN}
            onToggle={(value) => onToggle(name, value)}
          />
        ))}
      </div>
    </details>
  );
}
