import { label } from '../schema/vocabulary/index.ts';
import type { CaseFacts } from './case-facts.ts';
import { answeredAssets, needReason } from './match-needs.ts';
import { type Office, type Question, type Reason, scriptOf, type TechniqueNeed } from './office.ts';

type Finding = Pick<Reason, 'outcome' | 'text'> & { readonly path?: string };

/** Every answer of the office against a case: at most one reason an answer, in the order of the questions. */
export function matchCase(office: Office, facts: CaseFacts): Reason[] {
  const reasons = (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).flatMap((question) => {
    const finding =
      office[question] === undefined ? undefined : QUESTIONS[question](office as Required<Office>, facts);
    return finding ? [{ question: question as Question, path: facts.path, ...finding }] : [];
  });
  return [...reasons, ...answeredAssets(office).flatMap((asset) => assetReason(office, facts, asset))];
}

const QUESTIONS: Record<
  Exclude<keyof Office, 'has'>,
  (office: Required<Office>, facts: CaseFacts) => Finding | undefined
> = {
  task: ({ task }, facts) => is(facts.task === task, `Its task is ${lower(label('task', facts.task))}.`),
  dataSource: ({ dataSource }, { dataSources }) => {
    if (dataSources.length === 0) return open('Its data source is not stated.');
    if (dataSources.includes('any')) return is(true, 'It is meant for data from any source.');
    const fits = dataSources.includes(dataSource);
    return is(
      fits,
      `Its data come from: ${dataSources.map((each) => lower(label('programmeKind', each))).join(', ')}.`,
    );
  },
  collectionMode: ({ collectionMode }, { collectionModes }) =>
    collectionModes.length === 0
      ? open('How its texts are collected is not stated.')
      : is(
          collectionModes.includes(collectionMode),
          `Its texts come about so: ${collectionModes.map((each) => lower(label('collectionMode', each))).join(', ')}.`,
        ),
  language: ({ language }, { languages }) =>
    languages.length === 0
      ? open('The language of its answers is not stated.')
      : is(
          languages.some(({ id }) => primary(id) === primary(language)),
          `Its answers are in ${languages.map(({ label: name }) => name).join(', ')}.`,
        ),
  script: ({ script }, { languages }) => {
    const scripts = [...new Set(languages.flatMap(({ id }) => scriptOf(id) ?? []))];
    if (scripts.length === 0) return open('The script of its answers is not stated.');
    return is(
      scripts.includes(script),
      `Its answers are in the script ${scripts.map(scriptName).join(', ')}.`,
    );
  },
  volume: ({ volume }, { records }) => {
    if (!records) return open('How many records it codes is not stated.');
    // Processes for thousands and for millions of records differ; within a factor of ten they are alike.
    const ratio = Math.max(volume, 1) / Math.max(records.value, 1);
    const fits = ratio >= 0.1 && ratio <= 10;
    return {
      ...is(fits, `It speaks of ${records.text}; ${fits ? 'within' : 'more than'} ten times of yours.`),
      path: records.path,
    };
  },
  examples: examplesReason,
  classification: ({ classification }, facts) =>
    facts.classification
      ? is(facts.classification.id === classification, `It codes to ${facts.classification.label}.`)
      : open('The classification it codes to is not stated.'),
  digits: ({ digits }, facts) =>
    facts.digits === undefined
      ? open('The level it codes to is not stated.')
      : is(
          facts.digits === digits,
          `It codes to ${facts.digits} ${facts.digits === 1 ? 'digit' : 'digits'}.`,
        ),
};

function examplesReason(office: Required<Office>, facts: CaseFacts): Finding | undefined {
  const { examples } = facts;
  if (examples) {
    const fits = office.examples >= examples.value;
    const text = `It learns from ${examples.text}; you have ${fits ? 'as many or more' : 'fewer'}.`;
    return { ...is(fits, text), path: examples.path };
  }
  const reason = needReason(office, 'coded-examples', facts.needs);
  if (reason?.outcome === 'mismatch') return reason;
  if (!facts.namesTechniques || reason) return open('From how many coded examples it learns is not stated.');
  return office.examples === 0 ? withoutNeed(facts, 'coded-examples') : undefined;
}

function assetReason(
  office: Office,
  facts: CaseFacts,
  asset: ReturnType<typeof answeredAssets>[number],
): Reason[] {
  const base = { question: asset, path: facts.path };
  if (!facts.namesTechniques)
    return [{ ...base, ...open('It names no technique, so what it needs is not known.') }];
  const reason = needReason(office, asset, facts.needs);
  if (reason) return [{ ...base, ...reason }];
  const isNeeded = facts.needs.some(({ any }) => any.includes(asset));
  if (office.has[asset] || isNeeded) return [];
  return [{ ...base, ...withoutNeed(facts, asset) }];
}

/** That something lacking is not needed can be said only where every technique tells its needs. */
function withoutNeed({ leftOpen }: CaseFacts, need: TechniqueNeed): Finding {
  const what = lower(label('techniqueNeed', need));
  return leftOpen.length > 0
    ? open(`${leftOpen.join(', ')}, as it is named, leaves open whether it needs ${what}.`)
    : is(true, `No page of the techniques it has in use says that ${what} is needed.`);
}

function is(fits: boolean, text: string): Pick<Reason, 'outcome' | 'text'> {
  return { outcome: fits ? 'match' : 'mismatch', text };
}

function open(text: string): Pick<Reason, 'outcome' | 'text'> {
  return { outcome: 'not-stated', text };
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}

const scriptNames = new Intl.DisplayNames(['en'], { type: 'script' });

function scriptName(code: string): string {
  return scriptNames.of(code) ?? code;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
