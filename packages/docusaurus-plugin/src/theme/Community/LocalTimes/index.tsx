import type { TimesProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';
import { cityOf, timeRange } from './times.ts';

interface Props {
  readonly times: TimesProps;
  readonly withDate?: boolean;
}

/** Local time of the event, and the reader's own where it differs; the second needs the reader's browser. */
export default function LocalTimes(props: Props) {
  const { startInstant, endInstant } = props.times;
  return startInstant && endInstant ? <Times {...props} /> : <NotStated>time not stated</NotStated>;
}

function Times({ times, withDate = false }: Props) {
  const own = useOwnTime(times, withDate);
  const { date, endDate, start, end, startInstant, endInstant, timeZone } = times;
  return (
    <span className={styles.times}>
      {withDate && `${date}, `}
      <time dateTime={startInstant}>{start}</time>–{withDate && endDate && `${endDate}, `}
      <time dateTime={endInstant}>{end}</time> {withDate && cityOf(timeZone)}
      {own && <span className={styles.own}>{own}</span>}
    </span>
  );
}

function useOwnTime(
  { startInstant, endInstant, timeZone }: TimesProps,
  withDate: boolean,
): string | undefined {
  const [own, setOwn] = useState<string>();
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const rangeIn = (zone: string) => timeRange(new Date(startInstant), new Date(endInstant), zone, withDate);
    const city = withDate ? ` (${cityOf(here)})` : '';
    setOwn(rangeIn(here) === rangeIn(timeZone) ? undefined : `${rangeIn(here)} your time${city}`);
  }, [startInstant, endInstant, timeZone, withDate]);
  return own;
}
