import type { EventProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Content from '@theme/Community/EventPage/Content';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** An event: when, what for, the agenda with its talks, whom to ask. */
export default function EventPage() {
  const event = usePage<EventProps>();
  const { title, summary, kind } = event;
  return (
    <Page
      links={event.pageLinks}
      title={title}
      description={summary}
      kicker={kind}
      lead={summary}
      breadcrumbs={crumbs({ label: 'Events', path: '/events/' }, { label: title })}
    >
      <Content event={event} />
    </Page>
  );
}
