import type { WhoStatesWhatProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Nav from '@theme/Community/EvidencePage/Nav';
import Page from '@theme/Community/Page';
import { usePage } from '@theme/Community/usePage';
import Matrix from '@theme/Community/WhoStatesWhatPage/Matrix';

const TITLE = 'Who states what';

/** What sources state of each methodology and of its numbers; what they do not is a question that can be answered. */
export default function WhoStatesWhatPage() {
  const { columns, groups, questions } = usePage<WhoStatesWhatProps>();
  const lead = `What the sources state of each method and of its numbers. ${questions} things are not stated, counting facts of methods and qualifiers of their numbers alike: each hatched cell leads to the question and to where it can be answered.`;
  return (
    <Page
      title={TITLE}
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Evidence', path: '/evidence/' }, { label: TITLE })}
    >
      <Nav />
      <p>
        This says how much is published, not how well an office works: an announcement of a talk is short. A
        dash stands where nothing could be stated, such as the averaging of a figure that is not averaged.
      </p>
      {groups.map((group) => (
        <Matrix key={group.name} columns={columns} group={group} />
      ))}
    </Page>
  );
}
