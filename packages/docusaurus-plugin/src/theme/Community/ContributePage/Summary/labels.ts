import {
  type Draft,
  ENTRY_NAMES,
  type FormProblem,
  groupsOf,
  labelOfPath,
  type WritableCollection,
} from '@isco-cop/docusaurus-plugin/form';

/** The name of a field in a list of fields: "Presenter 1, person", and of which new entry it is. */
export function labelOfField(draft: Draft, { entry, field }: FormProblem): string {
  const collection = draft.entries.find(({ key }) => key === entry)?.collection;
  if (!collection) return field;
  const label = field === 'body' ? labelOfBody(collection) : labelOfPath(field);
  return entry === 0 ? label : `New ${ENTRY_NAMES[collection]}: ${label.toLowerCase()}`;
}

function labelOfBody(collection: WritableCollection): string {
  return groupsOf(collection).flatMap(({ body }) => body?.label ?? [])[0] ?? 'Text';
}
