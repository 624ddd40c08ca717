import type { Plot, PlotActor } from '@isco-cop/docusaurus-plugin/drawing';
import fc from 'fast-check';

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const label = fc.option(fc.constantFrom('A', 'Ecuador', 'CASCOT, 80%', 'Between agencies, in Germany'), {
  nil: undefined,
});
const actor = fc.constantFrom<PlotActor>('machine', 'person', 'person-with-machine', 'unstated');

/** Without the keys that are undefined, which exact optional types do not allow. */
const stated = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;

const named = <Value>(items: Value[], letter: string) =>
  items.map((each, index) => stated({ ...(each as object), id: `${letter}${index}` }));

/** Plots of percentages with points, ranges, lines and bands; some values lie outside the axes. */
export const plots: fc.Arbitrary<Plot> = fc
  .record({
    min: fc.constantFrom(0, 40),
    points: fc.array(
      fc.record({
        x: percent,
        y: percent,
        xTo: fc.option(percent, { nil: undefined }),
        actor,
        status: fc.constantFrom('potential', 'test', 'production'),
        label,
      }),
      { maxLength: 25 },
    ),
    lines: fc.array(
      fc.record({
        points: fc.array(fc.tuple(percent, percent), { maxLength: 12 }),
        kind: fc.constantFrom('measured', 'guide', 'interval'),
        isStepped: fc.boolean(),
        label,
      }),
      { maxLength: 4 },
    ),
    bands: fc.array(
      fc.record({ axis: fc.constantFrom('x', 'y'), from: percent, to: percent, actor, label }),
      { maxLength: 3 },
    ),
  })
  .map(({ min, points, lines, bands }) => ({
    x: { label: 'Share of records coded, %', min: 0, max: 100 },
    y: { label: 'Agreement among them, %', min, max: 100 },
    points: named(
      points.map((each) => ({ ...each, ...(each.xTo !== undefined && { xTo: Math.max(each.x, each.xTo) }) })),
      'p',
    ),
    lines: named(lines, 'l'),
    bands: named(bands, 'b'),
  }));
