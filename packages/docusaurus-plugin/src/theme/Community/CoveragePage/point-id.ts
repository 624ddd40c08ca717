/** Id of the row of an operating point, to which its mark leads: a mark has two figures, each with a card of its own. */
export function pointId(id: string): string {
  return `point-${id}`;
}
