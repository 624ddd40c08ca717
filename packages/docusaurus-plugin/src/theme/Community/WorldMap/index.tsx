import DocusaurusLink from '@docusaurus/Link';
import type { MapMember, WorldMap as WorldMapProps } from '@isco-cop/docusaurus-plugin/props';
import styles from './styles.module.css';

/** The world with its members; the list beneath says the same in words. */
export default function WorldMap({ map }: { readonly map: WorldMapProps }) {
  const { width, height, land, members } = map;
  return (
    <figure className={styles.map}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`World map with ${members.map(({ label }) => label).join(', ')}`}
      >
        <path d={land} className={styles.land} />
        {members.map(
          ({ id, outline }) => outline && <path key={id} d={outline} className={styles.country} />,
        )}
        {members.map((member) => (
          <Marker key={member.id} member={member} />
        ))}
      </svg>
      <figcaption>
        <ul className={styles.members}>
          {members.map(({ id, label, path, kind }) => (
            <li key={id} className={styles[kind]}>
              {path ? <DocusaurusLink to={path}>{label}</DocusaurusLink> : label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** A dot for a country, a diamond for an organization. */
function Marker({ member: { x, y, kind, label, outline } }: { readonly member: MapMember }) {
  return (
    <g>
      {kind === 'organization' && <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8Z`} className={styles.seat} />}
      {kind === 'country' && !outline && <circle cx={x} cy={y} r="6" className={styles.dot} />}
      <text
        x={x + (outline ? 0 : 12)}
        y={y + 5}
        textAnchor={outline ? 'middle' : 'start'}
        className={styles.label}
      >
        {label}
      </text>
    </g>
  );
}
