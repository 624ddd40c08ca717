import { type Community, METHOD_FACTS, type MethodFact, type Stated, whoStatesWhat } from '@isco-cop/data';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { gapPath } from './gaps.ts';
import type { Reference } from './reference.ts';
import { subjectOf } from './talk-item.ts';

/** Whether a methodology states something, and where the question stands that asks for it. */
export interface StatedProps {
  readonly state: 'stated' | 'partly' | 'not-stated' | 'not-applicable';
  /** How often it could be stated, and how often it is not. */
  readonly asked: number;
  readonly missing: number;
  readonly questions: readonly string[];
  /** Path of the first question. */
  readonly path?: string;
}

/** Something that can be stated, over all methodologies. */
export interface StatedRowProps {
  readonly name: string;
  readonly definition: string;
  readonly cells: readonly StatedProps[];
}

/** What is stated by whom: something a row, a methodology a column. */
export interface WhoStatesWhatProps {
  readonly columns: readonly { readonly subject: string; readonly methodology: Reference }[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly StatedRowProps[] }[];
  readonly questions: number;
}

/** Projects the matrix. Columns are in the order of ids, never of how much they state. */
export function toWhoStatesWhat(community: Community): WhoStatesWhatProps {
  const all = whoStatesWhat(community);
  const method = (Object.keys(METHOD_FACTS) as MethodFact[]).map((fact) => ({
    name: METHOD_FACTS[fact][0],
    definition: METHOD_FACTS[fact][1],
    cells: all.map((each) => toStated(each.method[fact])),
  }));
  const qualifiers = Object.keys(vocabularies.qualifier) as (keyof typeof vocabularies.qualifier)[];
  const numbers = qualifiers.map((name) => ({
    name: vocabularies.qualifier[name][0],
    definition: vocabularies.qualifier[name][1],
    cells: all.map((each) => toStated(each.numbers[name])),
  }));
  const rows = [...method, ...numbers];
  return {
    columns: all.map(({ methodology }) => ({
      subject: subjectOf(community, methodology).label,
      methodology: { label: methodology.title, path: `/methodologies/${methodology.id}/` },
    })),
    groups: [
      { name: 'Of the method', rows: method },
      { name: 'Of its numbers', rows: numbers },
    ],
    questions: rows.reduce(
      (sum, { cells }) => sum + cells.reduce((missing, each) => missing + each.missing, 0),
      0,
    ),
  };
}

function toStated({ asked, questions }: Stated): StatedProps {
  const missing = questions.length;
  const [first] = questions;
  return {
    state:
      asked === 0 ? 'not-applicable' : missing === 0 ? 'stated' : missing < asked ? 'partly' : 'not-stated',
    asked,
    missing,
    questions: questions.map(({ question }) => question),
    ...(first && { path: gapPath(first) }),
  };
}
