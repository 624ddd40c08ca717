import { quoted, type Talk } from '@isco-cop/data';
import type { PrintedPerson } from '../announcement.ts';
import { fold } from '../text/fold.ts';
import type { Desks } from './event.ts';
import type { AnnouncedTalk } from './match-abstracts.ts';
import type { AnnouncedAppearance } from './people.ts';

/** Who presents a talk: the agenda's list with what the abstract adds to it; differences are reported. */
export function presentersOf(
  { item, abstract }: AnnouncedTalk,
  existing: Talk | undefined,
  country: string | undefined,
  { people, context }: Desks,
): AnnouncedAppearance[] {
  const inAgenda = item?.people ?? [];
  const overAbstract = abstract?.people ?? [];
  if (inAgenda.length === 0)
    return overAbstract.map((person) => people.appearance(person, existing?.presenters, country));
  const ids = new Map<string, PrintedPerson>();
  for (const person of inAgenda) ids.set(people.person(person), person);
  for (const person of overAbstract) {
    const id = people.person(person);
    const same = ids.get(id);
    ids.set(id, same ? { ...person, ...same } : person);
    if (same) continue;
    context.reading.report('warning', 'same-presenters', person.place, {
      message: `Unexpected presenter ${quoted(person.name)} over the abstract, expected ${inAgenda.map(({ name }) => quoted(name)).join(', ')} as in the agenda`,
      hint: 'correct one of the two; both were taken',
    });
  }
  const presenters = [...ids.values()];
  if (overAbstract.length > 0) {
    const names = new Set(overAbstract.map((person) => people.person(person)));
    for (const person of inAgenda.filter((each) => !names.has(people.person(each)))) {
      context.reading.report('warning', 'same-presenters', person.place, {
        message: `Unexpected presenter ${quoted(person.name)} in the agenda, expected ${overAbstract.map(({ name }) => quoted(name)).join(', ')} as over the abstract`,
        hint: 'correct one of the two; both were taken',
      });
    }
  }
  return presenters
    .filter(({ name }) => fold(name) !== '')
    .map((person) => people.appearance(person, existing?.presenters, country));
}
