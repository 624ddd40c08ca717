import { words } from '../text/fold.ts';

const TASKS: readonly (readonly [task: string, pattern: RegExp])[] = [
  [
    'cross-mapping',
    / (?:cross|crosswalk|correspondence|correspondencia|correspondance|correspondances|mapping|mapeo|mapeamento) /,
  ],
  [
    'classification-maintenance',
    / (?:updating|update|revision|maintenance|actualizacion|atualizacao|mise a jour|revisao) /,
  ],
  [
    'job-ad-coding',
    / (?:vacancies|vacancy|advertisements|job ads|ofertas de empleo|vacantes|offres d emploi|vagas) /,
  ],
  [
    'quality-assurance',
    / (?:quality assurance|quality control|control de calidad|controle qualite|controle de qualidade) /,
  ],
  [
    'response-coding',
    / (?:census|survey|censo|encuesta|recensement|enquete|pesquisa|autocoding|coding|codificacion|codage|codificacao) /,
  ],
];

/** The task that the words of a title point to: a suggestion to confirm, never taken by itself. */
export function suggestTask(title: string): string | undefined {
  const text = ` ${words(title).join(' ')} `;
  return TASKS.find(([, pattern]) => pattern.test(text))?.[0];
}
