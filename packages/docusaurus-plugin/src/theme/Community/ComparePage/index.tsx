import type { ComparisonProps } from '@isco-cop/docusaurus-plugin/props';
import Comparison from '@theme/Community/ComparePage/Comparison';
import Messages from '@theme/Community/ComparePage/Messages';
import Picker from '@theme/Community/ComparePage/Picker';
import Start from '@theme/Community/ComparePage/Start';
import {
  type CompareState,
  readCompareState,
  select,
  writeCompareState,
} from '@theme/Community/ComparePage/state';
import type { LoadPart } from '@theme/Community/ComparePage/useParts';
import { crumbs } from '@theme/Community/crumbs';
import Page from '@theme/Community/Page';
import PassedOver from '@theme/Community/PassedOver';
import { type AddressForm, useAddressState } from '@theme/Community/useAddressState';
import { usePage } from '@theme/Community/usePage';

const FORM: AddressForm<CompareState> = { read: readCompareState, write: writeCompareState };

interface Props {
  readonly load: LoadPart;
}

/** Two to four methodologies side by side: alike, different, and what is not stated. Never which is better. */
export default function ComparePage({ load }: Props) {
  const { cases } = usePage<ComparisonProps>();
  const [ids, change] = useAddressState(FORM);
  const selection = select(ids, cases);
  const { chosen } = selection;
  const lead =
    'Two to four methodologies side by side. Numbers stand beside each other only by measure, with what keeps them from being compared; what no source states is hatched.';
  return (
    <Page
      title="Compare"
      description={lead}
      lead={chosen.length > 1 ? undefined : lead}
      breadcrumbs={crumbs({ label: 'Compare' })}
    >
      <PassedOver names={['with']} />
      <Messages selection={selection} onChange={change} />
      <Picker cases={cases} chosen={chosen} onChange={change} />
      {chosen.length > 1 ? (
        <Comparison chosen={chosen} load={load} />
      ) : (
        <Start cases={cases} one={chosen[0]}>
          {chosen.length === 1 && <Comparison chosen={chosen} load={load} />}
        </Start>
      )}
    </Page>
  );
}
