import type { SubjectProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Subject from '@theme/Community/Subject';
import { type Pages, usePage } from '@theme/Community/usePage';

/** The methodology page of a country. */
export default function CountryPage(props: Pages<SubjectProps>) {
  const subject = usePage(props);
  return (
    <Subject
      subject={subject}
      links={subject.pageLinks}
      breadcrumbs={crumbs({ label: 'Countries', path: '/countries/' }, { label: subject.name })}
    />
  );
}
