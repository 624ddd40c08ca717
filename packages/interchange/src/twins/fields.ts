import {
  type Community,
  labelOfKey,
  type Quantity,
  quantityText,
  type Shape,
  type Source,
  statedLevel,
} from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { bodyText } from './body.ts';
import { addressIn, plain } from './inline.ts';
import type { LocalNames } from './local-names.ts';
import type { Places } from './places.ts';

type ObjectShape = Extract<Shape, { form: 'object' }>;

/** Names that say no more than their value does, where it begins an item. */
const OBVIOUS = /- (?:Name|Text|Title): /;

/** Writes values as lists in the order of their schema; what a writer is asked for and left out is "not stated". */
export class FieldWriter {
  readonly community: Community;
  readonly places: Places;
  private readonly names: LocalNames;

  constructor(community: Community, places: Places, names: LocalNames = {}) {
    this.community = community;
    this.places = places;
    this.names = names;
  }

  /** A writer for an entry whose parts have names. */
  naming(names: LocalNames): FieldWriter {
    return new FieldWriter(this.community, this.places, names);
  }

  /** A line for each key of an object, with what is below it. */
  linesOf(shape: Shape, value: object, except: readonly string[] = [], indent = ''): string[] {
    const values = value as Record<string, unknown>;
    return (shape as ObjectShape).keys.flatMap(({ key, asked, shape }) => {
      if (except.includes(key)) return [];
      if (values[key] === undefined) return asked ? [`${indent}- ${labelOfKey(key)}: not stated`] : [];
      const named = this.nameOf(key, values);
      if (named !== undefined) return [`${indent}- ${labelOfKey(key)}: ${plain(named)}`];
      return this.field(labelOfKey(key), shape, values[key], indent);
    });
  }

  /** The name of a part that a key means: a stage or a session of the entry, or a level of a classification. */
  private nameOf(key: string, values: Record<string, unknown>): string | undefined {
    if (key !== 'level') return this.names[key]?.get(String(values[key]));
    const level = statedLevel(this.community, values as { classification?: string; level?: string });
    return level?.name ?? level?.text;
  }

  private field(name: string, shape: Shape, value: unknown, indent: string): string[] {
    const text = this.inline(shape, value);
    if (text !== undefined) return [`${indent}- ${name}: ${text}`];
    const below = `${indent}  `;
    const lines =
      shape.form === 'list'
        ? (value as unknown[]).flatMap((each) => this.item(shape.item, each, below))
        : this.linesOf(shape, value as object, [], below);
    return lines.length > 0 ? [`${indent}- ${name}:`, ...lines] : [];
  }

  /** An item of a list: its first line, and the others below it. */
  private item(shape: Shape, value: unknown, indent: string): string[] {
    const text = this.inline(shape, value);
    if (text !== undefined) return [`${indent}- ${text}`];
    const [first = '', ...rest] = this.linesOf(shape, value as object, ['id'], indent);
    return [first.replace(OBVIOUS, '- '), ...rest.map((line) => `  ${line}`)];
  }

  /** A value that fits on a line. */
  private inline(shape: Shape, value: unknown): string | undefined {
    if (shape.form === 'list') {
      const { item } = shape;
      const isName = (item.form === 'text' || item.form === 'choice') && item.kind;
      return isName ? (value as unknown[]).map((each) => this.inline(item, each)).join(', ') : undefined;
    }
    if (shape.form === 'object') {
      const has = (key: string) => shape.keys.some((each) => each.key === key);
      if (has('bound') && has('unit')) return plain(quantityText(value as Quantity));
      return has('resource') && has('locator') ? this.source(value as Source) : undefined;
    }
    if (shape.form === 'text' || shape.form === 'choice') return this.text(shape, String(value));
    return shape.form === 'truth' ? (value ? 'yes' : 'no') : plain(String(value));
  }

  private text({ kind }: Extract<Shape, { form: 'text' | 'choice' }>, value: string): string {
    if (kind?.kind === 'reference') return this.places.linkTo(kind.collection, value);
    if (kind?.kind === 'country') return this.places.linkToCountry(value);
    if (kind?.kind === 'vocabulary') return plain(label(kind.name, value as never));
    if (kind?.kind === 'markdown') return bodyText({ body: value.replace(/\s+/g, ' ') }, this.places);
    return kind?.kind === 'link' ? `<${addressIn(value)}>` : plain(value);
  }

  private source({ resource, locator, words }: Source): string {
    const place = `${this.places.linkTo('resources', resource)}, ${plain(locator)}`;
    return words ? `${place}: “${plain(words)}”` : place;
  }
}
