import type { CoverageProps } from '@isco-cop/docusaurus-plugin/props';
import Link from '@theme/Community/Link';
import Links from '@theme/Community/Links';
import Source from '@theme/Community/Source';

/** The figures behind the band of what people reach; or, where nobody states any, exactly what is missing for it. */
export default function Human({ human, humanMeasures }: Pick<CoverageProps, 'human' | 'humanMeasures'>) {
  if (human.length === 0)
    return (
      <p>
        The picture above has no band of what people reach: no source here states in per cent how often two
        coders give the same code to the same answer
        {humanMeasures.length > 0 && (
          <>
            {' '}
            (<Links to={humanMeasures} />)
          </>
        )}
        . It would be drawn from that share, with the classification and its level, the number of answers, and
        whether the coders saw each other’s codes.
      </p>
    );
  return (
    <ul>
      {human.map(({ id, text, title, path, source }) => (
        <li key={id}>
          <Link to={{ label: text, path }} /> {title}
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}
