import { quoted } from '@isco-cop/data';
import { choicesAt } from './choices.ts';
import type { Context } from './context.ts';
import type { Data, Draft } from './draft.ts';
import { suggestTask } from './suggest-task.ts';

interface Missing {
  readonly key: string;
  readonly of?: string;
  readonly expected: string;
  readonly hint: string;
}

/** What an announcement may leave out, and readers ask for: its entry shows it as not stated until somebody tells. */
export function reportNotStated(draft: Draft, data: Data, { reading, personNames }: Context): void {
  const { collection, id, place } = draft;
  const name = String(data.title ?? data.name ?? id);
  for (const { key, of = name, expected, hint } of missingOf(draft, data, personNames)) {
    reading.report('info', 'not-stated', place, {
      message: `Missing \`${key}\` of ${quoted(of)}, expected ${expected}`,
      hint: `if you know it, ${hint} into \`${collection}/${id}.md\`; until then it is shown as not stated`,
    });
  }
}

function missingOf(
  { collection }: Draft,
  data: Data,
  personNames: ReadonlyMap<string, string>,
): readonly Missing[] {
  if (collection === 'organizations') return choice(collection, data, 'type');
  if (collection === 'talks') {
    const presenters = (data.presenters ?? []) as readonly { person: string; organization?: string }[];
    const alone = presenters.filter(({ organization }) => organization === undefined);
    return [
      ...choice(collection, data, 'task', suggestTask(String(data.title ?? ''))),
      ...(presenters.length > 0 ? [] : [NO_PRESENTERS]),
      ...alone.map(({ person }) => ({
        key: 'organization',
        of: personNames.get(person) ?? person,
        expected: 'it after the name, as in `Ana Silva, INEGI`',
        hint: 'print it there, or write `organization: …`',
      })),
    ];
  }
  if (collection !== 'events') return [];
  const organizers = {
    key: 'organizers',
    expected: 'a line `**Organizer**: …`',
    hint: 'print one, or write `organizers: […]`',
  };
  return [...choice(collection, data, 'mode'), ...(data.organizers ? [] : [organizers])];
}

const NO_PRESENTERS: Missing = {
  key: 'presenters',
  expected: 'a name and an organization, as in `Ana Silva, INEGI`',
  hint: 'print them in the agenda, or write `presenters: [{ person: … }]`',
};

function choice(collection: Draft['collection'], data: Data, key: string, suggested = '…'): Missing[] {
  if (data[key] !== undefined) return [];
  const values = choicesAt(collection, [key]).map(({ value }) => `\`${value}\``);
  return [{ key, expected: `one of ${values.join(', ')}`, hint: `write \`${key}: ${suggested}\`` }];
}
