import type { CollectionName } from '@isco-cop/data';

const SECTIONS: Record<CollectionName, string> = {
  events: 'add-an-event',
  talks: 'add-a-talk',
  people: 'add-a-person',
  organizations: 'add-an-organization',
  methodologies: 'add-a-methodology',
  techniques: 'add-a-technique',
  classifications: 'add-a-classification',
  measures: 'add-a-measure',
  metrics: 'add-a-metric',
  resources: 'add-a-resource',
  glossary: 'add-a-word',
};

/** The section of the contributors' guide that is about a file of the content folder. */
export function guideFor(file: string): string {
  const folder = file.split('/', 1)[0] ?? '';
  const section = (SECTIONS as Partial<Record<string, string>>)[folder] ?? 'where-things-live';
  return `CONTRIBUTING.md#${section}`;
}
