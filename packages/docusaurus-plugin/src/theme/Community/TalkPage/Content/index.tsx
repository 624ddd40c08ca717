import type { TalkProps } from '@isco-cop/docusaurus-plugin/props';
import Cases from '@theme/Community/Cases';
import Facts from '@theme/Community/Facts';
import LocalTimes from '@theme/Community/LocalTimes';
import Presenters from '@theme/Community/Presenters';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import SiteLink from '@theme/Community/SiteLink';
import Source from '@theme/Community/Source';
import styles from './styles.module.css';

/** What the page of a talk says below its title. */
export default function TalkContent({ talk }: { readonly talk: TalkProps }) {
  const { subject, event, times, presenters, task, session, language, source, cases, resources } = talk;
  const facts = [
    { name: 'About', values: [subject] },
    { name: 'Task', values: task ? [{ label: task }] : [] },
    { name: 'Event', values: [event] },
    { name: 'Session', values: session ? [{ label: session }] : [] },
    { name: 'Language of the talk', values: language ? [{ label: language }] : [] },
  ];
  const titles = [
    ...(talk.agendaTitle ? [{ title: talk.agendaTitle, place: 'Agenda' }] : []),
    ...talk.alternateTitles,
  ];
  const positions = presenters
    .flatMap((each) => each.source ?? [])
    .filter(({ path, locator }, at, all) => {
      return all.findIndex((other) => other.path === path && other.locator === locator) === at;
    });
  return (
    <>
      <p className={styles.when}>
        <LocalTimes times={times} withDate />
      </p>
      <Presenters people={presenters} />
      {positions.map((each) => (
        <p key={each.path + each.locator} className={styles.positions}>
          Positions: <SiteLink to={each.path}>{each.title}</SiteLink>
          {`, ${each.locator}`}
        </p>
      ))}
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
    </>
  );
}
