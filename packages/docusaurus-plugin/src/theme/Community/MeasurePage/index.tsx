import type { MeasureProps } from '@isco-cop/docusaurus-plugin/props';
import AlternateNames from '@theme/Community/AlternateNames';
import Aside from '@theme/Community/Aside';
import { crumbs } from '@theme/Community/crumbs';
import Facts from '@theme/Community/Facts';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import Metrics from '@theme/Community/Metrics';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import { usePage } from '@theme/Community/usePage';

/** A measure: definition, trap, what must be stated with it, and every number of it. */
export default function MeasurePage() {
  const measure = usePage<MeasureProps>();
  const { name, summary, body, qualifiers, related, references, metrics, reporters, techniques } = measure;
  const facts = [
    { name: 'Formula', values: [{ label: measure.formula }] },
    { name: 'Unit', values: [{ label: measure.unit }] },
    { name: 'Range', values: [{ label: measure.range }] },
    { name: 'How it misleads', values: [{ label: measure.misleads }] },
  ];
  return (
    <Page
      links={measure.pageLinks}
      title={name}
      description={summary}
      kicker="Measure"
      lead={summary}
      breadcrumbs={crumbs({ label: 'Measures', path: '/measures/' }, { label: name })}
    >
      <AlternateNames names={measure.alternateNames} />
      <Facts facts={facts} />
      <Aside.Columns>
        <Prose tree={body} />
        <Aside>
          <Aside.Box title="Never without">
            <ul>
              {qualifiers.map((each) => (
                <li key={each.name}>
                  <b>{each.name}.</b> {each.definition}
                </li>
              ))}
            </ul>
          </Aside.Box>
          <Aside.Box title="Who reports it">
            {reporters.length === 0 && <p>No source in the knowledge base states a number of it yet.</p>}
            <ul>
              {reporters.map((each) => (
                <li key={each.label}>
                  <Link to={each} />
                </li>
              ))}
            </ul>
          </Aside.Box>
          {techniques.length > 0 && (
            <Aside.Box title="Techniques evaluated by it">
              <p>
                <Links to={techniques} />
              </p>
            </Aside.Box>
          )}
          {related.length > 0 && (
            <Aside.Box title="Read with">
              <p>
                <Links to={related} />
              </p>
            </Aside.Box>
          )}
        </Aside>
      </Aside.Columns>
      {metrics.length > 0 && (
        <section>
          <h2 id="numbers">Numbers reported with it</h2>
          <p>
            They differ in what they are measured on; read the qualifiers before setting one beside another.
          </p>
          <Metrics metrics={metrics} withSubject />
        </section>
      )}
      {references.length > 0 && (
        <section>
          <h2 id="references">References</h2>
          <Resources resources={references} />
        </section>
      )}
    </Page>
  );
}
