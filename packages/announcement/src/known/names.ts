import { nearest } from '@isco-cop/data';
import { fold } from '../text/fold.ts';

/** Things by their names, compared without case and accents; a name may belong to several things. */
export class Names<Thing> {
  private readonly byName = new Map<string, Thing[]>();

  add(name: string, thing: Thing): void {
    const key = fold(name);
    if (key === '') return;
    const things = this.byName.get(key);
    if (!things) this.byName.set(key, [thing]);
    else if (!things.includes(thing)) things.push(thing);
  }

  /** The things with a name. */
  get(name: string): readonly Thing[] {
    return this.byName.get(fold(name)) ?? [];
  }

  /** A thing whose name is so close that it may be meant: a letter or two, or the same words in another order. */
  near(name: string): Thing | undefined {
    const key = fold(name);
    if (key.length < 6 || key.length > 200) return undefined;
    const sorted = key.split(' ').sort().join(' ');
    for (const [candidate, [thing]] of this.byName) {
      if (candidate !== key && candidate.split(' ').sort().join(' ') === sorted) return thing;
    }
    const limit = key.length < 10 ? 1 : 2;
    const close = [...this.byName.keys()].filter(
      (candidate) => candidate.length > 4 && Math.abs(candidate.length - key.length) <= limit,
    );
    const found = nearest(key, close);
    return found !== undefined && isWithin(key, found, limit) ? this.byName.get(found)?.[0] : undefined;
  }
}

/** Whether two texts differ by at most so many inserted, removed or replaced characters. */
function isWithin(a: string, b: string, limit: number): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return true;
  if (limit === 0) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    isWithin(restA.slice(1), restB.slice(1), limit - 1) ||
    isWithin(restA.slice(1), restB, limit - 1) ||
    isWithin(restA, restB.slice(1), limit - 1)
  );
}
