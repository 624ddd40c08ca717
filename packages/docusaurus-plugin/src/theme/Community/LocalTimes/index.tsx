import type { TimesProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';
import { cityOf, instantOf, isTime, longDate, timeRange } from './times.ts';

interface Props {
  readonly times: TimesProps;
  readonly withDate?: boolean;
}

/** Local time of the event, and the reader's own where it differs; the second needs the reader's browser. */
export default function LocalTimes(props: Props) {
  const { start, end, timeZone } = props.times;
  const exist = isTime(start, timeZone) && isTime(end, timeZone);
  return exist ? <Times {...props} /> : <NotStated>time not stated</NotStated>;
}

function Times({ times, withDate = false }: Props) {
  const [own, setOwn] = useState<string>();
  const { start, end, timeZone } = times;
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const ownText = timeRange(instantOf(start, timeZone), instantOf(end, timeZone), here, withDate);
    const eventText = timeRange(instantOf(start, timeZone), instantOf(end, timeZone), timeZone, withDate);
    setOwn(
      ownText === eventText
        ? undefined
        : withDate
          ? `${ownText} your time (${cityOf(here)})`
          : `${ownText} your time`,
    );
  }, [start, end, timeZone, withDate]);
  return (
    <span className={styles.times}>
      {withDate && <>{longDate(start)}, </>}
      <time dateTime={instantOf(start, timeZone).toISOString()}>{start.slice(11)}</time>–
      <time dateTime={instantOf(end, timeZone).toISOString()}>{end.slice(11)}</time>{' '}
      {withDate && cityOf(timeZone)}
      {own && <span className={styles.own}>{own}</span>}
    </span>
  );
}
