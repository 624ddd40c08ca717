import type { TalkProps } from '@isco-cop/docusaurus-plugin/props';
import Cases from '@theme/Community/Cases';
import { crumbs } from '@theme/Community/crumbs';
import Facts from '@theme/Community/Facts';
import Link from '@theme/Community/Link';
import LocalTimes from '@theme/Community/LocalTimes';
import Page from '@theme/Community/Page';
import People from '@theme/Community/People';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import Source from '@theme/Community/Source';
import { type Pages, usePage } from '@theme/Community/usePage';
import styles from './styles.module.css';

/** A talk: its abstract in the presenters' words, and what it describes. */
export default function TalkPage(props: Pages<TalkProps>) {
  const talk = usePage(props);
  const { title, subject, event, times, presenters, task, session, language, source, cases, resources } =
    talk;
  const facts = [
    { name: 'About', values: [subject] },
    { name: 'Task', values: [{ label: task }] },
    { name: 'Event', values: [event] },
    { name: 'Session', values: session ? [{ label: session }] : [] },
    { name: 'Language of the talk', values: language ? [{ label: language }] : [] },
  ];
  const titles = [
    ...(talk.agendaTitle ? [{ title: talk.agendaTitle, place: 'Agenda' }] : []),
    ...talk.alternateTitles,
  ];
  return (
    <Page
      links={talk.pageLinks}
      title={title}
      description={`Talk by ${presenters.map(({ person }) => person.label).join(' and ')}`}
      kicker={
        <>
          Talk · <Link to={subject} />
        </>
      }
      breadcrumbs={crumbs({ label: 'Events', path: '/events/' }, event, { label: subject.label })}
    >
      <p className={styles.when}>
        <LocalTimes times={times} withDate />
      </p>
      <People people={presenters} />
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
      <section>
        <h2 id="abstract">Abstract</h2>
        <blockquote className={styles.abstract} lang={talk.abstractLanguage}>
          <Prose tree={talk.abstract} />
        </blockquote>
        <Source source={source} />
      </section>
      {titles.length > 0 && (
        <section>
          <h2 id="titles">Also announced as</h2>
          <ul>
            {titles.map((each) => (
              <li key={each.place + each.title}>
                {each.title} <span className={styles.place}>({each.place.toLowerCase()})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cases.length > 0 && (
        <section>
          <h2 id="methodology">What it describes</h2>
          <Cases cases={cases} />
        </section>
      )}
      {resources.length > 0 && (
        <section>
          <h2 id="resources">Slides and recording</h2>
          <Resources resources={resources} />
        </section>
      )}
    </Page>
  );
}
