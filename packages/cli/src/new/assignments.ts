import type { Shape } from '@isco-cop/data';
import { InvalidArgumentError } from 'commander';
import type { Data } from './draft.ts';

/** A `--set key=value`: the path that the key names, and the value as it was typed. */
export interface Assignment {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Reads one `--set`, behind those before it. */
export function collectAssignment(argument: string, before: readonly Assignment[] = []): Assignment[] {
  const equals = argument.indexOf('=');
  const key = argument.slice(0, equals === -1 ? undefined : equals);
  if (equals < 1) throw new InvalidArgumentError('Write key=value, such as country=EC.');
  if (!/^[A-Za-z]\w*(?:\.(?:\d{1,3}|[A-Za-z]\w*))*$/.test(key))
    throw new InvalidArgumentError(
      'Write nested keys with dots and items from 0, such as presenters.0.person.',
    );
  const path = key.split('.').map((step) => (/^\d/.test(step) ? Number(step) : step));
  return [...before, { path, text: argument.slice(equals + 1) }];
}

/** The data that the assignments make together. A value without a number adds an item to a list. */
export function applyAssignments(shape: Shape, assignments: readonly Assignment[]): Data {
  return assignments.reduce<Data>(
    (data, { path, text }) => assign(data, shape, path, text, path.join('.')) as Data,
    {},
  );
}

function assign(
  value: unknown,
  shape: Shape | undefined,
  [step, ...rest]: readonly (string | number)[],
  text: string,
  key: string,
): unknown {
  if (step === undefined)
    return shape?.form === 'list' ? addItem(value, shape.item, text) : typed(shape, text);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? value : [];
    if (step > list.length) throw new Error(`--set ${key}: expected item ${list.length} before ${step}`);
    const item = assign(list[step], shape?.form === 'list' ? shape.item : undefined, rest, text, key);
    return [...list.slice(0, step), item, ...list.slice(step + 1)];
  }
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
  const inner = shape?.form === 'object' ? shape.keys.find((each) => each.key === step)?.shape : undefined;
  const present = Object.hasOwn(object, step) ? object[step] : undefined;
  return { ...object, [step]: assign(present, inner, rest, text, key) };
}

function addItem(value: unknown, item: Shape, text: string): unknown {
  // A list of keys and values cannot be said in one text; the check explains what it expects.
  if (item.form === 'object') return text;
  return [...(Array.isArray(value) ? value : []), typed(item, text)];
}

/** The value that a text stands for; what is no number stays text, which the check then explains. */
function typed(shape: Shape | undefined, text: string): unknown {
  if (shape?.form === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (shape?.form === 'truth' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
