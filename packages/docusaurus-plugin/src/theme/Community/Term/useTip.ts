import { type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

/** Time to move the pointer from the word to the tip, or across it. */
const PAUSE = 150;
/** Space between the tip and the edge of the window. */
const EDGE = 8;

/** A tip beside a word that one points at or has the focus on; Escape closes it, and the pointer can rest on it. */
export function useTip() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLAnchorElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tap = useRef({ isTouch: false, wasOpen: false });

  function soon(open: boolean) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(open), PAUSE);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (!isOpen) return;
    const close = () => setOpen(false);
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && close();
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && !anchor.current?.parentElement?.contains(target)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [isOpen]);

  useLayoutEffect(() => {
    if (!isOpen) return;
    const onMove = () => place(anchor.current, box.current);
    onMove();
    addEventListener('scroll', onMove, { capture: true, passive: true });
    addEventListener('resize', onMove);
    return () => {
      removeEventListener('scroll', onMove, { capture: true });
      removeEventListener('resize', onMove);
    };
  }, [isOpen]);

  const byMouse = (open: boolean) => (event: PointerEvent) => {
    const hasFocus = document.activeElement === anchor.current;
    if (event.pointerType === 'mouse' && (open || !hasFocus)) soon(open);
  };
  return {
    isOpen,
    /** Whether the click that just came was a tap that only opened the tip. */
    isFirstTap: () => tap.current.isTouch && !tap.current.wasOpen,
    area: { onPointerEnter: byMouse(true), onPointerLeave: byMouse(false) },
    anchor: {
      ref: anchor,
      'aria-describedby': isOpen ? id : undefined,
      onFocus: () => setOpen(true),
      onBlur: () => setOpen(false),
      onPointerDown: ({ pointerType }: PointerEvent) => {
        tap.current = { isTouch: pointerType === 'touch', wasOpen: isOpen };
      },
    },
    box: { ref: box, id, role: 'tooltip' },
  };
}

/** Below the first line of the word, above it where there is no room, and always within the window. */
function place(anchor: HTMLElement | null, box: HTMLElement | null): void {
  const line = anchor?.getClientRects()[0];
  if (!line || !box) return;
  const { width, height } = box.getBoundingClientRect();
  const right = document.documentElement.clientWidth - EDGE;
  const fitsBelow = line.bottom + height <= window.innerHeight;
  box.style.left = `${Math.max(EDGE, Math.min(line.left, right - width))}px`;
  box.style.top = `${fitsBelow || line.top < height ? line.bottom : line.top - height}px`;
}
