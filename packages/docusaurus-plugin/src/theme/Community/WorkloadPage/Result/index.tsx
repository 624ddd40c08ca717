import { type BeforeAndAfter, type WorkloadInput, workloadOf } from '@isco-cop/data/schema';
import type { PresetClaimProps, WorkloadPresetProps } from '@isco-cop/docusaurus-plugin/props';
import Disputed from '@theme/Community/Disputed';
import Link from '@theme/Community/Link';
import Scroller from '@theme/Community/Scroller';
import Bars from '@theme/Community/WorkloadPage/Bars';
import { numberText, percentText } from '@theme/Community/WorkloadPage/numbers';
import { Fragment } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Left out while a field cannot be read. */
  readonly input: WorkloadInput | undefined;
  readonly status: WorkloadPresetProps['status'] | undefined;
  /** Claims that fields still stand on, as they are stated. */
  readonly stated: readonly PresetClaimProps[];
  /** "at most" or "about", where a share still stands as it is stated so. */
  readonly bounds: { readonly manualShare: string; readonly cut: string };
  /** Claims that say otherwise than the one that the cut stands on. */
  readonly disputed: WorkloadPresetProps['disagreesWith'];
}

/** What follows from the figures: in a sentence, as a picture, as a table, and how it was computed. */
export default function Result({ input, status, ...claims }: Props) {
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">Before and after</h2>
      {input ? (
        <Computed input={input} isPotential={status?.id === 'potential'} {...claims} />
      ) : (
        <p>Nothing is computed until every number on the left can be read.</p>
      )}
    </section>
  );
}

interface ComputedProps extends Pick<Props, 'stated' | 'bounds' | 'disputed'> {
  readonly input: WorkloadInput;
  readonly isPotential: boolean;
}

function Computed({ input, isPotential, stated, bounds, disputed }: ComputedProps) {
  const bound = [...new Set([bounds.cut, bounds.manualShare])].filter(Boolean).join(' ');
  const workload = workloadOf(input);
  const { withoutPeople, leaving, staying, leavingShare, hours, cost, machineHours } = workload;
  const { records, manualShare, cut } = input;
  return (
    <>
      <p role="status" className={styles.sentence}>
        People code {numberText(leaving + staying)} of {numberText(records)} records.{' '}
        {sentenceStart(bounded(bounds.cut, percentText(cut)))} of these, {bounded(bound, numberText(leaving))}
        , {isPotential ? 'would leave' : 'leave'} manual coding: {percentText(manualShare)} ×{' '}
        {percentText(cut)} = <b>{bounded(bound, percentText(leavingShare))} of all records</b>.
      </p>
      <Disputed claims={disputed} />
      <p className={styles.whose}>
        Computed from the figures of this form; no office states this result.{' '}
        {stated.length > 0 && (
          <>
            Stated are only:{' '}
            {stated.map(({ statement, qualifiers }, index) => (
              <Fragment key={statement.path}>
                {index > 0 && '; and '}
                <Link to={statement} />
                {qualifiers && ` (${qualifiers})`}
              </Fragment>
            ))}
            . They say no more than that. The other figures are examples or your own.
          </>
        )}
      </p>
      <Bars workload={workload} isPotential={isPotential} />
      <Scroller label="Before and after in numbers">
        <table>
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col">Today</th>
              <th scope="col">After the cut</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            <Row
              name="Records coded by people"
              of={{ before: leaving + staying, after: staying, saved: leaving }}
            />
            <Row
              name="Records coded without people"
              of={{ before: withoutPeople, after: withoutPeople + leaving, saved: -leaving }}
            />
            {hours && <Row name="Hours of people’s work" of={hours} />}
            {cost && <Row name="Cost of people’s work, in your currency" of={cost} />}
          </tbody>
        </table>
      </Scroller>
      {machineHours !== undefined && (
        <p>
          Software goes through all {numberText(records)} records in about {numberText(machineHours)} hours.
        </p>
      )}
      <details className={styles.how} open>
        <summary>How this is computed</summary>
        <ul>
          <li>Records coded by people = records × share coded by hand.</li>
          <li>Records that leave manual coding = records coded by people × cut.</li>
          <li>Share of all records that leaves = share coded by hand × cut.</li>
          <li>Hours = records coded by people × minutes a record ÷ 60; cost = hours × cost of an hour.</li>
          <li>Machine time = records ÷ records a second ÷ 3,600.</li>
        </ul>
        <p>
          Not in it: building, running and checking the software, and that the records left to people are the
          harder ones, which take longer than the average.
        </p>
      </details>
    </>
  );
}

function bounded(bound: string, text: string): string {
  return bound ? `${bound} ${text}` : text;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Row({ name, of: { before, after, saved } }: { readonly name: string; readonly of: BeforeAndAfter }) {
  const sign = saved > 0 ? '−' : saved < 0 ? '+' : '';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{numberText(before)}</td>
      <td>{numberText(after)}</td>
      <td>
        {sign}
        {numberText(Math.abs(saved))}
      </td>
    </tr>
  );
}
