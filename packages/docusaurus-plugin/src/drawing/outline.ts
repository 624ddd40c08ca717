import type { PipelineBox } from './pipeline.ts';

/** Half the round end of a stage in which people act. */
const round = ({ height }: PipelineBox) => Math.min(height / 2, 34);

/** Outline of a stage as an SVG path: square corners are software, round ends are people; where both act, one end is round. */
export function outlineOf(box: PipelineBox): string {
  const { x, y, width, height, actor } = box;
  const left = actor === 'person' ? round(box) : 6;
  const right = actor === 'person' || actor === 'person-with-machine' ? round(box) : 6;
  return [
    `M${x + left} ${y}H${x + width - right}`,
    `a${right} ${right} 0 0 1 ${right} ${right}v${height - 2 * right}`,
    `a${right} ${right} 0 0 1 ${-right} ${right}H${x + left}`,
    `a${left} ${left} 0 0 1 ${-left} ${-left}v${2 * left - height}`,
    `a${left} ${left} 0 0 1 ${left} ${-left}Z`,
  ].join('');
}
