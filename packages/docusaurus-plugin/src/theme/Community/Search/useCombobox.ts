import { type KeyboardEvent, useState } from 'react';

interface Options {
  /** What the options belong to; another begins at its first option again. */
  readonly subject: string;
  readonly count: number;
  /** Option that is active at the beginning, -1 for none. */
  readonly first: number;
  readonly choose: (option: number) => void;
}

/** Which option is active, and the keys that change it; the focus stays in the field. */
export function useCombobox({ subject, count, first, choose }: Options) {
  const [moved, setMoved] = useState({ subject, option: first });
  const active = Math.min(moved.subject === subject ? moved.option : first, count - 1);
  const activate = (option: number) => setMoved({ subject, option });

  function onKeyDown(event: KeyboardEvent) {
    // A key that ends the composition of a character, in Chinese for one, chooses nothing.
    if (event.nativeEvent.isComposing || event.shiftKey || event.altKey || count === 0) return;
    const next = {
      ArrowDown: active + 1 === count ? 0 : active + 1,
      ArrowUp: active <= 0 ? count - 1 : active - 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next !== undefined) activate(next);
    else if (event.key === 'Enter' && active >= 0) choose(active);
    else return;
    event.preventDefault();
  }
  return { active, activate, onKeyDown };
}
