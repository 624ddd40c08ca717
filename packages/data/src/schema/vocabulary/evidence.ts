import type { Vocabulary } from './vocabulary.ts';

/** How a stated number bounds the value. */
export const BOUNDS = {
  exactly: ['exactly', 'The source states the value itself.'],
  about: ['about', 'The source states an approximate or rounded value.'],
  'at-most': ['at most', 'The source states an upper bound, such as "up to".'],
  'at-least': ['at least', 'The source states a lower bound, such as "more than".'],
} as const satisfies Vocabulary;

/** Units of a quantity. A percentage is written as 87.82, not 0.8782. */
export const UNITS = {
  percent: ['%', 'Hundredths of the denominator, 0 to 100.'],
  coefficient: ['', 'A number without unit, such as kappa.'],
  records: ['records', 'A count of records.'],
  'records-per-second': ['records/s', 'Records coded in a second.'],
  hours: ['hours', 'Elapsed time in hours.'],
} as const satisfies Vocabulary;

/** The records a share or a measure is taken over. */
export const DENOMINATORS = {
  'all-records': ['All records', 'Every record that had to be coded.'],
  'not-coded-by-rules': ['Not coded by rules', 'Records left after deterministic stages.'],
  'manual-residue': ['Manual residue', 'Records that would otherwise be coded by hand.'],
  'above-threshold': ['Above threshold', 'Records whose score reached the threshold.'],
  respondents: ['Respondents', 'Persons who were asked.'],
  'assigned-codes': ['Assigned codes', 'All codes assigned, over one or several coding tasks.'],
} as const satisfies Vocabulary;

/** What a result was compared with. */
export const TRUTHS = {
  'single-coder': ['Single coder', 'One person coded each record.'],
  'double-coded': ['Double coded', 'Two persons coded each record independently.'],
  adjudicated: ['Double coded and adjudicated', 'Two codes, differences settled by an expert.'],
  'expert-coder': ['Expert coders', 'Codes assigned by experts.'],
  'manual-codes': ['Manual codes', 'Codes from the usual manual process; how many coders is not stated.'],
  respondent: ['Respondent', "The respondent's own choice."],
  synthetic: ['Synthetic', 'The code from which the text was generated.'],
} as const satisfies Vocabulary;

/** How a measure is averaged over codes. */
export const AVERAGINGS = {
  micro: ['Micro', 'Every record counts the same.'],
  macro: ['Macro', 'Every code counts the same.'],
  weighted: ['Weighted', "Codes count by their number of records, or by the records' survey weights."],
  'per-digit': ['Per digit', 'Computed for each digit level of the classification.'],
} as const satisfies Vocabulary;

/** What a measure says of a way of coding; pages and tools know measures by it, and no id. */
export const MEASURE_ROLES = {
  coverage: ['Coverage', 'Which share of the records is coded.'],
  manual: ['Manual', 'Which share of the records is left to people.'],
  remainder: ['Remainder', 'Which share of the records is left without a code.'],
  correctness: ['Correctness', 'Which share of the codes is right, or agrees with those of somebody else.'],
  reliability: ['Reliability', 'How far coders agree among themselves, as a share or corrected for chance.'],
  reduction: ['Reduction', 'By which share the work of people falls.'],
  duration: ['Duration', 'In how many hours software goes through how many records.'],
} as const satisfies Vocabulary;

/** Whether a claim speaks of what could be, of a test or of what was produced. */
export const METRIC_STATUSES = {
  potential: ['Potential', 'What would be possible; not achieved in production.'],
  test: ['Test', 'Measured on a test set or in an experiment.'],
  production: ['Production', 'Reported of statistics that were produced.'],
} as const satisfies Vocabulary;

/** How strong the evidence of a claim is, weakest first. */
export const GRADES = {
  announcement: ['Announcement', 'A sentence in an announcement or abstract of a talk.'],
  slides: ['Slides', 'Slides or a recording of a talk.'],
  report: ['Report', 'A report or web page that describes how the number came about.'],
  'peer-reviewed': ['Peer reviewed', 'A publication reviewed by others.'],
  reproduced: ['Reproduced', 'Repeated by somebody else.'],
} as const satisfies Vocabulary;

/** Qualifiers without which a number cannot be understood. */
export const QUALIFIERS = {
  classification: ['Classification', 'The classification and version coded to.'],
  level: ['Level', 'The level (number of digits) coded to.'],
  denominator: ['Denominator', 'The records the number is a share of.'],
  topK: ['Top k', 'How many candidates were considered.'],
  threshold: ['Threshold', 'The score from which a code was kept.'],
  n: ['Records', 'On how many records it was measured.'],
  evaluationSet: ['Evaluation set', 'What the records were and how they were chosen.'],
  truth: ['Truth', 'What the result was compared with.'],
  averaging: ['Averaging', 'How the number is averaged over codes.'],
  variable: ['Variable', 'What was coded: occupation, industry, several.'],
  period: ['Period', 'The time the records are from.'],
  hardware: ['Hardware', 'The machine on which it was measured.'],
} as const satisfies Vocabulary;
