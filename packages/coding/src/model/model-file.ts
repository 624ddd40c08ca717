import { CODERS } from '../coders/catalogue.ts';
import type { Learned, Learning } from '../coders/method.ts';
import { crc32 } from './crc32.ts';
import type { ModelData, ModelInfo } from './model-data.ts';

/** A model file cannot be used; the message says why, for the user. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

const MAGIC = 'ISCO-COP MODEL\n';
/** Raised when files of before can no longer be read. */
export const MODEL_VERSION = 1;
const ARRAYS = { Float32Array, Int32Array, Uint32Array, Uint16Array, Int8Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** Where an array stands among the bytes after the header. */
interface Section {
  readonly type: ArrayName;
  readonly length: number;
  readonly start: number;
}

interface Header {
  readonly version: number;
  readonly info: ModelInfo;
  readonly codes: readonly string[];
  /** By name, such as `network inputs`; strings stand in the header itself. Equal numbers are one section. */
  readonly parts: Readonly<Record<string, number | readonly string[]>>;
  readonly sections: readonly Section[];
}

/**
 * Writes a model as one file: a line that says what it is, the length of the header, the header as JSON, the arrays
 * in little-endian order, and a CRC-32 of all that. The same model gives the same bytes.
 */
export function writeModel({ info, codes, vocabulary, learned, validation }: ModelData): Uint8Array {
  const named: Record<string, Learned> = {
    vocabulary: { ...vocabulary },
    validation: { ...validation },
    ...learned,
  };
  const sections: Section[] = [];
  const arrays: Exclude<Learning, readonly string[]>[] = [];
  const parts: Record<string, number | readonly string[]> = {};
  const places = new Map<Learning, string>();
  let end = 0;
  for (const [group, members] of Object.entries(named)) {
    for (const [name, value] of Object.entries(members)) {
      const path = `${group} ${name}`;
      const same = places.get(value);
      places.set(value, path);
      if (same !== undefined) parts[path] = ['=', same];
      else if (isStrings(value)) parts[path] = [':', ...value];
      else {
        parts[path] = sections.length;
        sections.push({ type: value.constructor.name as ArrayName, length: value.length, start: end });
        arrays.push(value);
        end = aligned(end + value.byteLength);
      }
    }
  }
  const header: Header = { version: MODEL_VERSION, info, codes, parts, sections };
  const text = new TextEncoder().encode(`${MAGIC}\0\0\0\0\0${JSON.stringify(header)}`);
  const bytes = new Uint8Array(aligned(text.length) + end + 4);
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  view.setUint32(LENGTH_AT, text.length, true);
  sections.forEach(({ start }, at) => {
    const array = arrays[at] as (typeof arrays)[number];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), aligned(text.length) + start);
  });
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
  return bytes;
}

const LENGTH_AT = 16;
const HEADER_AT = 20;
const aligned = (length: number) => Math.ceil(length / 4) * 4;
const isStrings = (value: Learning): value is readonly string[] => Array.isArray(value);

/**
 * Reads a model file.
 *
 * @throws {@link ModelFileError} if it is no model, damaged, cut short, or of another version
 */
export function readModel(file: Uint8Array): ModelData {
  // Sections are views of numbers, which have to start at a multiple of their size.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC)
    throw new ModelFileError(
      'This is not a model file: it does not start as one that `isco-cop train` writes',
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole =
    bytes.length > HEADER_AT + 4 && view.getUint32(bytes.length - 4, true) === crc32(bytes.subarray(0, -4));
  if (!whole)
    throw new ModelFileError(
      'The model file is damaged or cut short: its checksum does not fit; copy or train it again',
    );
  const length = view.getUint32(LENGTH_AT, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, length))) as Header;
  if (header.version !== MODEL_VERSION) {
    throw new ModelFileError(
      `The model file has version ${header.version}, and this program reads version ${MODEL_VERSION}; train it again`,
    );
  }
  if (!Object.hasOwn(CODERS, header.info.coder) && header.info.coder !== 'embeddings')
    throw new ModelFileError(`The model is of a coder that this program does not have: ${header.info.coder}`);
  const groups: Record<string, Record<string, Learning>> = {};
  const learningAt = (path: string): Learning => {
    const part = header.parts[path];
    if (typeof part === 'object') {
      if (part[0] !== '=') return part.slice(1);
      const [, group = '', name = ''] = /^(\S+) (\S+)$/.exec(part[1] ?? '') ?? [];
      const same = groups[group]?.[name];
      if (!same) throw new ModelFileError(`The model file has no ${part[1]}`);
      return same;
    }
    const section = header.sections[part ?? -1];
    if (!section || !(section.type in ARRAYS)) throw new ModelFileError(`The model file has no ${path}`);
    return new ARRAYS[section.type](
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + aligned(length) + section.start,
      section.length,
    );
  };
  for (const path of Object.keys(header.parts)) {
    const [group = '', name = ''] = path.split(' ');
    groups[group] = { ...groups[group], [name]: learningAt(path) };
  }
  const { vocabulary, validation, ...learned } = groups as unknown as Pick<
    ModelData,
    'vocabulary' | 'validation'
  > &
    ModelData['learned'];
  return { info: header.info, codes: header.codes, vocabulary, validation, learned };
}
