import { z } from 'zod';
import { appearance, entryKeys, source } from './common.ts';
import {
  country,
  date,
  email,
  key,
  language,
  link,
  localTime,
  reference,
  stated,
  text,
  timeZone,
  unlessUnstated,
  vocabulary,
} from './fields.ts';

const session = z
  .strictObject({
    id: key().describe('Key of the session within the event, such as `session-1`.'),
    title: text().describe('Title of the session.'),
    moderators: z.array(appearance).optional().describe('Who moderates.'),
  })
  .describe('A session of the event.');

const agendaItem = z
  .strictObject({
    kind: vocabulary('agendaKind').describe('What happens.'),
    title: text().describe('Title as printed in the agenda.'),
    session: key().optional().describe('Key of the session it belongs to.'),
    start: localTime().describe('Local start.'),
    end: localTime().describe('Local end.'),
    presenters: z.array(appearance).optional().describe('Who speaks.'),
  })
  .describe('An agenda item that is not a talk; talks are entries of their own.');

const contact = z
  .strictObject({
    person: reference('people').describe('Whom to write to.'),
    email: email().optional().describe('Published address; needs the consent below.'),
    optIn: z.boolean().describe('`true` where the person agreed to have the address published.'),
    source: source.optional().describe('Where the contact was published.'),
  })
  .describe('A contact of the event.');

/** An event of the community: webinar, meeting, workshop or training. */
export const eventSchema = z
  .strictObject({
    title: text().describe('Name of the event.'),
    kind: vocabulary('eventKind').describe('Kind of event.'),
    series: z
      .strictObject({
        name: text().describe('Name of the series.'),
        number: z.number().int().positive().optional().describe('Number within the series.'),
      })
      .optional()
      .describe('The series the event belongs to.'),
    summary: text().describe('What the event is about, in a sentence or two.'),
    start: localTime().describe('Announced local start.'),
    end: localTime().describe("Announced local end; the agenda's own end may differ."),
    timeZone: timeZone().describe('Zone of the local times, never an abbreviation.'),
    printedTimeZone: text().optional().describe('The time zone as announced, such as `CET`.'),
    mode: stated('eventMode', 'How one takes part.'),
    place: z
      .strictObject({
        name: text().describe('Venue and city.'),
        country: unlessUnstated(country(), 'Country of the venue.'),
      })
      .optional()
      .describe('Where it takes place; not for online events.'),
    status: vocabulary('eventStatus').describe('Where it stands.'),
    organizers: unlessUnstated(z.array(reference('organizations')).min(1), 'Who organizes it.'),
    languages: z.array(language()).min(1).optional().describe('Languages spoken.'),
    objectives: z
      .array(
        z.strictObject({
          title: text().describe('Short name of the objective.'),
          text: text().describe('The objective as announced.'),
        }),
      )
      .optional()
      .describe('What the event is for, as announced.'),
    registration: z
      .strictObject({
        url: link().optional().describe('Where to register.'),
        label: text().optional().describe('Text of the link as announced.'),
        note: text().optional().describe('Conditions or deadline as announced.'),
      })
      .optional()
      .describe('How to register.'),
    sessions: z.array(session).optional().describe('Sessions in their order.'),
    agenda: z.array(agendaItem).optional().describe('Agenda items that are not talks, in their order.'),
    changes: z
      .array(
        z
          .strictObject({
            date: date().describe('The day it was made known.'),
            text: text().describe('What changed, such as "Moved from 3 to 10 June".'),
          })
          .describe('A change.'),
      )
      .optional()
      .describe(
        'What changed after the first announcement, oldest first; each lets calendars take the event anew.',
      ),
    contacts: z.array(contact).optional().describe('Whom to ask.'),
    resources: z
      .array(reference('resources'))
      .optional()
      .describe('Slides, recording and links of the event.'),
    source: source.optional().describe('The announcement.'),
    ...entryKeys,
  })
  .describe('An event of the community. The body is the welcome text of the announcement.');
