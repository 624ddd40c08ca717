import { normaliseCode, UNCODABLE } from '../records/code.ts';
import type { Candidate, CodedRecord } from '../records/coded-record.ts';
import { isWeight, WEIGHT_RANGE } from '../records/weight.ts';
import type { Fault } from './bad-rows.ts';
import type { ColumnMap } from './column-map.ts';
import type { TableRow } from './read-table.ts';

/** Turns rows into records, or says why not. */
export class RecordReader {
  private readonly places: ReadonlyMap<string, number>;
  private readonly uncodable: ReadonlySet<string>;

  constructor(
    private readonly map: ColumnMap,
    private readonly columns: readonly string[],
  ) {
    // Where two columns have the same name, the first is meant.
    this.places = new Map(columns.map((name, index) => [name, index] as const).reverse());
    this.uncodable = new Set((map.uncodable ?? []).map(folded));
  }

  /** The record of a row. */
  read(row: TableRow): CodedRecord | Fault {
    if ('cells' in row) {
      const found = row.cells.length;
      if (row.isBroken) return { reason: 'a quote within the row is not closed or not doubled' };
      if (found !== this.columns.length)
        return { reason: `${found} columns instead of ${this.columns.length}` };
    } else if (!row.object) return { reason: 'no JSON object' };
    try {
      return this.record((name) =>
        'cells' in row ? row.cells[this.places.get(name) ?? -1] : row.object?.[name],
      );
    } catch (error) {
      if (error instanceof FaultError) return error.fault;
      throw error;
    }
  }

  private record(cell: (name: string) => unknown): CodedRecord {
    const { truth, second, weight } = this.map;
    const trueCode = this.code(truth, cell(truth));
    if (trueCode === undefined) throw new FaultError({ column: truth, reason: 'no true code' });
    return {
      truth: trueCode,
      candidates: this.candidates(cell),
      ...(second !== undefined && { second: this.code(second, cell(second)) }),
      ...(weight !== undefined && { weight: weightIn(weight, cell(weight)) }),
    };
  }

  private candidates(cell: (name: string) => unknown): Candidate[] {
    const { predicted, score, candidates = [] } = this.map;
    if (predicted === undefined) return this.listed(cell('candidates'));
    const first = this.code(predicted, cell(predicted));
    const others = candidates.flatMap((name) => this.code(name, cell(name)) ?? []);
    // What is offered to people where the process gives no code is a candidate, and no given code.
    if (first === undefined)
      return others.length > 0 ? [{ code: '' }, ...others.map((code) => ({ code }))] : [];
    const value =
      score === undefined || isEmpty(cell(score)) ? undefined : numberIn(score, cell(score), 'a number');
    return [
      { code: first, ...(value !== undefined && { score: value }) },
      ...others.map((code) => ({ code })),
    ];
  }

  private listed(value: unknown): Candidate[] {
    const column = 'candidates';
    const wrong = { column, reason: 'expected a list of objects with a code' };
    if (!Array.isArray(value)) throw new FaultError(wrong);
    return value.flatMap((each: { code?: unknown; score?: unknown } | null) => {
      const code = this.code(column, each?.code);
      if (code === undefined) throw new FaultError(wrong);
      return isEmpty(each?.score)
        ? { code }
        : { code, score: numberIn(column, each?.score, 'a number as score') };
    });
  }

  private code(column: string, value: unknown): string | undefined {
    if (isEmpty(value)) return undefined;
    // A number in JSON has lost its leading zeros, so it is not taken for a code.
    if (typeof value !== 'string')
      throw new FaultError({ column, reason: 'expected a code as text', found: String(value) });
    if (this.uncodable.size > 0 && this.uncodable.has(folded(value))) return UNCODABLE;
    const code = normaliseCode(value);
    if (code === undefined) {
      throw new FaultError({ column, reason: 'expected a code of letters and digits', found: value });
    }
    return code;
  }
}

class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.reason);
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** A number, also with a decimal comma, that passes a test. */
function numberIn(
  column: string,
  value: unknown,
  expected: string,
  isRight: (number: number) => boolean = Number.isFinite,
): number {
  const number = typeof value === 'string' ? Number(value.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2')) : value;
  const isMissing = isEmpty(value);
  if (isMissing || typeof number !== 'number' || !isRight(number)) {
    throw new FaultError({
      column,
      reason: `expected ${expected}`,
      ...(!isMissing && { found: String(value) }),
    });
  }
  return number;
}

function weightIn(column: string, value: unknown): number {
  return numberIn(column, value, `a weight of ${WEIGHT_RANGE}`, isWeight);
}
