import { useEffect, useState } from 'react';

/** How long somebody pauses before screen readers speak. */
const PAUSE = 700;

/** A text once it has stayed the same for a moment, so that screen readers do not speak at every key. */
export function useLater(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
