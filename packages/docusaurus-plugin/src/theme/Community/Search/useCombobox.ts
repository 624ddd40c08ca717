import { type KeyboardEvent, useState } from 'react';

interface Options {
  /** What the options belong to; another begins at its first option again. */
  readonly subject: string;
  /** Keys of the options. Others may come while one chooses: the active one stays active. */
  readonly keys: readonly string[];
  /** Option that is active at the beginning, -1 for none. */
  readonly first: number;
  readonly choose: (option: number) => void;
}

/** Which option is active, and the keys that change it; the focus stays in the field. */
export function useCombobox({ subject, keys, first, choose }: Options) {
  const [moved, setMoved] = useState({ subject, key: '' });
  const count = keys.length;
  const kept = moved.subject === subject ? keys.indexOf(moved.key) : -1;
  const active = kept === -1 ? Math.min(first, count - 1) : kept;
  const activate = (option: number) => setMoved({ subject, key: keys[option] ?? '' });

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
