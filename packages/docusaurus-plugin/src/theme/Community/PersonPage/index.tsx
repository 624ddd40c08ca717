import DocusaurusLink from '@docusaurus/Link';
import type { PersonProps } from '@isco-cop/docusaurus-plugin/props';
import { crumbs } from '@theme/Community/crumbs';
import Link from '@theme/Community/Link';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import Source from '@theme/Community/Source';
import TalkList from '@theme/Community/TalkList';
import { usePage } from '@theme/Community/usePage';

/** A person: roles at events and talks, each at its time. */
export default function PersonPage() {
  const { name, organization, roles, links, orcid, body, talks, alternateNames, pageLinks } =
    usePage<PersonProps>();
  const description = organization ? `${name}, ${organization.label}` : name;
  return (
    <Page
      links={pageLinks}
      title={name}
      description={description}
      kicker={alternateNames.join(' · ')}
      lead={organization && <Link to={organization} />}
      breadcrumbs={crumbs({ label: 'People', path: '/people/' }, { label: name })}
    >
      <Prose tree={body} />
      {talks.length > 0 && (
        <section>
          <h2>Talks</h2>
          <TalkList talks={talks} />
        </section>
      )}
      {roles.length > 0 && (
        <section>
          <h2>Roles</h2>
          <ul>
            {roles.map(({ role, organization: office, at, source }) => (
              <li key={role + at.label}>
                {role}
                {office && (
                  <>
                    , <Link to={office} />
                  </>
                )}
                : <Link to={at} />
                {source && <Source source={source} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(links.length > 0 || orcid) && (
        <ul>
          {orcid && (
            <li>
              <DocusaurusLink to={`https://orcid.org/${orcid}`}>{`ORCID ${orcid}`}</DocusaurusLink>
            </li>
          )}
          {links.map(({ label, url }) => (
            <li key={url}>
              <DocusaurusLink to={url}>{label}</DocusaurusLink>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
