import { type Draft, ENTRY_NAMES, type FormProblem, labelOfPath } from '@isco-cop/docusaurus-plugin/form';

/** The name of a field in a list of fields: "Presenter 1: Person", and of which new entry it is. */
export function labelOfField(draft: Draft, { entry, field }: FormProblem): string {
  const of = draft.entries.find(({ key }) => key === entry);
  const label = labelOfPath(field);
  return of && entry !== 0 ? `New ${ENTRY_NAMES[of.collection]}: ${label}` : label;
}
