import { fold } from './fold.ts';
import { words } from './words.ts';

/** Answers to a question about work that say what somebody is or has, and not what they do; by language. */
const ANSWERS = {
  en: `student, pupil, at school, university student, retired, retiree, pensioner, housewife, homemaker, stay at home mother,
    stay at home mum, stay at home mom, stay at home dad, unemployed, out of work, not working, job seeker, looking for work,
    no job, no occupation, none, nothing, not applicable, disabled, unable to work, self employed, freelance, freelancer,
    own business, own account, employee, volunteer`,
  es: `estudiante, alumno, alumna, jubilado, jubilada, pensionado, pensionada, pensionista, retirado, retirada, ama de casa,
    labores del hogar, quehaceres del hogar, hogar, desempleado, desempleada, desocupado, desocupada, cesante, en paro,
    sin empleo, sin trabajo, sin ocupación, no trabaja, no trabajo, busco trabajo, buscando trabajo, ninguno, ninguna, nada,
    no aplica, incapacitado, incapacitada, cuenta propia, por cuenta propia, trabajador por cuenta propia,
    trabajadora por cuenta propia, independiente, trabajador independiente, trabajadora independiente, autónomo, autónoma,
    negocio propio, voluntario, voluntaria`,
  fr: `étudiant, étudiante, élève, lycéen, lycéenne, retraité, retraitée, pensionné, pensionnée, femme au foyer,
    homme au foyer, mère au foyer, père au foyer, chômeur, chômeuse, au chômage, sans emploi, sans profession,
    sans activité, demandeur d'emploi, demandeuse d'emploi, en recherche d'emploi, aucun, aucune, néant, rien,
    non applicable, invalide, indépendant, indépendante, travailleur indépendant, travailleuse indépendante,
    à son compte, à mon compte, auto entrepreneur, auto entrepreneuse, salarié, salariée, bénévole`,
  pt: `estudante, aluno, aluna, aposentado, aposentada, reformado, reformada, pensionista, dona de casa, do lar,
    desempregado, desempregada, sem emprego, sem trabalho, sem ocupação, não trabalha, não trabalho, procuro emprego,
    nenhum, nenhuma, nada, não se aplica, inválido, inválida, conta própria, por conta própria,
    trabalhador por conta própria, trabalhadora por conta própria, autônomo, autônoma, trabalhador independente,
    trabalhadora independente, negócio próprio, voluntário, voluntária`,
} as const;

const plain = (text: string) => words(fold(text)).join(' ');
const KNOWN: ReadonlySet<string> = new Set(Object.values(ANSWERS).join(',').split(',').map(plain));
const LONGEST = Math.max(...[...KNOWN].map((answer) => answer.length));

/**
 * Whether an answer says what somebody is or has, such as `retired` or `negocio propio`, and so names no occupation. It is
 * known as a whole: `student nurse` names one.
 */
export function namesNoOccupation(answer: string): boolean {
  const trimmed = answer.trim();
  return trimmed.length <= LONGEST + 4 && KNOWN.has(plain(trimmed));
}
