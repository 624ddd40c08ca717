import {
  type Agreement,
  type Evaluation,
  type LevelEvaluation,
  remarksOn,
  UNCODABLE,
} from '@isco-cop/measures';
import { type BadRows, type CountedTable, linesText } from '@isco-cop/measures/table';
import { printable } from '../report/printable.ts';
import { amount, coefficient, counted, percent, table, whole } from './format.ts';

const MOST_MISTAKES = 10;
/** More make a table that no terminal shows; the JSON has them all. */
const MOST_CODES = 16;

/** For people: how right the codes are, level by level, then what a threshold would do, and what was left out. */
export function reportEvaluation(
  file: string,
  { counted: _, ...read }: CountedTable,
  evaluation: Evaluation,
): string {
  const { levels } = evaluation;
  const { threshold, ...remarks } = remarksOn(evaluation);
  const sections = [
    heading(file, read, evaluation),
    section('Of all records, 95% intervals in brackets', levelTable(levels)),
    section('Over codes: precision', averagesTable(levels, 'precision')),
    section('Over codes: recall', averagesTable(levels, 'recall')),
    section('Over codes: F1', averagesTable(levels, 'f1')),
    section('Right code among the first k candidates', topKTable(levels)),
    section('Two codings of the same record', agreementTable(levels)),
    section('Codes with a score from the threshold on', thresholdTable(levels, threshold)),
    section('Scores as probabilities', calibrationLines(evaluation)),
    section(
      `True codes in rows, given codes in columns (${digits(evaluation.confusion.digits)})`,
      confusionTable(evaluation),
    ),
    section('Code by code', codeTable(levels[0])),
    section('Most frequent mistakes', mistakeTable(evaluation)),
    section(
      `Left out: ${whole(read.badRowCount)} of ${whole(read.rows)} rows`,
      read.badRows.map(badRows).join('\n'),
    ),
    [...read.warnings.map(printable), ...Object.values(remarks)].map((text) => `Note: ${text}`).join('\n'),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** One reason for which rows were left out, with their lines. */
export function badRows({ column, reason, lines, example }: BadRows): string {
  const place = column === undefined ? '' : `column \`${printable(column)}\`: `;
  const found = example === undefined ? '' : `, found \`${printable(example)}\``;
  return `  ${place}${printable(reason)}${found}; ${linesText({ count: lines.length, first: lines })}`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `${title}\n${body}`;
}

function heading(
  file: string,
  { rows, badRowCount }: Omit<CountedTable, 'counted'>,
  evaluation: Evaluation,
): string {
  const { records, weight, effectiveRecords, withoutCode, withoutScore, uncodable } = evaluation;
  const parts = [`${counted(records, 'record')} evaluated`];
  if (badRowCount > 0) parts.push(`${whole(badRowCount)} of ${whole(rows)} rows left out, see below`);
  if (withoutCode > 0) parts.push(`${whole(withoutCode)} without a code`);
  if (withoutScore > 0 && evaluation.levels.some(({ curve }) => curve.length > 0))
    parts.push(`${counted(withoutScore, 'code')} without a score`);
  if (uncodable.truth > 0) parts.push(`${whole(uncodable.truth)} truly uncodable`);
  if (Math.abs(weight - records) > 1e-9)
    parts.push(`weighted, as many as ${whole(effectiveRecords)} records of equal weight`);
  return `${printable(file)}: ${parts.join('; ')}`;
}

function levelTable(levels: readonly LevelEvaluation[]): string {
  if (levels.length === 0) return '';
  return table([
    ['', 'records', 'accuracy', 'autocoding rate', 'accuracy of coded'],
    ...levels.map((level) => [
      digits(level.digits),
      whole(level.records),
      percent(level.accuracy),
      percent(level.autocodingRate),
      percent(level.accuracyOfCoded),
    ]),
  ]);
}

function averagesTable(levels: readonly LevelEvaluation[], name: 'precision' | 'recall' | 'f1'): string {
  if (levels.length === 0) return '';
  return table([
    ['', 'micro', 'macro', 'weighted'],
    ...levels.map(({ digits: n, [name]: { micro, macro, weighted } }) => [
      digits(n),
      percent(micro),
      percent(macro),
      percent(weighted),
    ]),
  ]);
}

function topKTable(levels: readonly LevelEvaluation[]): string {
  const lists = levels[0]?.topK ?? [];
  if (lists.length === 0) return '';
  return table([
    ['', ...lists.map(({ k }) => `k = ${k}`)],
    ...levels.map(({ digits: n, topK }) => [
      digits(n),
      ...topK.map(({ accuracy }) => `${(accuracy.value * 100).toFixed(1)}%`),
    ]),
  ]);
}

function agreementTable(levels: readonly LevelEvaluation[]): string {
  if (levels.length === 0) return '';
  const row = (name: string, { records, agreement, kappa, pabak }: Agreement) => [
    name,
    whole(records),
    percent(agreement),
    coefficient(kappa),
    coefficient(pabak),
  ];
  return table([
    ['', 'records', 'agreement', 'kappa', 'PABAK'],
    ...levels.flatMap(({ digits: n, withTruth, coders }) => [
      row(`${digits(n)}, truth and given code`, withTruth),
      ...(coders
        ? [
            row(`${digits(n)}, truth and second coder`, coders.truthAndSecond),
            row(`${digits(n)}, second coder and given code`, coders.secondAndPredicted),
          ]
        : []),
    ]),
  ]);
}

function thresholdTable(levels: readonly LevelEvaluation[], remark: string | undefined): string {
  const rows = levels.flatMap(({ digits: n, thresholds }) =>
    thresholds.map(({ threshold, coverage, accuracy }) => [
      `${digits(n)}, from ${threshold}`,
      percent(coverage),
      percent(accuracy),
    ]),
  );
  if (rows.length === 0) return '';
  return `${table([['', 'share of records', 'accuracy of these'], ...rows])}\n  ${remark}`;
}

function calibrationLines({ calibration }: Evaluation): string {
  if (!calibration) return '';
  const filled = calibration.bins.filter(({ records }) => records > 0);
  const rows = filled.map(({ from, to, records, meanScore, accuracy }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    whole(records),
    (meanScore ?? 0).toFixed(3),
    percent(accuracy),
  ]);
  const outside =
    calibration.outside > 0 ? `; left out: ${whole(calibration.outside)} outside of 0 to 1` : '';
  return `${table([['score', 'records', 'mean score', 'right'], ...rows])}
  expected calibration error ${calibration.expectedError.toFixed(3)}, Brier score ${calibration.brier.toFixed(3)} (${digits(calibration.digits)}${outside})`;
}

function confusionTable({ confusion: { truth, assigned, weights } }: Evaluation): string {
  if (truth.length === 0 || assigned.length > MOST_CODES) return '';
  return table([
    ['', ...assigned.map(codeName)],
    ...truth.map((code, row) => [codeName(code), ...(weights[row] ?? []).map(amount)]),
  ]);
}

function codeTable(level: LevelEvaluation | undefined): string {
  if (!level || level.byCode.length > MOST_CODES) return '';
  return table([
    [digits(level.digits), 'true', 'given', 'precision', 'recall', 'F1'],
    ...level.byCode.map(({ code, truly, assigned, precision, recall, f1 }) => [
      codeName(code),
      amount(truly),
      amount(assigned),
      percent(precision),
      percent(recall),
      percent({ value: f1 }),
    ]),
  ]);
}

function mistakeTable({ mistakes, records: all, weight: total }: Evaluation): string {
  if (mistakes.length === 0) return '';
  const isWeighted = Math.abs(total - all) > 1e-9;
  return table([
    ['truly', 'given', 'records', ...(isWeighted ? ['weight'] : [])],
    ...mistakes
      .slice(0, MOST_MISTAKES)
      .map(({ truth, assigned, records, weight }) => [
        codeName(truth),
        codeName(assigned),
        whole(records),
        ...(isWeighted ? [amount(weight)] : []),
      ]),
  ]);
}

function codeName(code: string): string {
  if (code === '') return 'no code';
  return code === UNCODABLE ? 'uncodable' : code;
}

function digits(n: number): string {
  return n === 1 ? '1 digit' : `${n} digits`;
}
