import type { FormCollection } from '../form/layout.ts';
import type { Repository } from '../repository.ts';

/** A page with a form. */
export interface FormProps {
  readonly collection: FormCollection;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly lead: string;
  /** Where new files can be proposed; downloads only where left out. */
  readonly repository?: Repository;
  /** All forms, so that one leads to the others. */
  readonly forms: readonly { readonly title: string; readonly path: string }[];
}

const FORMS = [
  {
    collection: 'talks',
    name: 'add-a-talk',
    title: 'Add a talk',
    lead: 'You gave a talk on how your office codes, or you organized one: tell it here in a few minutes.',
  },
  {
    collection: 'events',
    name: 'add-an-event',
    title: 'Add an event',
    lead: 'A webinar, meeting, workshop or training: when it is, who organizes it, what is on the agenda.',
  },
  {
    collection: 'resources',
    name: 'add-a-resource',
    title: 'Add a resource',
    lead: 'Slides, a recording, a paper, code, a classification: anything one can open, read or watch.',
  },
  {
    collection: 'metrics',
    name: 'add-a-metric',
    title: 'Add a metric',
    lead: 'One number that somebody claims, with what must stand beside it and the words of its source.',
  },
] as const;

/** The pages with forms, and their paths. */
export function toForms(repository: Repository | undefined): (FormProps & { readonly path: string })[] {
  const forms = FORMS.map(({ name, title }) => ({ title, path: `/contribute/${name}/` }));
  return FORMS.map(({ collection, name, title, lead }) => ({
    path: `/contribute/${name}/`,
    collection,
    title,
    lead,
    ...(repository && { repository }),
    forms,
  }));
}

/** The ways to contribute. */
export interface ContributeStartProps {
  readonly ways: readonly { readonly title: string; readonly path: string; readonly lead: string }[];
}

/** The forms, and the list of what is missing. */
export function toContributeStart(): ContributeStartProps {
  const forms = FORMS.map(({ name, title, lead }) => ({ title, path: `/contribute/${name}/`, lead }));
  const gaps = {
    title: 'What is missing',
    path: '/contribute/gaps/',
    lead: 'Nothing to add? Answer a question: what no source states yet, and whom it concerns.',
  };
  return { ways: [...forms, gaps] };
}
