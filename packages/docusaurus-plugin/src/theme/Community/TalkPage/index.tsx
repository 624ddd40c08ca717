import type { TalkProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import Content from '@theme/Community/TalkPage/Content';
import { usePage } from '@theme/Community/usePage';

/** A talk: its abstract in the presenters' words, and what it describes. */
export default function TalkPage() {
  const talk = usePage<TalkProps>();
  const { title, subject, event, presenters } = talk;
  return (
    <Page
      links={talk.pageLinks}
      title={title}
      description={
        presenters.length > 0
          ? `Talk by ${presenters.map(({ person }) => person.label).join(' and ')}`
          : `Talk at ${event.label}`
      }
      kicker={
        <>
          Talk · <Link to={subject} />
        </>
      }
      breadcrumbs={crumbs({ label: 'Events', path: '/events/' }, event, { label: subject.label })}
    >
      <Content talk={talk} />
    </Page>
  );
}
