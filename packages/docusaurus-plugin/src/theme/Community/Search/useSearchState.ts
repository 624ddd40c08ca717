import { type ListKind, type ListState, readState, writeState } from '@theme/Community/Search/state';
import { type AddressForm, useAddressState } from '@theme/Community/useAddressState';
import { useMemo } from 'react';

/** What a list shows, as its address says, and a way to change both. */
export function useSearchState<Name extends string, Order extends string>(kind: ListKind<Name, Order>) {
  const form = useMemo<AddressForm<ListState<Name, Order>>>(
    () => ({ read: (search) => readState(search, kind), write: (state) => writeState(state, kind) }),
    [kind],
  );
  return useAddressState(form);
}
