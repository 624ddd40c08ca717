import DocusaurusLink from '@docusaurus/Link';
import type { GlossaryProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import SortableTable from '@theme/Community/SortableTable';
import { usePage } from '@theme/Community/usePage';

const COLUMNS = ['Word', 'Meaning', 'Also', 'Page'];

/** Every word of the field with the forms that mean the same. */
export default function GlossaryPage() {
  const { terms } = usePage<GlossaryProps>();
  const lead =
    'The words and acronyms of the field in several languages. A search for one form finds all that mean the same.';
  const rows = terms.map(({ label, path, definition, forms, about }) => ({
    id: path?.split('/').at(-2) ?? label,
    cells: [
      { content: <DocusaurusLink to={path ?? ''}>{label}</DocusaurusLink>, sortBy: label },
      { content: definition, sortBy: definition },
      { content: <Forms forms={forms} />, sortBy: forms.length },
      { content: about.length > 0 ? <Links to={about} /> : '–', sortBy: about[0]?.label ?? '' },
    ],
  }));
  return (
    <Page title="Glossary" description={lead} lead={lead} breadcrumbs={crumbs({ label: 'Glossary' })}>
      <SortableTable label={`${rows.length} words`} columns={COLUMNS} rows={rows} />
    </Page>
  );
}

function Forms({ forms }: Pick<GlossaryProps['terms'][number], 'forms'>) {
  return forms.map(({ name, language }, index) => (
    <span key={name + language}>
      {index > 0 && ', '}
      <i lang={language}>{name}</i>
    </span>
  ));
}
