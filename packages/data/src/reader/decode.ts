import { isUtf8 } from 'node:buffer';
import { FIRST_CHARACTER, type Finding, type Place } from '../problem.ts';

/** Largest file that is read; an entry is text written by hand, so more is a mistake or an attack. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** A finding about the bytes of a file; a fatal one means that there is no text to go on with. */
export interface DecodingFinding extends Finding {
  readonly rule: string;
  readonly place: Place;
}

/** The text of a file with `\n` line ends and without byte order mark, and what was wrong with its bytes. */
export function decode(bytes: Buffer): { text: string | undefined; findings: DecodingFinding[] } {
  const fatal = notText(bytes);
  if (fatal) return { text: undefined, findings: [fatal] };
  const findings: DecodingFinding[] = [];
  let text = bytes.toString('utf8');
  if (text.charCodeAt(0) === 0xfeff) {
    text = text.slice(1);
    findings.push({
      rule: 'plain-utf-8',
      place: FIRST_CHARACTER,
      message: 'Unexpected byte order mark, expected plain UTF-8',
      hint: 'save the file as "UTF-8" rather than "UTF-8 with BOM", or run `isco-cop check --fix`',
    });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    findings.push({
      rule: 'line-ends',
      place: placeAt(text.slice(0, carriageReturn)),
      message: 'Unexpected carriage return (CRLF), expected lines that end in LF',
      hint: 'let the editor save with "LF" line ends, or run `isco-cop check --fix`',
    });
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, findings };
}

function notText(bytes: Buffer): DecodingFinding | undefined {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return {
      rule: 'text-file',
      place: placeAt(bytes.subarray(0, nul).toString('utf8')),
      message: 'Unexpected binary data (a NUL byte), expected a text file',
      hint: 'replace the file by Markdown text; link to documents instead of adding them here',
    };
  }
  if (isUtf8(bytes)) return undefined;
  // An invalid byte decodes to U+FFFD; what stands before the first one is sound.
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
  const byte = bytes[Buffer.byteLength(before)] ?? 0;
  return {
    rule: 'text-file',
    place: placeAt(before),
    message: `Unexpected byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, expected UTF-8`,
    hint: 'save the file in the encoding "UTF-8"',
  };
}

function placeAt(before: string): Place {
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return { line, column, endColumn: column + 1 };
}
