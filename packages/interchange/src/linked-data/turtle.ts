import { DataFactory, type Quad_Object, Writer } from 'n3';

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xkos: 'http://rdf-vocabulary.ddialliance.org/xkos#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const;

/** A name with one of the prefixes, such as `skos:prefLabel`. */
type Name = `${keyof typeof PREFIXES}:${string}`;

/** Collects statements about things and writes them as Turtle. */
export interface Statements {
  /** A statement that links to an address or a name. */
  link(about: string, name: Name, to: string): void;
  text(about: string, name: Name, text: string, language?: string): void;
  integer(about: string, name: Name, number: number): void;
  /** A year, a month or a day, as exact as it is written. */
  date(about: string, name: Name, date: string): void;
  /** A statement that links to addresses in an order. */
  list(about: string, name: Name, to: readonly string[]): void;
  turtle(): string;
}

/** No statements yet. */
export function statements(): Statements {
  const writer = new Writer({ prefixes: PREFIXES });
  const { namedNode, literal, quad } = DataFactory;
  const add = (about: string, name: Name, object: Quad_Object) =>
    writer.addQuad(quad(namedNode(about), namedNode(expanded(name)), object));
  return {
    link: (about, name, to) => add(about, name, namedNode(expanded(to))),
    text: (about, name, text, language) =>
      add(about, name, language ? literal(text, language) : literal(text)),
    integer: (about, name, number) =>
      add(about, name, literal(String(number), namedNode(`${PREFIXES.xsd}integer`))),
    date: (about, name, date) => {
      const type = { 4: 'gYear', 7: 'gYearMonth' }[date.length] ?? 'date';
      add(about, name, literal(date, namedNode(`${PREFIXES.xsd}${type}`)));
    },
    list: (about, name, to) =>
      add(about, name, writer.list(to.map((each) => namedNode(expanded(each)))) as unknown as Quad_Object),
    turtle: () => {
      let written = '';
      writer.end((_error, result) => {
        written = result;
      });
      return written;
    },
  };
}

function expanded(name: string): string {
  const [prefix = '', local] = name.split(':', 2);
  return local !== undefined && prefix in PREFIXES
    ? PREFIXES[prefix as keyof typeof PREFIXES] + name.slice(prefix.length + 1)
    : name;
}
