import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchPipeline } from '../../../packages/docusaurus-plugin/src/drawing/pipeline.ts';
import { drawTimeline } from '../../../packages/docusaurus-plugin/src/drawing/timeline.ts';
import { inside, overlap } from './geometry.ts';
import { pipelines } from './stages.ts';

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1950, max: 2040 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]) => [year, ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])].join('-'));
const facts = fc.array(
  date.map((each) => ({ date: each })),
  { minLength: 1, maxLength: 15 },
);

test('every fact stands once within the picture, apart from the others, and none before an earlier one', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(340, 760), (list, width) => {
      const { marks, height, axis, years } = drawTimeline(list, width);
      expect(marks.map(({ fact }) => fact)).toEqual(list.map((_, index) => index));
      const boxes = marks.map((mark) => ({ ...mark, height: 22 }));
      for (const [index, box] of boxes.entries()) {
        expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + 22 <= axis).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
      expect(axis).toBeLessThan(height);
      for (const { x } of years) expect(x >= 0 && x <= width).toBe(true);
      const earliest = Math.min(...list.map(({ date: each }) => Number(each.slice(0, 4))));
      expect(years[0]?.text).toBe(String(earliest));
    }),
  );
});

test('a mark is as long as the time that its date leaves open', () => {
  const [year, month, day] = drawTimeline(
    [{ date: '2014' }, { date: '2014-03' }, { date: '2015-12-02' }],
    760,
  ).marks;
  expect(year?.width).toBe(366);
  expect(month?.width).toBe(30.5);
  expect(day?.width).toBe(22);
});

test('what is no date is left out', () => {
  expect(drawTimeline([{ date: 'soon' }, { date: '2014' }], 340).marks.map(({ fact }) => fact)).toEqual([1]);
  expect(drawTimeline([{ date: 'soon' }], 340)).toMatchObject({ marks: [], years: [] });
});

test('a sketch of a pipeline has every stage, apart and without words', () => {
  fc.assert(
    fc.property(pipelines, (stages) => {
      const drawing = sketchPipeline(stages);
      expect(drawing.boxes.map(({ id }) => id)).toEqual(stages.map(({ id }) => id));
      for (const [index, box] of drawing.boxes.entries()) {
        expect(inside(box, drawing)).toBe(true);
        expect([...box.title, ...box.note]).toEqual([]);
        for (const other of drawing.boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
      for (const { label } of drawing.arrows) expect(label).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
