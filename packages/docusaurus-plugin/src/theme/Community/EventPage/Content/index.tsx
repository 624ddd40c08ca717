import type { EventProps } from '@isco-cop/docusaurus-plugin/props';
import Agenda from '@theme/Community/EventPage/Agenda';
import Facts from '@theme/Community/Facts';
import Link from '@theme/Community/Link';
import LocalTimes from '@theme/Community/LocalTimes';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import DocusaurusLink from '@theme/Community/SiteLink';
import Source from '@theme/Community/Source';
import styles from './styles.module.css';

/** What the page of an event says below its title. */
export default function EventContent({ event }: { readonly event: EventProps }) {
  const { mode, status, times, organizers, series, place, printedTimeZone, agendaEnd } = event;
  const facts = [
    { name: 'Status', values: [{ label: status.label }] },
    { name: 'Mode', values: [place ?? mode].flatMap((label) => (label ? [{ label }] : [])) },
    { name: 'Organizers', values: organizers },
    { name: 'Series', values: series ? [{ label: series }] : [] },
    {
      name: 'Time zone',
      values: [
        { label: printedTimeZone ? `${times.timeZone} (announced as ${printedTimeZone})` : times.timeZone },
      ],
    },
  ];
  return (
    <>
      <p className={styles.when}>
        <LocalTimes times={times} withDate />
      </p>
      {agendaEnd && (
        <p className={styles.note}>
          Announced until {times.end}; the agenda ends at {agendaEnd}.
        </p>
      )}
      {event.changes.map(({ date, text }) => (
        <p key={date + text} className={styles.note}>
          {date}: {text}
        </p>
      ))}
      <Facts facts={facts} />
      <Prose tree={event.body} />
      <Objectives objectives={event.objectives} />
      <section>
        <h2 id="agenda">Agenda</h2>
        <Agenda parts={event.agenda} />
      </section>
      <div className={styles.columns}>
        {event.registration && (
          <section>
            <h2 id="registration">Registration</h2>
            <p>
              {event.registration.url ? (
                <DocusaurusLink to={event.registration.url}>{event.registration.label}</DocusaurusLink>
              ) : (
                event.registration.label
              )}
              {status.id === 'held' && ' (this event has been held)'}
            </p>
            {event.registration.note && <p>{event.registration.note}</p>}
          </section>
        )}
        {event.contacts.length > 0 && (
          <section>
            <h2 id="contact">Contact</h2>
            <ul className={styles.contacts}>
              {event.contacts.map(({ person, email }) => (
                <li key={person.label}>
                  <Link to={person} />
                  {email && <a href={`mailto:${email}`}>{email}</a>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {event.resources.length > 0 && (
        <section>
          <h2 id="resources">Resources</h2>
          <Resources resources={event.resources} />
        </section>
      )}
      {event.source && <Source source={event.source} />}
    </>
  );
}

function Objectives({ objectives }: Pick<EventProps, 'objectives'>) {
  if (objectives.length === 0) return null;
  return (
    <section>
      <h2 id="objectives">Objectives</h2>
      <ul>
        {objectives.map(({ title, text }) => (
          <li key={title}>
            <b>{title}</b>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
