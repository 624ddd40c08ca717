/** What the sources of a methodology could state of the method itself: its name, and what is meant. */
export const METHOD_FACTS = {
  classification: ['Classification', 'The classification and version that is coded to.'],
  level: ['Level', 'The level of it, as a number of digits.'],
  languages: ['Languages', 'The languages of the answers.'],
  inputFields: ['Input fields', 'What is used beside the text that is coded.'],
  collectionModes: ['How texts come about', 'By interviewers, on paper, on the web, from employers.'],
  trainingData: ['Training data', 'What the software learns from.'],
  trainingSize: ['Size of the training data', 'How many examples there are.'],
  shares: ['Shares of records', 'How many records each part of the software takes and passes on.'],
  thresholds: ['Thresholds', 'From which score on a code is kept.'],
  humanRole: ['What people do', 'Their work, and which records they see.'],
  qualityAssurance: ['Quality assurance', 'How results are checked before use.'],
  monitoring: ['Monitoring', 'How quality is watched over time.'],
  maturity: ['Maturity', 'Whether it is studied, tried or in use.'],
  numbers: ['Any number', 'At least one figure on how well it works.'],
} as const satisfies Readonly<Record<string, readonly [name: string, definition: string]>>;

/** Something that the sources of a methodology could state of the method itself. */
export type MethodFact = keyof typeof METHOD_FACTS;
