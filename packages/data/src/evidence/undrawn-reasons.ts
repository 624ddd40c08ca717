/** Why a claim about coverage or correctness is no operating point, in a sentence. */
export const UNDRAWN_REASONS = {
  'no-correctness': 'How many of these codes are right, or agree with those of people, is not stated.',
  'no-coverage': 'Which share of the records stands above the threshold is not stated.',
  'all-records':
    'Stated over all records; which share of them software would code by itself, and how right those are, is not.',
  'no-denominator': 'Of which records it is the share is not stated, nor which share of them software coded.',
  remainder: 'Says what was left to people or without a code. How right the other codes are is not stated.',
  'own-scale': 'Corrected for chance, so that it has no place on a scale of per cent; see its own scale.',
  computed: 'Computed by this site from the two figures of a point that is drawn.',
} as const;

/**
 * The other half is not stated (`no-correctness`, `no-coverage`), it is stated of other records (`all-records`) or not of
 * which (`no-denominator`), it is about what was left (`remainder`), it has a scale of its own (`own-scale`), or it was
 * computed from claims (`computed`).
 */
export type UndrawnReason = keyof typeof UNDRAWN_REASONS;
