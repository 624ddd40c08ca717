/** Something that the announcement states, and where the site must say it again. */
export interface AnnouncedStatement {
  /** Line of the announcement. */
  readonly line: number;
  /** The event page, or the talk of a country or organization as it is called in the announcement. */
  readonly on: 'event' | { readonly talkOf: string };
  /** Text that must stand there, all of it in one element that holds nothing else of its kind. */
  readonly says?: readonly string[];
  /** The element: a row of the agenda by its start, or the whole page. */
  readonly rowAt?: string;
  readonly link?: { readonly label: string; readonly href: string };
  /** Material that is announced but cannot be opened yet. */
  readonly announced?: string;
}

type Found = Omit<AnnouncedStatement, 'line'>;
type Say = (match: readonly string[], talkOf: string) => Found[];

const onEvent = (...says: string[]): Found[] => [{ on: 'event', says }];
const months = 'January February March April May June July August September October November December';

/** What each form of line states; the first form that fits is taken. Lines that only give structure state nothing. */
const FORMS: readonly (readonly [RegExp, Say])[] = [
  [/^(?:---|## \*\*(?:Agenda|Abstracts|Resources|Contact Information)\*\*)$/, () => []],
  [/^### \*\*(?:Date and Time|Objectives|Registration)\*\*$|^This webinar aims to:$/, () => []],
  [/^\| Time .*\|$|^\|[-|]+\|$/, () => []],
  [/^#{1,2} \*{0,2}(.+?)\*{0,2}$/, ([, title = '']) => onEvent(title)],
  [
    new RegExp(`^- \\*\\*Date\\*\\*: (${months.replaceAll(' ', '|')}) (\\d+), (\\d{4})$`),
    ([, month, day, year]) => onEvent(`${day} ${month} ${year}`),
  ],
  [
    /^- \*\*Time\*\*: ([\d:]+) - ([\d:]+) (\w+)$/,
    ([, start, end, zone]) => onEvent(`${start}–${end}`, `announced as ${zone}`, `Announced until ${end}`),
  ],
  [/^- \*\*Mode\*\*: (.+)$/, ([, mode = '']) => onEvent(mode)],
  [
    /^- \*\*([^*]+)\*\*: \[(.+)\]\((mailto:.+)\)$/,
    ([, name = '', label = '', href = '']) => [{ on: 'event', says: [name], link: { label, href } }],
  ],
  [/^- \*\*(.+)\*\*: (.+)$/, ([, title, text]) => onEvent(`${title}: ${text}`)],
  [/^- \[(.+)\]\(#\) \(Coming Soon\)$/, ([, announced = '']) => [{ on: 'event', announced }]],
  [
    /^(?:- )?\[(.+)\]\((https:.+)\)\.?$/,
    ([, label = '', href = '']) => [{ on: 'event', link: { label, href } }],
  ],
  [
    /^\| \*\*(Session \d)\*\* \| Moderator: (.+?), (.+?) \| \|$/,
    ([, session = '', name = '', from = '']) => onEvent(session, `Moderator: ${name}`, from),
  ],
  [
    /^\| \*\*([\d:]+)-([\d:]+)\*\* \| (\w+): (.+?) \| (.+?) \|$/,
    ([, start = '', end, talkOf = '', title = '', people = '']) => [
      { on: 'event', rowAt: start, says: [`${start}–${end}`, ...namesIn(people)] },
      { on: { talkOf }, says: [title, `${start}–${end}`, ...namesIn(people)] },
    ],
  ],
  [
    /^\| \*\*([\d:]+)-([\d:]+)\*\* \| (.+?) \| (.*?) ?\|$/,
    ([, start = '', end, title = '', people = '']) => [
      { on: 'event', rowAt: start, says: [`${start}–${end}`, title, ...namesIn(people)] },
    ],
  ],
  [/^### \*\*(.+)\*\*$/, () => []],
  [/^\*\*Presenters?\*\*: (.+)$/, ([, people = ''], talkOf) => [{ on: { talkOf }, says: namesIn(people) }]],
  [/^\*\*(?:Title|Abstract)\*\*: (.+)$/, ([, text = ''], talkOf) => [{ on: { talkOf }, says: [text] }]],
  [/^[A-Z][^|*[\]#]+\.$/, ([text = '']) => onEvent(text)],
];

/** Names and affiliations of a list such as "Diana Méndez and Victor Espinoza, INEC". */
function namesIn(people: string): string[] {
  return people.split(/ and |, /).filter(Boolean);
}

/** Everything that an announcement states; throws at a line that it cannot read, so that none is passed over. */
export function statementsOf(announcement: string): AnnouncedStatement[] {
  let talkOf = '';
  return announcement.split('\n').flatMap((raw, index) => {
    const text = raw.trim().replace(/\s+\|/g, ' |').replace(/\|\s+/g, '| ');
    if (text === '') return [];
    talkOf = /^### \*\*(.+)\*\*$/.exec(text)?.[1] ?? talkOf;
    for (const [form, say] of FORMS) {
      const match = form.exec(text);
      if (match) return say(match, talkOf).map((found) => ({ line: index + 1, ...found }));
    }
    throw new Error(`Line ${index + 1} of the announcement is in no known form: ${text}`);
  });
}
