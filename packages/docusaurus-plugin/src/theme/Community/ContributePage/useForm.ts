import type { Community, Entries } from '@isco-cop/data/schema';
import type { Draft, EntryDraft, FormAction, FormProblem } from '@isco-cop/docusaurus-plugin/form';
import { createContext, useContext } from 'react';

/** What the parts of a form share. */
export interface FormState {
  /** The entries that exist. */
  readonly known: Entries;
  readonly community: Community;
  readonly draft: Draft;
  readonly problems: readonly FormProblem[];
  readonly act: (action: FormAction) => void;
  /** Fields that the contributor has left, or all, as `entry:field`; others are not complained about yet. */
  readonly isVisited: (entry: number, field: string) => boolean;
  readonly visit: (entry: number, field: string) => void;
}

/** The form around a field. */
export const FormContext = createContext<FormState | undefined>(undefined);

/** The entry around a field. */
export const EntryContext = createContext<EntryDraft | undefined>(undefined);

/** The form and the entry that a field belongs to. */
export function useForm(): FormState & { readonly entry: EntryDraft } {
  const form = useContext(FormContext);
  const entry = useContext(EntryContext);
  if (!form || !entry) throw new Error('A field stands in a form and an entry');
  return { ...form, entry };
}

/** Id of the control of a field, to which labels and summaries point. */
export function controlId(entry: number, field: string): string {
  return `entry-${entry}-${field.replaceAll('.', '-')}`;
}
