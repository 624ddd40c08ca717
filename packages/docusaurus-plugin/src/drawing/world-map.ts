import { createRequire } from 'node:module';
import type { Community } from '@isco-cop/data';
import { pathOf, pathOfCountry } from '@isco-cop/data';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Reference } from '../props/reference.ts';

/** A member on the map: an outlined country, or a point where it is too small or an organization's seat. */
export interface MapMember extends Reference {
  readonly id: string;
  readonly kind: 'country' | 'organization';
  readonly x: number;
  readonly y: number;
  /** Outline, where the country is large enough to be seen. */
  readonly outline?: string;
}

/** The world with its members. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly members: readonly MapMember[];
}

const WIDTH = 960;
const HEIGHT = 430;
/** Countries of less than this many square pixels are drawn as a point only. */
const SMALLEST_OUTLINE = 60;

/** Draws countries with a case and organizations with a seat and a case, in the equal-area Equal Earth projection. */
export function drawWorldMap(community: Community): WorldMap {
  const topology = readAtlas('land-110m.json');
  const land = feature(topology, topology.objects.land as GeometryCollection);
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT + 40],
    ],
    { type: 'Sphere' },
  );
  const draw = geoPath(projection).digits(0);
  const atlas = readAtlas('countries-110m.json');
  const outlines = feature(atlas, atlas.objects.countries as GeometryCollection).features;

  const countries = community.countries().map((country): MapMember => {
    const shape = outlines.find((each) => each.id === country.m49);
    const [x = 0, y = 0] = projection([country.longitude, country.latitude]) ?? [];
    const outline = shape && draw.area(shape) >= SMALLEST_OUTLINE ? draw(shape) : null;
    return {
      id: country.id,
      kind: 'country',
      label: country.names.en,
      path: pathOfCountry(country.id),
      x: Math.round(x),
      y: Math.round(y),
      ...(outline && { outline }),
    };
  });
  const organizations = community.organizations.all().flatMap((organization): MapMember[] => {
    const { id, seat, acronym, name } = organization;
    const hasCase =
      community.methodologies.where({ owner: id }).length +
      community.talks.where({ organization: id }).length;
    if (!seat || !hasCase) return [];
    const [x = 0, y = 0] = projection([seat.longitude, seat.latitude]) ?? [];
    return [
      {
        id,
        kind: 'organization',
        label: acronym ?? name,
        path: pathOf('organizations', id),
        x: Math.round(x),
        y: Math.round(y),
      },
    ];
  });
  return { width: WIDTH, height: HEIGHT, land: draw(land) ?? '', members: [...countries, ...organizations] };
}

function readAtlas(file: string): Topology {
  return createRequire(import.meta.url)(`world-atlas/${file}`) as Topology;
}
