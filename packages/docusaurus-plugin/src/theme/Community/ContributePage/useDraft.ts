import { createStorageSlot } from '@docusaurus/theme-common';
import type { Community } from '@isco-cop/data/schema';
import {
  type Draft,
  emptyDraft,
  type FormAction,
  type FormCollection,
  isEmptyDraft,
  parseDraft,
  reduceDraft,
  serializeDraft,
} from '@isco-cop/docusaurus-plugin/form';
import { useEffect, useReducer, useState } from 'react';

/** The draft of a form, kept in this browser so that it survives a reload; and whether it was found there. */
export function useDraft(
  community: Community,
  collection: FormCollection,
): { draft: Draft; act: (action: FormAction) => void; wasRestored: boolean } {
  const [slot] = useState(() => createStorageSlot(`isco-cop.draft.${collection}`));
  const [stored] = useState(() => parseDraft(slot.get()));
  const [draft, act] = useReducer(
    (before: Draft, action: FormAction) => reduceDraft(community, before, action),
    stored ?? emptyDraft(collection),
  );
  useEffect(() => {
    if (isEmptyDraft(draft)) slot.del();
    else slot.set(serializeDraft(draft));
  }, [draft, slot]);
  return { draft, act, wasRestored: stored !== undefined };
}
