import { quoted } from '@isco-cop/data';
import type { PrintedAbstract, PrintedItem } from '../announcement.ts';
import type { Reading } from '../read/reading.ts';
import { fold } from '../text/fold.ts';
import { isSameSubject } from '../text/subject.ts';

/** A talk as announced: its line of the agenda, its abstract, or both. */
export interface AnnouncedTalk {
  readonly item?: PrintedItem;
  readonly abstract?: PrintedAbstract;
}

/** Brings lines of the agenda and abstracts together: by title, then by country and presenters. */
export function matchAbstracts(
  items: readonly PrintedItem[],
  abstracts: readonly PrintedAbstract[],
  reading: Reading,
): { talks: AnnouncedTalk[]; others: PrintedItem[] } {
  const free = new Set(abstracts);
  const matched = new Map<PrintedItem, PrintedAbstract>();
  for (const score of [4, 3, 2, 1]) {
    for (const item of items) {
      if (matched.has(item)) continue;
      const abstract = [...free].find((each) => similarity(item, each) >= score);
      if (!abstract) continue;
      matched.set(item, abstract);
      free.delete(abstract);
    }
  }
  for (const abstract of free) {
    if (items.length === 0) continue;
    reading.report('error', 'abstract-in-agenda', abstract.place, {
      message: `Unexpected abstract ${quoted(abstract.title ?? abstract.heading ?? '')} without a line in the agenda, expected one with its time`,
      hint: 'add the line to the agenda, or correct country, title or presenters so that they agree',
    });
  }
  // What has an abstract is a talk, even under a title such as "Panel: …".
  const isTalk = (item: PrintedItem) => item.kind === undefined || matched.has(item);
  const talks = items.filter(isTalk).map((item): AnnouncedTalk => {
    const abstract = matched.get(item);
    return abstract ? { item, abstract } : { item };
  });
  return {
    talks: [...talks, ...[...free].map((abstract) => ({ abstract }))],
    others: items.filter((item) => !isTalk(item)),
  };
}

function similarity(item: PrintedItem, abstract: PrintedAbstract): number {
  const titles = [item.title, item.bareTitle].map(fold);
  const sameTitle = [abstract.title, abstract.heading].some(
    (title) => title !== undefined && titles.includes(fold(title)),
  );
  const sameSubject = isSameSubject(item.subject, abstract.subject);
  if (sameTitle) return !item.subject || !abstract.subject || sameSubject ? 4 : 2;
  if (item.kind !== undefined) return 0;
  const names = new Set(item.people.map(({ name }) => fold(name)));
  const samePeople = abstract.people.some(({ name }) => names.has(fold(name)));
  if (sameSubject && samePeople) return 3;
  if (samePeople && !(item.subject && abstract.subject)) return 2;
  return sameSubject ? 1 : 0;
}
