import { findEmails, isEmail } from '../email.ts';
import { quoted } from '../quote.ts';
import type { FieldPath } from '../reader/places.ts';
import { hasEscape, visitStrings } from '../strings.ts';
import type { DraftEntry, Rule } from './rule.ts';

/** An e-mail address is published only with consent. */
export const emailOptIn: Rule = {
  id: 'email-opt-in',
  severity: 'error',
  summary: 'An e-mail address stands only in a contact of an event that says `optIn: true`.',
  kinds: ['email'],
  field({ value, path }, entry, { report }) {
    if (isEmail(value)) return;
    report(
      entry,
      { value: path },
      {
        message: `Unexpected ${quoted(value)}, expected an e-mail address`,
        hint: 'write it like `name@office.org`, without `mailto:` and spaces',
      },
    );
  },
  anyShape: true,
  entry(draft, { report, textOf }) {
    const { entry } = draft;
    const text = textOf(entry);
    if (!text.includes('@') && !hasEscape(text)) return;
    visitStrings(entry, (value, path) => {
      if (!value.includes('@')) return;
      if (hasConsent(draft, path)) return;
      for (const { address, offset } of findEmails(value)) {
        const within = { offset, length: address.length };
        report(entry, { value: path, within }, findingFor(address));
      }
    });
    if (!entry.body.includes('@')) return;
    for (const { address, offset } of findEmails(entry.body)) {
      const lines = entry.body.slice(0, offset).split('\n');
      const column = (lines.at(-1)?.length ?? 0) + 1;
      const { length } = address;
      report(entry, { body: { line: lines.length, column, length } }, findingFor(address));
    }
  },
  examples: [
    {
      files: {
        'events/a.md': 'contacts:\n  - person: b\n    email: b@office.org\n    optIn: false',
        'people/b.md': 'name: B\n---\nWrite to\n[b](mailto:b@office.org).',
      },
      problems: [
        'events/a.md:4:12 Unexpected e-mail address `b@office.org` without consent, expected none',
        'people/b.md:5:12 Unexpected e-mail address `b@office.org` without consent, expected none',
      ],
    },
    {
      files: { 'events/a.md': 'contacts: [{ person: b, email: b at office, optIn: true }]' },
      problems: ['events/a.md:2:32 Unexpected `b at office`, expected an e-mail address'],
    },
    {
      files: {
        'events/a.md': 'contacts: [{ person: b, email: b@office.org, optIn: true }]',
        'people/b.md': 'name: B\nlinks: [{ label: Channel, url: https://www.youtube.com/@office.org }]',
      },
      problems: [],
    },
  ],
};

function hasConsent({ collection, entry }: DraftEntry, [list, index, key]: FieldPath): boolean {
  if (collection !== 'events' || list !== 'contacts' || key !== 'email') return false;
  return entry.contacts?.[Number(index)]?.optIn === true;
}

const findingFor = (address: string) => ({
  message: `Unexpected e-mail address ${quoted(address)} without consent, expected none`,
  hint: 'remove it; where the person agrees, it may stand in `contacts` of an event with `optIn: true`',
});
