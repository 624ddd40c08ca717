import type { JsonSchema } from '@isco-cop/data/schema';

const text = (description: string): JsonSchema => ({ type: 'string', description });

/** A country as the data files have it; nobody writes one, so there is no schema for authors. */
export const countrySchema: JsonSchema = {
  type: 'object',
  description: 'A country or area of ISO 3166-1 with a talk or a methodology.',
  properties: {
    alpha3: text('ISO 3166-1 alpha-3 code.'),
    m49: text('Code of UN M49, three digits.'),
    names: {
      type: 'object',
      description: 'Its names.',
      properties: {
        en: text('In English.'),
        es: text('In Spanish.'),
        fr: text('In French.'),
        pt: text('In Portuguese.'),
      },
      required: ['en', 'es', 'fr', 'pt'],
      additionalProperties: false,
    },
    region: text('M49 region, such as Americas.'),
    subregion: text('M49 subregion, such as South America.'),
    latitude: { type: 'number', description: 'Degrees north of a point within.' },
    longitude: { type: 'number', description: 'Degrees east of a point within.' },
  },
  required: ['alpha3', 'm49', 'names', 'region', 'subregion', 'latitude', 'longitude'],
  additionalProperties: false,
};
