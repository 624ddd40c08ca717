import type { PrintedEvent } from '../announcement.ts';
import { saysSomething } from '../text/fold.ts';
import { hiddenAddresses, readInline } from '../text/inline.ts';
import { printedLink } from './links.ts';
import type { Block, Reading } from './reading.ts';

/** Reads how to register: the first link with its label, and conditions as a note. */
export function readRegistration(blocks: readonly Block[], event: PrintedEvent, reading: Reading): void {
  const notes: string[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    const place = reading.place(block);
    const { text, textOutsideLinks, links } = readInline(reading.slice(block));
    const [link, ...others] = links;
    reading.take(block);
    if (!link || event.registration?.value.url || event.registration?.value.label) {
      if (text !== '') notes.push(text);
      for (const url of hiddenAddresses({ text, links })) reading.leave(place.line, url);
      continue;
    }
    const { label, url } = printedLink(link, place, reading);
    for (const other of others) reading.leave(place.line, `[${other.label}](${other.url})`);
    const isBare = label.replace(/^https?:\/\//, '') === link.url.replace(/^https?:\/\//, '');
    event.registration = { place, value: { ...(url ? { url } : {}), ...(isBare ? {} : { label }) } };
    // A sentence around the link stays whole; a dot after it says nothing.
    if (saysSomething(textOutsideLinks)) notes.push(text);
  }
  const note = notes.join(' ');
  if (note === '') return;
  const [first] = blocks;
  const registration = event.registration ?? {
    place: first ? reading.place(first) : reading.placeOfLine(1),
    value: {},
  };
  event.registration = { ...registration, value: { ...registration.value, note } };
}
