import type { SubjectProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Subject from '@theme/Community/Subject';
import { usePage } from '@theme/Community/usePage';

/** The methodology page of a country. */
export default function CountryPage() {
  const subject = usePage<SubjectProps>();
  return (
    <Subject
      subject={subject}
      links={subject.pageLinks}
      breadcrumbs={crumbs({ label: 'Countries', path: '/countries/' }, { label: subject.name })}
    />
  );
}
