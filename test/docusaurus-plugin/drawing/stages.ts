import type { Methodology } from '@isco-cop/data';
import fc from 'fast-check';

/** The stages of a pipeline. */
export type Stages = Methodology['pipeline'];
type Passing = NonNullable<Stages[number]['passesOn']>[number];

/** A stage that passes on to others. */
export function stage(id: string, ...to: (string | Passing)[]): Stages[number] {
  return {
    id,
    title: `Stage ${id}`,
    actor: 'machine',
    does: 'Does something.',
    source: { resource: 'announcement', locator: 'Page 1' },
    ...(to.length > 0 && {
      passesOn: to.map((each) => (typeof each === 'string' ? { to: each } : each)),
    }),
  };
}

const words = fc
  .array(fc.constantFrom('a', 'the', 'records', 'low', 'probability', 'coded', 'classification', 'of'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((each) => each.join(' '));
const share = fc.record({
  value: fc.integer({ min: 0, max: 100 }),
  bound: fc.constantFrom('exactly', 'about', 'at-most'),
  unit: fc.constant('percent'),
});

/** Pipelines whose stages pass on to later ones only. */
export const pipelines: fc.Arbitrary<Stages> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, from) =>
        fc.record({
          title: words,
          threshold: fc.option(words, { nil: undefined }),
          actor: fc.constantFrom('machine', 'person', 'person-with-machine', 'unstated', 'outcome'),
          passesOn: fc.array(
            fc.record({
              to: fc.integer({ min: from + 1, max: Math.max(from + 1, count - 1) }),
              what: fc.option(words, { nil: undefined }),
              share: fc.option(share, { nil: undefined }),
            }),
            { maxLength: 3 },
          ),
        }),
      ),
    )
    .map(
      (drafts) =>
        drafts.map(({ passesOn, ...draft }, index) => ({
          ...stage(`s${index}`),
          ...draft,
          passesOn: passesOn.filter(({ to }) => to < count).map((each) => ({ ...each, to: `s${each.to}` })),
        })) as unknown as Stages,
    ),
);
