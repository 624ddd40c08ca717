import type { Place } from '@isco-cop/data';
import type { Table } from 'mdast';
import { type ColumnName, columnNamed } from '../labels/index.ts';
import { readInline } from '../text/inline.ts';
import { findTimes } from '../text/times.ts';
import type { Block, Reading } from './reading.ts';

/** A row of an agenda: the Markdown of its cells by column. */
export interface AgendaRow {
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
  readonly place: Place;
}

/** Rows of an agenda, and what its heading says beside the names of the columns, such as "(CET)". */
export interface AgendaRows {
  readonly rows: readonly AgendaRow[];
  readonly headerText: string;
}

interface RawRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a block: a table, lines with bars that are no valid table, or a list that begins with times. */
export function agendaRowsOf(block: Block, reading: Reading): AgendaRows | undefined {
  const rows = rawRows(block, reading);
  return rows && rows.length > 0 ? byColumn(rows, reading) : undefined;
}

function rawRows(block: Block, reading: Reading): RawRow[] | undefined {
  if (block.type === 'table') return tableRows(block, reading);
  const first = block.position?.start.line ?? 1;
  if (block.type === 'paragraph') {
    const lines = reading.slice(block).split('\n');
    if (!lines.every((line) => line.trim().startsWith('|') || (line.match(/\|/g)?.length ?? 0) > 1))
      return undefined;
    return lines
      .map((line, index) => ({ cells: cellsOf(line), line: first + index }))
      .filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
  }
  if (block.type !== 'list') return undefined;
  const items = block.children.map((item) => {
    const markdown = item.children.map((node) => reading.slice(node)).join('\n');
    return { markdown, line: item.position?.start.line ?? first };
  });
  const isAgenda = items.every(({ markdown }) => findTimes(readInline(markdown.slice(0, 200)).text).start);
  return isAgenda ? items.map(({ markdown, line }) => ({ cells: cellsOfItem(markdown), line })) : undefined;
}

function tableRows(table: Table, reading: Reading): RawRow[] {
  return table.children.map((row) => ({
    // Bars between cells are part of them; children need not have places, since addresses become links later.
    cells: row.children.map((cell) =>
      reading
        .slice(cell)
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '')
        .trim()
        .replaceAll('\\|', '|'),
    ),
    line: row.position?.start.line ?? 1,
  }));
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** "14:15-14:35 Title (Presenter)" or "14:15-14:35: Title — Presenter". */
function cellsOfItem(markdown: string): string[] {
  const match =
    /^(.{1,60}?(?:\d|[ap]\.?m\.?|h)(?:\*\*|__)?)\s*(?:[:.–—|-]\s+|\s(?=[\p{L}*_[]))([\s\S]+)$/u.exec(
      markdown,
    );
  let split = match;
  // The shortest beginning may stop within the range of times.
  for (
    let from = match?.[1]?.length ?? 0;
    split && findTimes(readInline(split[2] ?? '').text.slice(0, 12)).start;
  ) {
    const next =
      /^([\s\S]{1,40}?(?:\d|[ap]\.?m\.?|h)(?:\*\*|__)?)\s*(?:[:.–—|-]\s+|\s(?=[\p{L}*_[]))([\s\S]+)$/u.exec(
        markdown.slice(from),
      );
    if (!next) break;
    split = [
      markdown,
      markdown.slice(0, from) + (next[1] ?? ''),
      next[2] ?? '',
    ] as unknown as RegExpExecArray;
    from += next[1]?.length ?? 1;
  }
  const [time, rest] = [split?.[1] ?? markdown, split?.[2] ?? ''];
  const brackets = /^([\s\S]*\S)\s+\(([^()]*(?:\([^()]*\)[^()]*)?)\)\.?$/.exec(rest);
  const dash = /^([\s\S]*?\S)(?:\s+[–—]\s+|\n\s*)([\s\S]+)$/.exec(rest);
  const [, title = rest, people = ''] = brackets ?? dash ?? [];
  return [time, title, people];
}

const BY_POSITION: readonly ColumnName[] = ['time', 'event', 'presenter'];

function byColumn(rows: readonly RawRow[], reading: Reading): AgendaRows {
  const header = (rows[0]?.cells ?? []).map((cell) => readInline(cell).text);
  const names = header.map((cell) => columnNamed(cell) ?? columnNamed(cell.replace(/\(.*\)/, '')));
  const hasHeader = names.some(Boolean) && !header.some((cell) => findTimes(cell).start);
  const columns = hasHeader ? names : BY_POSITION;
  const headerText = hasHeader
    ? header.filter((cell, index) => names[index] && !columnNamed(cell)).join(' ')
    : '';
  const result = rows.slice(hasHeader ? 1 : 0).map(({ cells, line }): AgendaRow => {
    const named: Partial<Record<ColumnName, string>> = {};
    cells.forEach((cell, index) => {
      if (cell.trim() === '') return;
      const name = columns[index];
      if (name && named[name] === undefined) named[name] = cell;
      else reading.leave(line, cell);
    });
    return { cells: named, place: reading.placeOfLine(line) };
  });
  if (hasHeader) {
    header.forEach((cell, index) => {
      if (!names[index]) reading.leave(rows[0]?.line ?? 1, cell);
    });
  }
  return { rows: result, headerText };
}
