import {
  type CompareState,
  MOST,
  nameOf,
  type Selection,
  writeCompareState,
} from '@theme/Community/ComparePage/state';
import Notice from '@theme/Community/Notice';
import DocusaurusLink from '@theme/Community/SiteLink';
import type { MouseEvent } from 'react';

interface Props {
  readonly selection: Selection;
  readonly onChange: (ids: CompareState) => void;
}

/** What the address asks for and cannot be shown: unknown ids with what they may mean, and those beyond the fourth. */
export default function Messages({ selection: { chosen, unknown, left }, onChange }: Props) {
  if (unknown.length === 0 && left.length === 0) return null;
  const ids = chosen.map(({ id }) => id);
  const follow = (next: CompareState) => (event: MouseEvent) => {
    event.preventDefault();
    onChange(next);
  };
  return (
    <Notice>
      {unknown.map(({ id, meant }) => (
        <p key={id}>
          There is no methodology “{id}”
          {meant ? (
            <>
              ; did you mean{' '}
              <DocusaurusLink
                to={`/compare/${writeCompareState([...ids, meant.id])}`}
                onClick={follow([...ids, meant.id])}
              >
                {nameOf(meant)}
              </DocusaurusLink>
              ?
            </>
          ) : (
            '. Choose one by its name below.'
          )}
        </p>
      ))}
      {left.length > 0 && (
        <p>
          At most {MOST} can stand beside each other. Left out: {left.map((each) => nameOf(each)).join('; ')}.
        </p>
      )}
    </Notice>
  );
}
