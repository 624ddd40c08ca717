import {
  type CaseFacts,
  type Community,
  caseFacts,
  languageName,
  languageTags,
  scriptOf,
  type TechniqueFacts,
  techniqueFacts,
} from '@isco-cop/data';
import { type CaseProps, toCase } from './case-card.ts';
import { classificationOf, type FactProps } from './methodology.ts';
import { casesOf, type TechniqueCaseProps } from './technique.ts';

/** A case with what it is matched by. */
export interface LikeMineCaseProps extends Pick<CaseProps, 'title' | 'path' | 'subject' | 'summary'> {
  readonly facts: CaseFacts;
  readonly classification: Pick<FactProps, 'values' | 'note'>;
}

/** A technique with what it is matched by, and the cases that name it. */
export interface LikeMineTechniqueProps {
  readonly facts: TechniqueFacts;
  readonly cases: readonly TechniqueCaseProps[];
}

/** The page on which an office finds the cases and techniques that are closest to it. */
export interface LikeMineProps {
  readonly cases: readonly LikeMineCaseProps[];
  readonly techniques: readonly LikeMineTechniqueProps[];
  readonly classifications: readonly {
    readonly id: string;
    readonly label: string;
    readonly digits: readonly number[];
  }[];
  /** Languages by name, with tag. */
  readonly languages: readonly { readonly id: string; readonly label: string }[];
  /** ISO 15924 codes of the scripts of these languages, by name. */
  readonly scripts: readonly { readonly id: string; readonly label: string }[];
}

/** Projects what offices are matched by. */
export function toLikeMine(community: Community): LikeMineProps {
  const cases = community.methodologies.all().map((methodology) => {
    const { title, path, subject, summary } = toCase(community, methodology);
    const classification = classificationOf(community, methodology);
    return { title, path, subject, summary, classification, facts: caseFacts(community, methodology) };
  });
  const techniques = techniqueFacts(community.techniques.all()).map((facts) => ({
    facts,
    cases: casesOf(community, facts.id),
  }));
  const tags = languageTags();
  const scripts = new Set(tags.flatMap((tag) => scriptOf(tag) ?? []));
  const names = new Intl.DisplayNames(['en'], { type: 'script' });
  return {
    cases,
    techniques,
    classifications: community.classifications.all().map(({ id, acronym, levels = [] }) => ({
      id,
      label: acronym,
      digits: levels.map(({ digits }) => digits),
    })),
    languages: byLabel(tags.map((id) => ({ id, label: languageName(id) ?? id }))),
    scripts: byLabel([...scripts].map((id) => ({ id, label: names.of(id) ?? id }))),
  };
}

function byLabel<T extends { readonly label: string }>(options: T[]): T[] {
  return options.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
