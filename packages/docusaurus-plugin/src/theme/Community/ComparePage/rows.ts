import type {
  ComparisonColumnProps,
  FactProps,
  MetricProps,
  Reference,
  TechniqueUseProps,
} from '@isco-cop/docusaurus-plugin/props';

/** How the columns of a row relate: alike, different, or not to be said since one at least, or each, states nothing. */
export type Agreement = 'same' | 'differ' | 'open' | 'silent';

/** A fact beside the same fact of the others. */
export interface FactRow {
  readonly name: string;
  readonly agreement: Agreement;
  readonly columns: readonly Pick<FactProps, 'values' | 'note'>[];
}

/** The facts of the columns, row by row, in the order in which a methodology page shows them. */
export function factRows(columns: readonly ComparisonColumnProps[]): FactRow[] {
  const names = columns[0]?.facts.map(({ name }) => name) ?? [];
  return names.map((name) => {
    const stated = columns.map(({ facts }) => facts.find((fact) => fact.name === name) ?? { values: [] });
    const texts = new Set(
      stated.map(({ values }) =>
        values
          .map(({ label }) => label)
          .sort()
          .join('\n'),
      ),
    );
    return { name, agreement: agreementOf(texts), columns: stated };
  });
}

function agreementOf(texts: ReadonlySet<string>): Agreement {
  if (texts.has('')) return texts.size === 1 ? 'silent' : 'open';
  return texts.size === 1 ? 'same' : 'differ';
}

/** A technique and what became of it in each column. */
export interface TechniqueRow {
  readonly technique: Reference;
  readonly uses: readonly (readonly TechniqueUseProps[])[];
  /** In how many columns it is named. */
  readonly times: number;
}

/** Every technique that a column names: first what all share, last what stands in one alone. */
export function techniqueRows(columns: readonly ComparisonColumnProps[]): TechniqueRow[] {
  const techniques = new Map(
    columns.flatMap(({ techniques: some }) =>
      some.map(({ label, path }) => [label, { label, ...(path && { path }) }]),
    ),
  );
  return [...techniques.values()]
    .map((technique) => {
      const uses = columns.map((column) =>
        column.techniques.filter(({ label }) => label === technique.label),
      );
      return { technique, uses, times: uses.filter(({ length }) => length > 0).length };
    })
    .sort((a, b) => b.times - a.times);
}

/** The numbers of a measure, column by column. */
export interface MeasureRow {
  readonly measure: Reference;
  readonly metrics: readonly (readonly MetricProps[])[];
}

/** Numbers by measure, since only like may stand beside like: first the measures that most columns report. */
export function measureRows(columns: readonly ComparisonColumnProps[]): MeasureRow[] {
  const measures = new Map(
    columns.flatMap(({ metrics }) => metrics.map(({ measure }) => [measure.label, measure])),
  );
  return [...measures.values()]
    .map((measure) => ({
      measure,
      metrics: columns.map((column) =>
        column.metrics.filter((metric) => metric.measure.label === measure.label),
      ),
    }))
    .sort((a, b) => reporting(b) - reporting(a) || a.measure.label.localeCompare(b.measure.label, 'en'));
}

/** How many columns report a measure. */
export function reporting({ metrics }: MeasureRow): number {
  return metrics.filter(({ length }) => length > 0).length;
}
