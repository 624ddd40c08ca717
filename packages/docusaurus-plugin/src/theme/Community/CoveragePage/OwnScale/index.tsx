import type { CoverageProps } from '@isco-cop/docusaurus-plugin/props';
import Chart from '@theme/Community/Chart';
import Legend from '@theme/Community/Chart/Legend';
import Plot from '@theme/Community/Chart/Plot';
import Link from '@theme/Community/Link';
import Source from '@theme/Community/Source';

/** A measure that has no place on a scale of per cent, on its own; the sources stand right under it. */
export default function OwnScale({ scale }: { readonly scale: CoverageProps['scales'][number] }) {
  const { measure, claims, wide, tall } = scale;
  const description = claims.map(({ title, text }) => `${title}: ${text}.`).join(' ');
  const links = Object.fromEntries(
    claims.map(({ id, path, title, text }) => [id, { to: path, label: `${title}: ${text}; to the source` }]),
  );
  const title = `${measure.label}: agreement of coders, corrected for chance`;
  return (
    <Chart
      title={title}
      note={
        <>
          <Link to={measure} /> is neither accuracy nor a share of records, so it stands on a scale of its
          own. Whoever reads a figure above should know how far people agree.
        </>
      }
      tall={<Plot drawing={tall} title={title} description={description} links={links} />}
      legend={
        <Legend
          entries={[
            ['person', 'people, against people'],
            ['test', 'measured in a test'],
          ]}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">{measure.label}</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {claims.map(({ id, title: claim, text, path, source }) => (
              <tr key={id}>
                <th scope="row">{claim}</th>
                <td>
                  <Link to={{ label: text, path }} />
                </td>
                <td>
                  <Source source={source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Plot drawing={wide} title={title} description={description} links={links} />
    </Chart>
  );
}
