import { words } from '../text/fold.ts';

/** Types of organizations by words of their names, the more telling first. */
const BY_WORD: readonly (readonly [type: string, words: readonly string[]])[] = [
  ['community', ['community', 'comunidad', 'communaute', 'comunidade', 'network', 'red', 'rede', 'reseau']],
  ['research', ['university', 'universidad', 'universidade', 'universite', 'college', 'universitat']],
  [
    'international-organization',
    [
      'nations',
      'unies',
      'unidas',
      'international',
      'internacional',
      'internationale',
      'internationale',
      'eurostat',
      'ilo',
      'oit',
      'oecd',
      'ocde',
      'unece',
      'cepal',
      'eclac',
      'imf',
      'unesco',
    ],
  ],
  [
    'statistical-office',
    [
      'statistics',
      'statistical',
      'estadistica',
      'estadisticas',
      'estatistica',
      'statistique',
      'statistiques',
      'census',
      'censos',
    ],
  ],
  ['ministry', ['ministry', 'ministerio', 'ministere', 'ministry']],
  ['company', ['ltd', 'inc', 'gmbh', 'corp']],
];

/** The type that the name of an organization gives away. */
export function typeOfOrganization(name: string): string | undefined {
  const found = new Set(words(name));
  return BY_WORD.find(([, telling]) => telling.some((word) => found.has(word)))?.[0];
}
