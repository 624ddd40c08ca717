import { type ReadNumber, readDecimal, readWhole } from './read-number.ts';
import type { WorkloadInput } from './workload.ts';

/** A field of the calculator. */
export interface WorkloadField {
  readonly name: keyof WorkloadInput;
  readonly label: string;
  /** What it is a share or a number of: the basis, so that nobody takes one share for another. */
  readonly basis: string;
  readonly unit: string;
  readonly required: boolean;
}

/** The fields in the order in which they are asked. */
export const WORKLOAD_FIELDS: readonly WorkloadField[] = [
  {
    name: 'records',
    label: 'Records',
    basis: 'All records to be coded, such as those of a year or of a census.',
    unit: 'records',
    required: true,
  },
  {
    name: 'manualShare',
    label: 'Coded by hand today',
    basis: 'Share of all records.',
    unit: '%',
    required: true,
  },
  {
    name: 'cut',
    label: 'Cut of the manual work',
    basis: 'Share of the records coded by hand, not of all records.',
    unit: '%',
    required: true,
  },
  {
    name: 'minutes',
    label: 'Minutes a record',
    basis: 'Time in which a person codes one record.',
    unit: 'minutes',
    required: false,
  },
  {
    name: 'hourlyCost',
    label: 'Cost of an hour',
    basis: "Cost of an hour of a person's work, in your currency.",
    unit: 'an hour',
    required: false,
  },
  {
    name: 'recordsPerSecond',
    label: 'Speed of the software',
    basis: 'Records that software goes through in a second.',
    unit: 'records/s',
    required: false,
  },
];

/** What was written into the fields, by name; empty where nothing was. */
export type WorkloadTexts = { readonly [Name in keyof WorkloadInput]?: string };

/** The input, where every field can be read, and what is wrong with the others. */
export interface ReadWorkload {
  readonly input?: WorkloadInput;
  readonly problems: { readonly [Name in keyof WorkloadInput]?: string };
}

/** Reads what was written into the fields; all problems at once, each in a sentence that says what to write. */
export function readWorkload(texts: WorkloadTexts): ReadWorkload {
  const values: Partial<Record<keyof WorkloadInput, number>> = {};
  const problems: Partial<Record<keyof WorkloadInput, string>> = {};
  for (const field of WORKLOAD_FIELDS) {
    const text = texts[field.name]?.trim() ?? '';
    if (text === '') {
      if (field.required) problems[field.name] = 'Is needed to compute anything.';
      continue;
    }
    const read = readField(field, text);
    if ('problem' in read) problems[field.name] = read.problem;
    else values[field.name] = read.value;
  }
  const isComplete = Object.keys(problems).length === 0;
  return { ...(isComplete && { input: values as unknown as WorkloadInput }), problems };
}

function readField({ name, unit }: WorkloadField, text: string): ReadNumber {
  const read = name === 'records' ? readWhole(text) : readDecimal(text);
  if ('problem' in read) return read;
  if (unit === '%' && read.value > 100)
    return { problem: `A share lies between 0 and 100; ${read.value} is above.` };
  if (name === 'recordsPerSecond' && read.value === 0)
    return { problem: 'Software that goes through 0 records in a second never ends; leave it empty.' };
  return read;
}
