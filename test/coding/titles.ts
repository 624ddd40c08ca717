import type { Example } from '@isco-cop/coding';

/** Titles of four trades in the ways in which people and indexes write them. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  '2221': [
    'registered nurse',
    'Nurse, hospital',
    'Nurse, paediatric',
    'nursing sister',
    'ward nurse',
    'night nurse',
  ],
  '2341': [
    'primary school teacher',
    'Teacher, primary',
    'class teacher',
    'Teacher, elementary school',
    'school teacher',
  ],
  '7512': ['baker', 'Baker, bread', 'pastry cook', 'Maker, cake', 'Baker, biscuits', 'confectioner'],
  '8322': ['taxi driver', 'Driver, taxi', 'cab driver', 'Driver, van', 'Driver, car', 'chauffeur'],
  '0110': ['army officer', 'Officer, navy', 'air force captain', 'Captain, army', 'colonel'],
};

/** Small, and enough to learn from. */
export const EXAMPLES: readonly Example[] = Object.entries(TITLES).flatMap(([code, titles]) =>
  titles.map((title) => ({ title, code })),
);
