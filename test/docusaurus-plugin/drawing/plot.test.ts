import { drawPlot, type PlotText, plotScales, type Rectangle } from '@isco-cop/docusaurus-plugin/drawing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBox } from '../../../packages/docusaurus-plugin/src/drawing/plot/label-room.ts';
import { overlap } from './geometry.ts';
import { plots } from './plots.ts';

const SIZES = [
  { width: 720, height: 420 },
  { width: 340, height: 380 },
];
const AXES = {
  x: { label: 'Share of records coded, %', min: 0, max: 100 },
  y: { label: 'Agreement among them, %', min: 0, max: 100 },
};

const numbersOf = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const isIn = (frame: Rectangle, x: number, y: number) =>
  x >= frame.x - 0.1 &&
  x <= frame.x + frame.width + 0.1 &&
  y >= frame.y - 0.1 &&
  y <= frame.y + frame.height + 0.1;

describe.for(SIZES)('A plot of $width px', (size) => {
  test('puts every value where the axes say, and nothing outside of them', () => {
    fc.assert(
      fc.property(plots, (plot) => {
        const { marks, lines, bands, frame } = drawPlot(plot, size);
        const scales = plotScales(plot, size);
        const expected = (plot.points ?? []).filter(({ y }) => y >= plot.y.min);
        expect(marks.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        for (const [index, mark] of marks.entries()) {
          const point = expected[index];
          expect(isIn(frame, mark.x, mark.y)).toBe(true);
          if (point?.xTo === undefined) expect(mark.x).toBeCloseTo(scales.x(point?.x ?? NaN), 0);
          else
            expect(mark.xRange).toEqual([
              expect.closeTo(scales.x(point.x), 0),
              expect.closeTo(scales.x(point.xTo), 0),
            ]);
        }
        for (const { path } of lines) {
          expect(path).not.toContain('NaN');
          for (const [index, value] of numbersOf(path).entries()) {
            const [from, length] = index % 2 === 0 ? [frame.x, frame.width] : [frame.y, frame.height];
            // A stepped line alternates, so a number is at least within the larger of both.
            expect(value).toBeGreaterThanOrEqual(Math.min(from, frame.y, frame.x) - 0.1);
            expect(value).toBeLessThanOrEqual(Math.max(from + length, frame.x + frame.width) + 0.1);
          }
        }
        for (const band of bands) {
          expect(isIn(frame, band.x, band.y)).toBe(true);
          expect(isIn(frame, band.x + band.width, band.y + band.height)).toBe(true);
        }
      }),
    );
  });

  test('keeps labels within the frame, and apart from each other and from marks', () => {
    fc.assert(
      fc.property(plots, (plot) => {
        const { marks, lines, bands, frame } = drawPlot(plot, size);
        const labels = [...marks, ...lines, ...bands].flatMap(({ label }): PlotText[] =>
          label ? [label] : [],
        );
        const boxes = labels.map(textBox);
        for (const [index, box] of boxes.entries()) {
          expect(isIn(frame, box.x, box.y) && isIn(frame, box.x + box.width, box.y + box.height)).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          for (const { x, y } of marks)
            expect(overlap(box, { x: x - 6, y: y - 6, width: 12, height: 12 })).toBe(false);
        }
      }),
    );
  });
});

test('a larger value stands further right and higher', () => {
  const points = [20, 80].map((value) => ({
    id: String(value),
    x: value,
    y: value,
    actor: 'machine' as const,
  }));
  const [low, high] = drawPlot({ ...AXES, points }, { width: 720, height: 420 }).marks;
  expect(high?.x).toBeGreaterThan(low?.x ?? NaN);
  expect(high?.y).toBeLessThan(low?.y ?? NaN);
});

test('the scales lead back from a place to its value', () => {
  const { x } = plotScales(AXES, { width: 720, height: 420 });
  expect(x.invert(x(37.5))).toBeCloseTo(37.5);
});

test('ticks are round numbers, fewer where there is less room', () => {
  const wide = drawPlot(AXES, { width: 720, height: 420 }).xTicks.map(({ text }) => text);
  const narrow = drawPlot(AXES, { width: 340, height: 420 }).xTicks.map(({ text }) => text);
  expect(wide).toEqual(['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100']);
  expect(narrow).toEqual(['0', '20', '40', '60', '80', '100']);
});

test('a stepped line holds its value until the next point', () => {
  const step = { id: 'curve', kind: 'measured' as const, isStepped: true };
  const [line] = drawPlot(
    {
      ...AXES,
      lines: [
        {
          ...step,
          points: [
            [0, 100],
            [50, 50],
          ],
        },
      ],
    },
    { width: 104 + 60, height: 100 + 76 },
  ).lines;
  expect(line?.path).toMatchInlineSnapshot(`"M44,30L96,30L96,80"`);
});

test('names a mark with the first words of a name that is longer than the picture is wide', () => {
  const point = {
    id: 'a',
    x: 50,
    y: 50,
    actor: 'person',
    label: 'Agreement between coding agencies at 4 digits',
  } as const;
  const labelAt = (width: number) =>
    drawPlot({ ...AXES, points: [point] }, { width, height: 200 }).marks[0]?.label?.text;
  expect(labelAt(760)).toBe(point.label);
  expect(labelAt(330)).toBe('Agreement between coding agencies …');
});
