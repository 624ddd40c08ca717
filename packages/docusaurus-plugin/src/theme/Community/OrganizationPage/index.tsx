import type { SubjectProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Subject from '@theme/Community/Subject';
import { usePage } from '@theme/Community/usePage';

/** The page of an organization; an international one has the depth of a country page. */
export default function OrganizationPage() {
  const subject = usePage<SubjectProps>();
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
