import type { CoverageProps } from '@isco-cop/docusaurus-plugin/props';
import Chart from '@theme/Community/Chart';
import Legend, { type LegendKey } from '@theme/Community/Chart/Legend';
import Plot from '@theme/Community/Chart/Plot';
import Human from '@theme/Community/CoveragePage/Human';
import OwnScale from '@theme/Community/CoveragePage/OwnScale';
import Points from '@theme/Community/CoveragePage/Points';
import { pointId } from '@theme/Community/CoveragePage/point-id';
import Undrawn from '@theme/Community/CoveragePage/Undrawn';
import { crumbs } from '@theme/Community/crumbs';
import Nav from '@theme/Community/EvidencePage/Nav';
import Page from '@theme/Community/Page';
import DocusaurusLink from '@theme/Community/SiteLink';
import { usePage } from '@theme/Community/usePage';

const TITLE = 'Coverage and correctness';

const SIGNS: readonly (readonly [LegendKey, string])[] = [
  ['machine', 'software decides'],
  ['person', 'people decide'],
  ['person-with-machine', 'people decide with software'],
  ['test', 'measured in a test'],
  ['potential', 'potential'],
];

/** How much is coded and how right it is: the claims that state both, and those that do not. */
export default function CoveragePage() {
  const { wide, tall, points, human, humanMeasures, scales, undrawn } = usePage<CoverageProps>();
  const lead =
    'Any share of records can be coded automatically if nobody asks how many codes are right. A figure says something where both are stated of the same records.';
  const description = points
    .map(
      ({ name, coverage, correctness }) =>
        `${name}: ${coverage.text} of records coded, ${correctness.text} of these right or in agreement.`,
    )
    .join(' ');
  const links = Object.fromEntries(
    points.map(({ id, name, coverage, correctness }) => [
      id,
      {
        to: `#${pointId(id)}`,
        label: `${name}: ${coverage.text} coded, ${correctness.text} of these right or in agreement; to both figures and their sources`,
      },
    ]),
  );
  return (
    <Page
      title={TITLE}
      description={lead}
      lead={lead}
      breadcrumbs={crumbs({ label: 'Evidence', path: '/evidence/' }, { label: TITLE })}
    >
      <Nav />
      <section>
        <h2>Claims that state both</h2>
        {points.length > 0 ? (
          <Chart
            table={<Points points={points} />}
            isTableOpen
            title="Share of records coded, and how many of these codes are right or agree"
            note="Points are not joined and not ranked: they are of different records, classifications and truths. Along a dotted line, the share of all records that is both coded and right is the same."
            tall={<Plot drawing={tall} title={TITLE} description={description} links={links} />}
            legend={
              <Legend
                entries={[
                  ...SIGNS.filter(([key]) =>
                    wide.marks.some(({ actor, status }) => key === actor || key === status),
                  ),
                  ['guide', 'the same share of all records coded and right'],
                ]}
              />
            }
          >
            <Plot drawing={wide} title={TITLE} description={description} links={links} />
          </Chart>
        ) : (
          <p>No source states both of the same records yet.</p>
        )}
      </section>
      <section>
        <h2 id="people">What people reach among themselves</h2>
        <Human human={human} humanMeasures={humanMeasures} />
        {scales.map((scale) => (
          <OwnScale key={scale.measure.label} scale={scale} />
        ))}
      </section>
      {undrawn.length > 0 && (
        <section>
          <h2 id="not-drawn">{undrawn.length} claims that could not be drawn, and why</h2>
          <p>
            The other numbers of the <DocusaurusLink to="/evidence/">ledger</DocusaurusLink> are not listed:
            as workload, time, throughput or suggestions taken, they say neither which share is coded nor how
            right the codes are.
          </p>
          <Undrawn undrawn={undrawn} />
        </section>
      )}
    </Page>
  );
}
