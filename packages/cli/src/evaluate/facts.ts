import { type Community, ID_PATTERN, type Metric, nearest } from '@isco-cop/data';
import type { MetricFacts } from '@isco-cop/measures/entries';

/** What the options of the command say about the numbers. */
export interface FactOptions {
  id: string;
  title: string;
  methodology?: string;
  classification?: string;
  variable?: string;
  denominator?: NonNullable<Metric['qualifiers']['denominator']>;
  truthKind?: NonNullable<Metric['qualifiers']['truth']>;
  evaluationSet?: string;
  period?: string;
  source?: string;
  locator: string;
}

/**
 * The options as facts.
 *
 * @throws where an id is none, or of an entry that there is not.
 */
export function factsOf(options: FactOptions, community: Community): MetricFacts {
  const { id, title, methodology, classification, variable, denominator, evaluationSet, period } = options;
  if (!ID_PATTERN.test(id)) {
    throw new Error(`Unexpected --id \`${id}\`, expected lower-case words and digits joined by hyphens`);
  }
  requireEntry('methodology', community.methodologies, methodology);
  requireEntry('classification', community.classifications, classification);
  requireEntry('source', community.resources, options.source);
  return {
    id,
    title,
    methodology,
    classification,
    variable,
    denominator,
    truth: options.truthKind,
    evaluationSet,
    period,
    source: options.source === undefined ? undefined : { resource: options.source, locator: options.locator },
  };
}

function requireEntry(
  option: string,
  collection: { get(id: string): unknown; all(): readonly { id: string }[]; name: string },
  id: string | undefined,
): void {
  if (id === undefined || collection.get(id)) return;
  const meant = nearest(
    id,
    collection.all().map((entry) => entry.id),
  );
  throw new Error(
    `No entry \`${id}\` in ${collection.name} for --${option}${meant ? `, did you mean \`${meant}\`?` : ''}`,
  );
}
