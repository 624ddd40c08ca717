import type { SubjectProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Subject from '@theme/Community/Subject';
import { type Pages, usePage } from '@theme/Community/usePage';

/** The page of an organization; an international one has the depth of a country page. */
export default function OrganizationPage(props: Pages<SubjectProps>) {
  const subject = usePage(props);
  return (
    <Subject
      subject={subject}
      links={subject.pageLinks}
      breadcrumbs={crumbs(
        { label: 'Countries and organizations', path: '/countries/' },
        { label: subject.name },
      )}
    />
  );
}
