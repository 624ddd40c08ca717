import type { TechniqueProps } from '@isco-cop/docusaurus-plugin/props';
import AlternateNames from '@theme/Community/AlternateNames';
import Aside from '@theme/Community/Aside';
import { crumbs } from '@theme/Community/crumbs';
import Links from '@theme/Community/Links';
import Page from '@theme/Community/Page';
import Prose from '@theme/Community/Prose';
import Resources from '@theme/Community/Resources';
import Uses from '@theme/Community/TechniquePage/Uses';
import { usePage } from '@theme/Community/usePage';

/** A technique: the page of a textbook, with the cases that use it. */
export default function TechniquePage() {
  const technique = usePage<TechniqueProps>();
  const { name, kind, family, summary, alternateNames, body, broader, related } = technique;
  const { measures, references, cases, recipes } = technique;
  return (
    <Page
      links={technique.pageLinks}
      title={name}
      description={summary}
      kicker={`${kind} · ${family}`}
      lead={summary}
      breadcrumbs={crumbs({ label: 'Techniques', path: '/techniques/' }, { label: name })}
    >
      <AlternateNames names={alternateNames} />
      <Aside.Columns>
        <Prose tree={body} />
        <Aside>
          <Aside.Box title="In practice">
            <p>
              <a href="#uses">
                {cases.length === 1 ? 'One case uses or tested it' : `${cases.length} cases use or tested it`}
              </a>
            </p>
          </Aside.Box>
          {measures.length > 0 && (
            <Aside.Box title="Measured by">
              <p>
                <Links to={measures} />
              </p>
            </Aside.Box>
          )}
          {recipes.length > 0 && (
            <Aside.Box title="Run it">
              <p>
                Recipes with a stage of it: <Links to={recipes} />
              </p>
            </Aside.Box>
          )}
          {technique.results && (
            <Aside.Box title="Measured by us">
              <p>
                <Links to={[technique.results]} />
              </p>
            </Aside.Box>
          )}
          {(broader || related.length > 0) && (
            <Aside.Box title="Read next">
              <p>
                <Links to={broader ? [broader, ...related] : related} />
              </p>
            </Aside.Box>
          )}
        </Aside>
      </Aside.Columns>
      <Uses cases={cases} />
      {references.length > 0 && (
        <section>
          <h2 id="references">References</h2>
          <Resources resources={references} />
        </section>
      )}
    </Page>
  );
}
