import { scaleLinear } from 'd3-scale';

/** Something that happened, with a date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface DatedFact {
  readonly date: string;
}

/** A fact on the line: a bar as long as the time in which it may have happened. */
export interface TimelineMark {
  /** Index of the fact. */
  readonly fact: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of time. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  /** Height of the axis; the marks stand above it. */
  readonly axis: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly marks: readonly TimelineMark[];
}

const MARGIN = 14;
/** Height and least width of a mark: it holds a number of two digits. */
const MARK = 22;
const GAP = 4;

/** Places facts on a line of time; what would overlap is stacked. What is no date is left out. */
export function drawTimeline(facts: readonly DatedFact[], width: number): TimelineDrawing {
  const spans = facts.flatMap(({ date }, fact) => {
    const span = spanOf(date);
    return span ? [{ fact, ...span }] : [];
  });
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  const scale = scaleLinear([first, last], [MARGIN, width - MARGIN]);
  const lanes: number[] = [];
  const placed = [...spans]
    .sort((a, b) => a.from - b.from || a.fact - b.fact)
    .map(({ fact, from, to }) => {
      const length = Math.max(MARK, scale(to) - scale(from));
      const x = Math.min(width - MARGIN - length, Math.max(MARGIN, (scale(from) + scale(to) - length) / 2));
      const free = lanes.findIndex((end) => end + GAP <= x);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = x + length;
      return { fact, x: round(x), width: round(length), lane };
    });
  const axis = Math.max(1, lanes.length) * (MARK + GAP) + 2;
  return {
    width,
    height: axis + 24,
    axis,
    years: spans.length > 0 ? yearsOf(first, last, width).map((year) => tick(year, scale(year))) : [],
    marks: placed
      .map(({ lane, ...mark }) => ({ ...mark, y: axis - (lane + 1) * (MARK + GAP) }))
      .sort((a, b) => a.fact - b.fact),
  };
}

/** Years from the beginning of the first year, as many as have room for their number. */
function yearsOf(first: number, last: number, width: number): number[] {
  const room = Math.max(1, Math.floor(width / 56));
  const step = Math.max(1, Math.ceil((last - first) / room));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function tick(year: number, x: number): TimelineDrawing['years'][number] {
  return { x: round(x), text: String(year) };
}

/** The stretch of time that a date leaves open, in years: 2014 is all of 2014. */
function spanOf(date: string): { readonly from: number; readonly to: number } | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: year, to: year + 1 };
  const month = (Number(match[2]) - 1) / 12;
  if (match[3] === undefined) return { from: year + month, to: year + month + 1 / 12 };
  const day = (Number(match[3]) - 1) / 372;
  return { from: year + month + day, to: year + month + day };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
