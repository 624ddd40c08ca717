import { quoted } from '@isco-cop/data';
import type { PrintedEvent, PrintedItem } from '../announcement.ts';
import type { Reading } from '../read/reading.ts';

const clock = (time: string) => time.slice(time.indexOf('T') + 1);

/** Reports times that contradict each other, at their places; all of them are kept as announced. */
export function checkTimes(items: readonly PrintedItem[], event: PrintedEvent, reading: Reading): void {
  let latest: PrintedItem | undefined;
  const dated = items.flatMap((item) =>
    item.start && item.end ? [{ ...item, start: item.start, end: item.end }] : [],
  );
  for (const item of dated) {
    const { start, end, title, place } = item;
    if (end <= start) {
      reading.report('error', 'end-after-start', place, {
        message: `Unexpected end ${clock(end)} of ${quoted(title)}, expected a time after its start ${clock(start)}`,
        hint: 'correct one of the two',
      });
      continue;
    }
    if (latest?.end !== undefined && start < latest.end) {
      reading.report('warning', 'agenda-overlap', place, {
        message: `Unexpected start ${clock(start)} of ${quoted(title)}, expected it after the end ${clock(latest.end)} of ${quoted(latest.title)}`,
        hint: 'correct one of the times; leave both where they run in parallel',
      });
    }
    if (!latest?.end || end > latest.end) latest = item;
  }
  checkEvent(event, dated[0], latest, reading);
}

function checkEvent(
  event: PrintedEvent,
  first: PrintedItem | undefined,
  last: PrintedItem | undefined,
  reading: Reading,
): void {
  const { start, end } = event;
  const days = new Set(event.dates.map(({ value }) => value));
  if (start && end && days.size < 2 && end.value <= start.value) {
    reading.report('error', 'end-after-start', end.place, {
      message: `Unexpected announced end ${end.value}, expected a time after the start ${start.value}`,
      hint: 'correct one of the two',
    });
  }
  if (start && first?.start && clock(first.start) < start.value && days.has(first.start.slice(0, 10))) {
    reading.report('warning', 'within-event', first.place, {
      message: `Unexpected start ${clock(first.start)} of ${quoted(first.title)}, expected it after the announced start ${start.value}`,
      hint: 'correct one of the two',
    });
  }
  if (end && last?.end && clock(last.end) !== end.value) {
    reading.report('info', 'announced-end', end.place, {
      message: `Unexpected announced end ${end.value}, expected ${clock(last.end)}, the end of ${quoted(last.title)}`,
      hint: 'nothing to do if both are as announced: the two are kept side by side',
    });
  }
}
