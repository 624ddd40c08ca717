import DocusaurusLink from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { HomeProps } from '@isco-cop/docusaurus-plugin/props';
import Cases from '@theme/Community/Cases';
import EventCard from '@theme/Community/EventCard';
import HomeIntro from '@theme/Community/HomeIntro';
import PageHead from '@theme/Community/PageHead';
import StructuredData from '@theme/Community/StructuredData';
import WorldMap from '@theme/Community/WorldMap';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

/** Home page: what this is, who is in it, what happens next, and where to start. */
export default function HomePage({ pages }: { readonly pages: { readonly '': HomeProps } }) {
  const { map, cases, event, counts } = pages[''];
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout>
      <PageHead title={siteConfig.title} description={siteConfig.tagline} type="website" />
      <StructuredData />
      <main>
        <div className={styles.hero}>
          <header className={styles.intro}>
            <HomeIntro />
          </header>
          <nav className={styles.ways} aria-label="Where to start">
            <Way
              to="/like-mine/"
              title="I must code answers"
              text="Say what you have to code and with what, and read which cases are closest, and why."
            />
            <Way
              to="/compare/"
              title="I want to compare methods"
              text="Set two to four methodologies side by side, with what keeps their numbers apart."
            />
            <Way
              to="/resources/"
              title="I am looking for something"
              text={`Slides, papers, standards and tools: ${counts.resources} resources, linked to who uses them.`}
            />
            <Way
              to="/contribute/"
              title="I have a talk to add"
              text="A form in the browser, or one file. You are told what is missing, and where."
            />
          </nav>
        </div>
        <section className={styles.band} aria-labelledby="members">
          <h2 id="members">Who shares how they code</h2>
          <WorldMap map={map} />
        </section>
        <section className={styles.band} aria-labelledby="cases">
          <h2 id="cases">The cases</h2>
          <Cases cases={cases} />
          <p className={styles.more}>
            <DocusaurusLink to="/methodologies/">All {counts.methodologies} methodologies</DocusaurusLink>
            <DocusaurusLink to="/evidence/">
              All {counts.metrics} numbers, with words, source and gaps
            </DocusaurusLink>
            <DocusaurusLink to="/techniques/">{counts.techniques} techniques explained</DocusaurusLink>
          </p>
        </section>
        {event && (
          <section className={styles.band} aria-labelledby="event">
            <h2 id="event">{event.status.id === 'scheduled' ? 'Next event' : 'Latest event'}</h2>
            <EventCard event={event} />
          </section>
        )}
      </main>
    </Layout>
  );
}

function Way({ to, title, text }: { readonly to: string; readonly title: string; readonly text: string }) {
  return (
    <DocusaurusLink to={to} className={styles.way ?? ''}>
      <b>{title}</b>
      <span>{text}</span>
    </DocusaurusLink>
  );
}
