import type { Data } from './draft.ts';

/** By what an item of a list is recognised as the same. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  presenters: ['person'],
  moderators: ['person'],
  sessions: ['id'],
  agenda: ['start', 'title'],
  objectives: ['title'],
  contacts: ['person'],
  alternateTitles: ['title', 'place'],
};

/** Lists of which an announcement may know a part only; others are complete as announced. */
const OPEN_LISTS = new Set(['resources', 'organizers', 'alternateTitles', 'languages']);

/** What an entry says with an announcement laid over it: keys that are not announced stay as they are. */
export function merge(existing: Data, said: Data): Data {
  const merged: Record<string, unknown> = { ...existing };
  for (const [key, value] of Object.entries(said)) {
    if (value !== undefined) merged[key] = mergeValue(key, existing[key], value);
  }
  return merged;
}

function mergeValue(key: string, existing: unknown, said: unknown): unknown {
  if (Array.isArray(said) && Array.isArray(existing)) return mergeList(key, existing, said);
  if (isData(said) && isData(existing)) return merge(existing, said);
  return said;
}

function mergeList(key: string, existing: readonly unknown[], said: readonly unknown[]): unknown[] {
  const keys = IDENTITY[key];
  const idOf = (item: unknown) =>
    keys && isData(item) ? keys.map((each) => item[each]).join('\n') : JSON.stringify(item);
  const before = new Map(existing.map((item) => [idOf(item), item]));
  if (!OPEN_LISTS.has(key)) {
    return said.map((item) => {
      const same = before.get(idOf(item));
      return isData(item) && isData(same) ? merge(same, item) : item;
    });
  }
  const announced = new Map(said.map((item) => [idOf(item), item]));
  const kept = existing.map((item) => {
    const same = announced.get(idOf(item));
    announced.delete(idOf(item));
    return isData(item) && isData(same) ? merge(same, item) : item;
  });
  return [...kept, ...announced.values()];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
