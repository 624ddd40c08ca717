import { nearest, readWorkload, WORKLOAD_FIELDS, type WorkloadTexts } from '@isco-cop/data/schema';
import type { WorkloadProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Notice from '@theme/Community/Notice';
import Page from '@theme/Community/Page';
import PassedOver from '@theme/Community/PassedOver';
import { type AddressForm, useAddressState } from '@theme/Community/useAddressState';
import { usePage } from '@theme/Community/usePage';
import NumberField from '@theme/Community/WorkloadPage/NumberField';
import Presets from '@theme/Community/WorkloadPage/Presets';
import Result from '@theme/Community/WorkloadPage/Result';
import {
  fieldTexts,
  NAMES,
  readWorkloadState,
  type WorkloadState,
  withPreset,
  writeWorkloadState,
} from '@theme/Community/WorkloadPage/state';
import styles from './styles.module.css';

const FORM: AddressForm<WorkloadState> = { read: readWorkloadState, write: writeWorkloadState };

/** What a cut of the manual work means for records, hours and cost; from a case's figures or from one's own. */
export default function WorkloadPage() {
  const { presets, first } = usePage<WorkloadProps>();
  const [state, change] = useAddressState(FORM);
  const preset = presets.find(({ id }) => id === (state.preset ?? first));
  const fields = fieldTexts(state, preset);
  const texts: WorkloadTexts = Object.fromEntries(
    WORKLOAD_FIELDS.map(({ name }) => [name, fields[name].text]),
  );
  const { input, problems } = readWorkload(texts);
  const claims = (preset?.figures ?? []).flatMap(({ field, claim }) =>
    fields[field].from === 'preset' ? (claim ?? []) : [],
  );
  const boundOf = (name: 'manualShare' | 'cut') =>
    fields[name].from === 'preset' ? (preset?.figures.find(({ field }) => field === name)?.bound ?? '') : '';
  // One claim may fill two fields; the later one says more of it.
  const stated = [...new Map(claims.map((each) => [each.statement.path, each])).values()];
  const lead =
    'What a cut of the manual work means for records, hours and cost. A cut is a share of the records that people code, not of all: 50% of the 20% coded by hand is 10% of all records.';
  return (
    <Page title="Workload" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Workload' })}>
      <noscript>
        <p>
          The figures are computed in your browser, which needs JavaScript. Without it, read what the cases
          state, and below what the figures of one of them come to.
        </p>
      </noscript>
      <PassedOver names={NAMES} />
      {state.preset && !preset && (
        <Notice>
          {unknownPreset(
            state.preset,
            presets.map(({ id }) => id),
          )}
        </Notice>
      )}
      <Presets presets={presets} chosen={preset?.id} onChoose={(each) => change(withPreset(state, each))} />
      <div className={styles.columns}>
        <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
          <h2 id="figures">Your figures</h2>
          {WORKLOAD_FIELDS.map((field) => (
            <NumberField
              key={field.name}
              field={field}
              value={fields[field.name]}
              problem={problems[field.name]}
              figure={preset?.figures.find((each) => each.field === field.name)}
              hasPreset={preset !== undefined}
              onType={(text) => change({ ...state, texts: { ...state.texts, [field.name]: text } }, 'typing')}
            />
          ))}
        </form>
        <Result
          input={input}
          status={preset?.status}
          stated={stated}
          bounds={{ manualShare: boundOf('manualShare'), cut: boundOf('cut') }}
          disputed={fields.cut.from === 'preset' ? (preset?.disagreesWith ?? []) : []}
        />
      </div>
    </Page>
  );
}

function unknownPreset(id: string, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  return `There is no claim “${id}” to start from${meant ? `; did you mean “${meant}”?` : '; choose one below.'}`;
}
