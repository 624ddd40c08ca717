import type { Validation } from '../model/model-data.ts';

/** Records of neighbouring scores that have one share of right codes. */
interface Block {
  right: number;
  count: number;
  /** Sum of the scores. */
  scores: number;
}

/**
 * Learns from validation records how often first candidates of a score are right, as the rising function that is nearest
 * to what was seen (pool adjacent violators: Ayer et al., Annals of Mathematical Statistics 26, 1955). It bends where the
 * single factor that models carry cannot, and wants some hundred records; `digits` is how much of a code has to be right.
 * Between the middles of two blocks it goes straight.
 *
 * @throws if there is no validation record
 */
export function isotonicCalibration(
  { scores, rightDigits }: Validation,
  digits: number,
): (score: number) => number {
  if (scores.length === 0) throw new Error('There are no validation records to calibrate scores with');
  const blocks: Block[] = [];
  for (const record of [...scores.keys()].sort((one, other) => at(scores, one) - at(scores, other))) {
    const score = at(scores, record);
    const right = at(rightDigits, record) >= digits ? 1 : 0;
    const last = blocks.at(-1);
    if (last && last.scores === score * last.count) pool(last, { right, count: 1, scores: score });
    else blocks.push({ right, count: 1, scores: score });
  }
  const rising: Block[] = [];
  for (const block of blocks) {
    rising.push({ ...block });
    for (;;) {
      const [before, last] = rising.slice(-2);
      if (!before || !last || share(before) < share(last)) break;
      pool(before, last);
      rising.pop();
    }
  }
  return (score) => valueAt(rising, score);
}

const at = (list: ArrayLike<number>, place: number) => list[place] as number;
const share = ({ right, count }: Block) => right / count;
const middle = ({ scores, count }: Block) => scores / count;

function pool(into: Block, { right, count, scores }: Block): void {
  into.right += right;
  into.count += count;
  into.scores += scores;
}

function valueAt(blocks: readonly Block[], score: number): number {
  const next = blocks.findIndex((block) => middle(block) >= score);
  const after = blocks[next === -1 ? blocks.length - 1 : next] as Block;
  const before = blocks[next - 1];
  if (next === -1 || !before) return share(after);
  const part = (score - middle(before)) / (middle(after) - middle(before));
  return share(before) + part * (share(after) - share(before));
}
