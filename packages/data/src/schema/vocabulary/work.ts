import type { Vocabulary } from './vocabulary.ts';

/** What is being coded. GSBPM 5.2 sub-process "Classify and code" covers the first; the others surround it. */
export const TASKS = {
  'response-coding': [
    'Response coding',
    'Answers of respondents or employers become codes of a classification.',
  ],
  'cross-mapping': [
    'Cross-mapping',
    'Titles or groups of one classification are related to those of another.',
  ],
  'classification-maintenance': [
    'Classification maintenance',
    'A classification or its index is kept up to date.',
  ],
  'job-ad-coding': ['Job ad coding', 'Online job advertisements become codes of a classification.'],
  'employer-record-coding': [
    'Employer record coding',
    "Jobs in employers' or administrative records become codes.",
  ],
  'quality-assurance': ['Quality assurance', 'Codes assigned elsewhere are checked.'],
} as const satisfies Vocabulary;

/** Who decides on a code, as used for the coding mode of a methodology. */
export const CODING_MODES = {
  manual: ['Manual', 'People code every record.'],
  'computer-assisted': ['Computer-assisted', 'Software suggests, a person decides on every record.'],
  automatic: ['Automatic', 'Software decides on every record it is given.'],
  hybrid: ['Hybrid', 'Software decides on some records; the others go to other methods or to people.'],
} as const satisfies Vocabulary;

/** How far a methodology has come. */
export const MATURITIES = {
  research: ['Research', 'Studied; no office relies on it.'],
  pilot: ['Pilot', 'Tried on real records, beside the usual process.'],
  'parallel-run': ['Parallel run', 'Runs on all records beside the usual process, to be compared.'],
  production: ['Production', 'Results are published from it.'],
  retired: ['Retired', 'No longer used.'],
} as const satisfies Vocabulary;

/** Where the records come from. */
export const PROGRAMME_KINDS = {
  census: ['Census', 'A population and housing census.'],
  'household-survey': ['Household survey', 'A sample survey of households or persons.'],
  'establishment-survey': ['Establishment survey', 'A survey of employers or establishments.'],
  'administrative-records': [
    'Administrative records',
    'Records kept for administration, for example of employment.',
  ],
  'job-ads': ['Job ads', 'Online job advertisements.'],
  'classification-index': ['Classification index', "A classification's titles or alphabetical index."],
  any: ['Any', 'Meant for any source; adapted by the office that uses it.'],
} as const satisfies Vocabulary;

/** Who acts in a stage of a pipeline. */
export const ACTORS = {
  source: ['Input', 'Records enter here.'],
  machine: ['Software', 'Software acts alone.'],
  'person-with-machine': ['Person with software', 'Software suggests, a person decides.'],
  person: ['Person', 'A person acts.'],
  unstated: ['Not stated', 'The source does not say who acts.'],
  outcome: ['Outcome', 'Records leave here, coded or changed.'],
} as const satisfies Vocabulary;

/** Kind of a technique. */
export const TECHNIQUE_KINDS = {
  method: ['Method', 'A way by which software arrives at a code.'],
  practice: ['Practice', 'A way of working around the methods: data, people, control.'],
} as const satisfies Vocabulary;

/** Family of a technique. */
export const TECHNIQUE_FAMILIES = {
  field: ['Fields', 'A whole field of methods, named where a source says no more than that.'],
  'text-preparation': ['Text preparation', 'Makes answers comparable before anything is matched or learned.'],
  matching: ['Matching', 'Compares an answer with entries of an index or with answers coded before.'],
  'statistical-learning': [
    'Statistical learning',
    'A model learned from coded examples over words or their parts.',
  ],
  'neural-network': ['Neural networks', 'A model with learned representations of text.'],
  'language-model': ['Language models', 'Large pretrained models, prompted or searched.'],
  combination: ['Combination', 'Several methods or levels arranged together.'],
  'data-practice': ['Data practice', 'How examples for training and testing come about.'],
  'human-practice': ['Human practice', 'How people and software share the work.'],
  'quality-practice': ['Quality practice', 'How quality is measured and kept.'],
} as const satisfies Vocabulary;

/** What became of a technique in an office's choice. */
export const TECHNIQUE_OUTCOMES = {
  chosen: ['Chosen', 'Chosen over others that were tested.'],
  tested: ['Tested', 'Tested and not chosen, or still being tested.'],
  used: ['Used', 'In use; no choice among others is reported.'],
} as const satisfies Vocabulary;

/** What an office must have for a technique. */
export const TECHNIQUE_NEEDS = {
  'coded-examples': [
    'Coded examples',
    'Answers that have been coded before, to learn from or to set a threshold by.',
  ],
  'classification-data': [
    'The classification as data',
    'Codes with titles, index entries or definitions, in a form that software reads.',
  ],
  'language-resources': [
    'Resources for the language',
    'Word lists or a pretrained model for the languages of the answers.',
  ],
  coders: ['Trained coders', 'People who code answers by hand.'],
  experts: ['Experts on the classification', 'People who write rules, review and settle differences.'],
  'model-builders': ['People who build models', 'People who can train, tune and keep a model.'],
  'strong-hardware': ['Strong hardware', 'A graphics processor or a machine of that kind.'],
  'outside-service': ['A service outside the office', 'Answers may be sent to a service outside the office.'],
} as const satisfies Vocabulary;

/** How the texts to be coded come about. */
export const COLLECTION_MODES = {
  interviewer: [
    'Interviewer',
    'An interviewer asks and writes down the answer, face to face or by telephone.',
  ],
  'self-completed-paper': ['Self-completed on paper', 'Respondents write the answer on a form.'],
  'self-completed-web': ['Self-completed on the web', 'Respondents type the answer.'],
  'employer-report': ['Reported by employers', 'Employers or establishments report the jobs of their staff.'],
  registers: ['From registers', 'The text is taken from records kept for another purpose.'],
  advertisements: ['From advertisements', 'The text is taken from published job advertisements.'],
} as const satisfies Vocabulary;
