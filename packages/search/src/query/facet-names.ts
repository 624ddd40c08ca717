import { fold } from '../analysis/fold.ts';
import { FACET_NAMES, type FacetName } from '../document.ts';

/** What facets are called in Spanish, French and Portuguese, and other words for them; folded. */
const OTHER_NAMES: Readonly<Partial<Record<FacetName, string>>> = {
  collection: 'kind coleccion colecao',
  country: 'pais pays',
  type: 'tipo',
  language: 'lang idioma lengua langue lingua',
  technique: 'tecnica method metodo methode',
  task: 'tarea tache tarefa',
  classification: 'clasificacion classificacao',
  event: 'evento evenement',
  year: 'ano annee',
  availability: 'disponibilidad disponibilite disponibilidade',
};

const FACETS = new Map<string, FacetName>(
  FACET_NAMES.flatMap((name) =>
    [name, ...(OTHER_NAMES[name]?.split(' ') ?? [])].map((written) => [written, name] as const),
  ),
);

/** The facet that somebody means, in four languages, whatever the case and accents. */
export function facetCalled(written: string): FacetName | undefined {
  return FACETS.get(fold(written.normalize('NFC').toLowerCase()));
}
