import { type Community, type Quantity, quantityText, type Shape, type Source } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import type { Site } from '../site.ts';
import { addressIn, plain } from './inline.ts';
import { linkTo, linkToCountry } from './places.ts';

type ObjectShape = Extract<Shape, { form: 'object' }>;

/** Names that say no more than their value does, where it begins an item. */
const OBVIOUS = /- (?:Name|Text|Title): /;

/** Writes values as lists in the order of their schema; what a writer is asked for and left out is "not stated". */
export class FieldWriter {
  readonly community: Community;
  readonly site: Site;

  constructor(community: Community, site: Site) {
    this.community = community;
    this.site = site;
  }

  /** A line for each key of an object, with what is below it. */
  linesOf(shape: Shape, value: object, except: readonly string[] = [], indent = ''): string[] {
    const values = value as Record<string, unknown>;
    return (shape as ObjectShape).keys.flatMap(({ key, asked, shape }) => {
      if (except.includes(key)) return [];
      if (values[key] === undefined) return asked ? [`${indent}- ${nameOf(key)}: not stated`] : [];
      return this.field(nameOf(key), shape, values[key], indent);
    });
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
    if (kind?.kind === 'reference') return linkTo(this.community, this.site, kind.collection, value);
    if (kind?.kind === 'country') return linkToCountry(this.community, this.site, value);
    if (kind?.kind === 'vocabulary') return plain(label(kind.name, value as never));
    return kind?.kind === 'link' ? `<${addressIn(value)}>` : plain(value);
  }

  private source({ resource, locator, words }: Source): string {
    const place = `${linkTo(this.community, this.site, 'resources', resource)}, ${plain(locator)}`;
    return words ? `${place}: “${plain(words)}”` : place;
  }
}

/** `printedTimeZone` → "Printed time zone". */
export function nameOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
