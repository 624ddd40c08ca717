import { type Community, pathOf } from '@isco-cop/data/schema';
import type { Format } from '../machine-file.ts';
import { addressOf, type Site } from '../site.ts';
import { type Statements, statements } from './turtle.ts';

/** Techniques, measures and classifications as SKOS concepts and XKOS levels. */
export const skosFiles: Format = (community, site) => [
  { path: 'data/terms.ttl', text: toSkos(community, site) },
];

type Names = readonly { readonly name: string; readonly language?: string | undefined }[] | undefined;

function toSkos(community: Community, site: Site): string {
  const to = statements();
  scheme(to, site, 'techniques', 'Techniques');
  for (const { id, name, summary, alternateNames, broader, related = [] } of community.techniques.all()) {
    const about = concept(to, site, 'techniques', id, name, summary, alternateNames);
    if (broader) to.link(about, 'skos:broader', addressOf(site, pathOf('techniques', broader)));
    for (const other of related) to.link(about, 'skos:related', addressOf(site, pathOf('techniques', other)));
  }
  scheme(to, site, 'measures', 'Measures');
  for (const {
    id,
    name,
    summary,
    alternateNames,
    formula,
    misleads,
    related = [],
  } of community.measures.all()) {
    const about = concept(to, site, 'measures', id, name, summary, alternateNames);
    to.text(about, 'skos:note', formula, 'en');
    to.text(about, 'skos:scopeNote', misleads, 'en');
    for (const other of related) to.link(about, 'skos:related', addressOf(site, pathOf('measures', other)));
  }
  for (const classification of community.classifications.all()) {
    const { id, name, acronym, summary, alternateNames, levels = [], supersedes, homepage } = classification;
    const about = addressOf(site, pathOf('classifications', id));
    to.link(about, 'rdf:type', 'skos:ConceptScheme');
    to.text(about, 'skos:prefLabel', name, 'en');
    to.text(about, 'skos:notation', acronym);
    to.text(about, 'dct:description', summary, 'en');
    labels(to, about, alternateNames);
    if (homepage) to.link(about, 'foaf:homepage', homepage);
    if (supersedes) to.link(about, 'xkos:supersedes', addressOf(site, pathOf('classifications', supersedes)));
    const levelAt = (level: string) => `${about}#level-${level}`;
    if (levels.length > 0) {
      to.integer(about, 'xkos:numberOfLevels', levels.length);
      to.list(
        about,
        'xkos:levels',
        levels.map((level) => levelAt(level.id)),
      );
    }
    levels.forEach((level, index) => {
      const at = levelAt(level.id);
      to.link(at, 'rdf:type', 'xkos:ClassificationLevel');
      to.link(at, 'dct:isPartOf', about);
      to.integer(at, 'xkos:depth', index + 1);
      to.text(at, 'skos:prefLabel', level.name, 'en');
      to.integer(at, 'xkos:maxLength', level.digits);
    });
  }
  return to.turtle();
}

function scheme(to: Statements, site: Site, collection: 'techniques' | 'measures', name: string): void {
  const about = addressOf(site, `/${collection}/`);
  to.link(about, 'rdf:type', 'skos:ConceptScheme');
  to.text(about, 'skos:prefLabel', name, 'en');
}

function concept(
  to: Statements,
  site: Site,
  collection: 'techniques' | 'measures',
  id: string,
  name: string,
  definition: string,
  alternateNames: Names,
): string {
  const about = addressOf(site, pathOf(collection, id));
  to.link(about, 'rdf:type', 'skos:Concept');
  to.link(about, 'skos:inScheme', addressOf(site, `/${collection}/`));
  to.text(about, 'skos:prefLabel', name, 'en');
  to.text(about, 'skos:notation', id);
  to.text(about, 'skos:definition', definition, 'en');
  labels(to, about, alternateNames);
  return about;
}

function labels(to: Statements, about: string, names: Names = []): void {
  for (const { name, language } of names) to.text(about, 'skos:altLabel', name, language);
}
