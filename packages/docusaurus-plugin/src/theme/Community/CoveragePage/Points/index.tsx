import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { OperatingPointProps } from '@isco-cop/docusaurus-plugin/props';
import { pointId } from '@theme/Community/CoveragePage/point-id';
import Link from '@theme/Community/Link';
import Source from '@theme/Community/Source';

/** The table behind the picture; each figure leads to its card. */
export default function Points({ points }: { readonly points: readonly OperatingPointProps[] }) {
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of points) collectAnchor(pointId(id));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Coded</th>
          <th scope="col">Right or in agreement, of these</th>
          <th scope="col">Status</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, name, coverage, correctness }) => (
          <tr key={id} id={pointId(id)}>
            <th scope="row">{name}</th>
            <td>
              <Link to={{ label: coverage.text, path: coverage.path }} /> (
              {coverage.measure.label.toLowerCase()})
            </td>
            <td>
              <Link to={{ label: correctness.text, path: correctness.path }} /> (
              {correctness.measure.label.toLowerCase()})
            </td>
            <td>{correctness.status.label}</td>
            <td>
              <Source source={correctness.source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
