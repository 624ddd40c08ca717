import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Hit from '@theme/Community/Search/Hit';
import type { Labels } from '@theme/Community/Search/labels';
import { keyOf, type Option, type OptionGroup, pathOf } from '@theme/Community/Search/options';
import { shortened } from '@theme/Community/Search/shortened';
import { type MouseEvent, useEffect, useRef } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What the ids of the list and its options begin with. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly labels: Labels;
  readonly active: number;
  readonly onActivate: (option: number) => void;
  readonly onChoose: (option: Option, event: MouseEvent) => void;
}

/** The list of a combobox. Options are links, so that they can be opened in another tab; the focus stays in the field. */
export default function Options({ id, groups, labels, active, onActivate, onChoose }: Props) {
  const { withBaseUrl } = useBaseUrlUtils();
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another option is active, it must be in sight
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  let index = 0;
  return (
    <div id={`${id}list`} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map(({ label, options }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={label} role="group" aria-labelledby={`${id}group${group}`}>
          <div id={`${id}group${group}`} role="presentation" className={styles.heading}>
            {label}
          </div>
          {options.map((option) => {
            const number = index++;
            return (
              <a
                key={keyOf(option)}
                id={`${id}option${number}`}
                ref={number === active ? current : null}
                role="option"
                aria-selected={number === active}
                tabIndex={-1}
                href={withBaseUrl(pathOf(option) ?? '/search/')}
                className={styles.option}
                onMouseMove={() => number !== active && onActivate(number)}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onChoose(option, event)}
              >
                {option.kind === 'result' && <Hit result={option.result} labels={labels} />}
                {option.kind === 'all' && allOf(option)}
                {option.kind === 'recent' && shortened(option.query)}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function allOf({ query, total }: Extract<Option, { kind: 'all' }>): string {
  const results = total === 1 ? 'The one result' : `All ${total} results`;
  return `${results} for “${shortened(query)}”`;
}
