/** Moves the focus to the count of a list, where what was pressed goes away with what it dropped. */
export function focusCount(pressed: Element): void {
  pressed.closest('main')?.querySelector<HTMLElement>('[role=status][tabindex]')?.focus();
}
