import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPipeline } from '../../../packages/docusaurus-plugin/src/drawing/fit-pipeline.ts';
import { community } from '../real-content.ts';
import { inside, overlap } from './geometry.ts';
import { pipelines, type Stages, stage } from './stages.ts';

const ROOM = { width: 1088, height: 248 };

function expectFits(stages: Stages): void {
  const { drawing, scale } = fitPipeline(stages, ROOM);
  expect(drawing.width * scale).toBeLessThanOrEqual(ROOM.width + 0.01);
  expect(drawing.height * scale).toBeLessThanOrEqual(ROOM.height + 0.01);
  expect(drawing.boxes).toHaveLength(stages.length);
  for (const [index, box] of drawing.boxes.entries()) {
    expect(inside(box, drawing)).toBe(true);
    for (const other of drawing.boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
}

test.for(community.methodologies.all())(
  '$id fits, with the name of every stage and no figure',
  ({ pipeline }) => {
    expectFits(pipeline);
    const { boxes, arrows } = fitPipeline(pipeline, ROOM).drawing;
    expect(boxes.map(({ title }) => title.join(' '))).toEqual(pipeline.map(({ title }) => title));
    expect(boxes.flatMap(({ note }) => note)).toEqual([]);
    expect(arrows.filter(({ label }) => label)).toEqual([]);
  },
);

test('any pipeline fits', () => {
  fc.assert(fc.property(pipelines, expectFits), { numRuns: 60 });
});

test('a pipeline too long for its names is a sketch without them', () => {
  const long = Array.from({ length: 16 }, (_, index) => stage(`s${index}`, `s${index + 1}`));
  expectFits(long);
  expect(fitPipeline(long, ROOM).drawing.boxes.flatMap(({ title }) => title)).toEqual([]);
});
