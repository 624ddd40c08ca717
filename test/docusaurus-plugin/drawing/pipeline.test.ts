import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPipeline, sketchPipeline } from '../../../packages/docusaurus-plugin/src/drawing/pipeline.ts';
import { community } from '../real-content.ts';
import { boxesAt, endsOf, inside, labelBox, overlap } from './geometry.ts';
import { pipelines, type Stages, stage } from './stages.ts';

const DIRECTIONS = ['LR', 'TB'] as const;

/** Everything that makes a drawing legible and true to its stages. */
function expectSound(stages: Stages, direction: 'LR' | 'TB'): void {
  const drawing = drawPipeline(stages, direction);
  const { boxes, arrows } = drawing;
  expect(boxes.map(({ id }) => id)).toEqual(stages.map(({ id }) => id));
  for (const [index, box] of boxes.entries()) {
    expect(inside(box, drawing), `box ${box.id} within the drawing`).toBe(true);
    for (const other of boxes.slice(index + 1)) {
      expect(overlap(box, other), `${box.id} over ${other.id}`).toBe(false);
    }
  }
  const drawn = arrows.map(({ path }) => {
    const { from, to } = endsOf(path);
    return [boxesAt(from, boxes), boxesAt(to, boxes)];
  });
  const passings = stages.flatMap(({ id, passesOn }) => (passesOn ?? []).map(({ to }) => [[id], [to]]));
  expect(drawn.map(String).sort()).toEqual(passings.map(String).sort());
  for (const { label } of arrows) {
    if (label) expect(inside(labelBox(label), drawing), `label “${label.lines.join(' ')}”`).toBe(true);
  }
}

describe.for(DIRECTIONS)('A pipeline drawn %s', (direction) => {
  test.for(community.methodologies.all())('$id', ({ pipeline }) => {
    expectSound(pipeline, direction);
  });

  test('whatever its stages are, shows each once, apart, with its arrows', () => {
    fc.assert(
      fc.property(pipelines, (stages) => expectSound(stages, direction)),
      { numRuns: 150 },
    );
  });

  test('survives a loop, a stage that passes on to itself and one that does not exist', () => {
    const loop = drawPipeline([stage('a', 'b'), stage('b', 'c', 'a'), stage('c', 'c', 'nowhere')], direction);
    expect(loop.boxes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(loop.arrows).toHaveLength(4);
    for (const { path } of loop.arrows) expect(path).not.toContain('NaN');
  });

  test('goes in its direction', () => {
    const [first, second] = drawPipeline([stage('a', 'b'), stage('b')], direction).boxes;
    const axis = direction === 'LR' ? 'x' : 'y';
    expect(second?.[axis]).toBeGreaterThan((first?.[axis] ?? 0) + 50);
  });
});

test('two kinds of records passed on to the same stage are two arrows', () => {
  const { arrows } = drawPipeline(
    [stage('a', { to: 'b', what: 'short answers' }, { to: 'b', what: 'long answers' }), stage('b')],
    'LR',
  );
  expect(arrows.flatMap(({ label }) => label?.lines.join(' ') ?? []).sort()).toEqual([
    'long answers',
    'short answers',
  ]);
});

test('the width of an arrow is its share; without one it is marked as not stated', () => {
  const half = { value: 50, bound: 'exactly', unit: 'percent' } as const;
  const { arrows, boxes } = drawPipeline(
    [
      stage('a', { to: 'b', share: half }, { to: 'c', share: { ...half, value: 100 } }, 'd'),
      stage('b'),
      stage('c'),
      stage('d'),
    ],
    'TB',
  );
  const to = (id: string) => arrows.find(({ path }) => boxesAt(endsOf(path).to, boxes).includes(id));
  expect([to('b')?.stated, to('c')?.stated, to('d')?.stated]).toEqual([true, true, false]);
  expect(to('c')?.width).toBe(2 * (to('b')?.width ?? 0));
});

test('no pipeline is an empty drawing', () => {
  expect(drawPipeline([], 'LR')).toMatchObject({ boxes: [], arrows: [] });
});

test('a sketch shows the whole of its arrows, also of those that pass a stage by', () => {
  const { pipeline } = community.methodologies.get('mexico-inegi-ai-residue') ?? { pipeline: [] };
  const { arrows, height } = sketchPipeline(pipeline);
  const heights = arrows.flatMap(({ path }) =>
    [...path.matchAll(/[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)),
  );
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThan(height);
});
