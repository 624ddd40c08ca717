import { parseMarkdown, type Talk } from '@isco-cop/data';
import type { PhrasingContent, RootContent } from 'mdast';
import { labelsOf } from '../labels/index.ts';
import { splitSubject } from '../text/subject.ts';
import { subjectName } from './agenda.ts';
import { bold, heading, lineBreak, paragraph, text, verbatim } from './markdown.ts';
import { type PeoplePrinter, printNames } from './people.ts';

/** The abstracts, each below the name of its country or organization. */
export function printAbstracts(talks: readonly Talk[], printer: PeoplePrinter): RootContent[] {
  const blocks = talks.flatMap((talk) => printAbstract(talk, printer));
  const label = labelsOf[printer.language].sections.abstracts[0] ?? '';
  return blocks.length > 0 ? [heading(2, label), ...blocks] : [];
}

function printAbstract(talk: Talk, printer: PeoplePrinter): RootContent[] {
  if (talk.body === '' && talk.abstractTitle === undefined) return [];
  const { fields, plurals } = labelsOf[printer.language];
  const { presenters = [] } = talk;
  const presenter = presenters.length > 1 ? plurals.presenter : fields.presenter[0];
  const lines: PhrasingContent[][] = [
    ...(presenters.length > 0 ? [[bold(presenter ?? ''), text(`: ${printNames(presenters, printer)}`)]] : []),
    [bold(fields.title[0] ?? ''), text(`: ${talk.abstractTitle ?? talk.title}`)],
  ];
  const label = bold(fields.abstract[0] ?? '');
  // A text that begins with a list or a table cannot stand on the line of its label.
  const isInline = parseMarkdown(talk.body).children[0]?.type === 'paragraph';
  if (talk.body !== '') lines.push(isInline ? [label, text(': '), verbatim(talk.body)] : [label, text(':')]);
  const joined = lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
  const rest = talk.body !== '' && !isInline ? [verbatim(talk.body)] : [];
  return [heading(3, headingOf(talk, printer)), paragraph(...joined), ...rest];
}

/** The label of the agenda, such as "USA", else the name of country or organization. */
function headingOf(talk: Talk, printer: PeoplePrinter): string {
  const { label } = splitSubject(talk.agendaTitle ?? '', printer.known);
  return label ?? subjectName(talk, printer);
}
