import type { EventsProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import EventCard from '@theme/Community/EventCard';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';

/** Events, latest first. */
export default function EventsPage() {
  const { events } = usePage<EventsProps>();
  const lead =
    'Webinars, meetings, workshops and training of the community, with their talks, slides and recordings.';
  return (
    <Page title="Events" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Events' })}>
      {events.map((event) => (
        <EventCard key={event.path} event={event} heading="h2" />
      ))}
    </Page>
  );
}
