import type { Language } from './language.ts';
import { stopWords } from './stop-words.ts';

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\n\s*/)
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );

/** What respondents shorten, on folded words. Only what means one thing in an answer about work. */
const ABBREVIATIONS: Readonly<Partial<Record<Language, ReadonlyMap<string, string>>>> = {
  en: table(`acct accountant
    admin administrative
    asst assistant
    ceo chief executive
    cfo chief financial
    coord coordinator
    cto chief technology
    dir director
    elec electrical
    eng engineer
    engr engineer
    exec executive
    gp general practitioner
    govt government
    gov government
    hgv heavy truck
    hr human resources
    it information technology
    ict information technology
    jr junior
    mech mechanical
    mfg manufacturing
    mgr manager
    mgmt management
    ops operations
    pa personal assistant
    pr public relations
    prof professor
    qa quality assurance
    rep representative
    rn registered nurse
    sec secretary
    snr senior
    sr senior
    supv supervisor
    supt superintendent
    svc service
    tech technician
    vp vice president
    wkr worker`),
  es: table(`adm administrativo
    admin administrativo
    admon administracion
    aux auxiliar
    ayte ayudante
    coord coordinador
    dir director
    dr doctor
    dra doctora
    enc encargado
    gte gerente
    ing ingeniero
    lic licenciado
    mtro maestro
    op operador
    prof profesor
    profa profesora
    rrhh recursos humanos
    sec secretario
    tec tecnico
    ti tecnologia informacion
    tic tecnologia informacion
    tics tecnologia informacion
    vend vendedor`),
  fr: table(`adm administratif
    admin administratif
    asst assistant
    aux auxiliaire
    dir directeur
    ing ingenieur
    infirm infirmier
    prof professeur
    resp responsable
    rh ressources humaines
    sec secretaire
    tech technicien
    ti technologies information
    tic technologies information`),
  pt: table(`adm administrativo
    admin administrativo
    ass assistente
    assist assistente
    aux auxiliar
    coord coordenador
    dir diretor
    dr doutor
    eng engenheiro
    enf enfermeiro
    ger gerente
    op operador
    prof professor
    rh recursos humanos
    sec secretario
    tec tecnico
    ti tecnologia informacao
    vend vendedor`),
  // What no other language has for something else, and the spelling of most where several have it.
  mixed: table(`acct accountant
    adm administrativo
    admin administrativo
    admon administracion
    asst assistant
    aux auxiliar
    ayte ayudante
    dir director
    dr doctor
    dra doctora
    enc encargado
    enf enfermeiro
    engr engineer
    exec executive
    ger gerente
    gte gerente
    ing ingeniero
    jr junior
    lic licenciado
    mfg manufacturing
    mgmt management
    mgr manager
    mtro maestro
    op operador
    resp responsable
    rrhh recursos humanos
    snr senior
    supt superintendent
    supv supervisor
    tec tecnico
    tech technician
    vend vendedor
    vp vice president
    wkr worker`),
};

/**
 * The words that a folded word is short for in a language; the word itself if it is not short for any. A word that also
 * joins others, such as French "aux", is short for something only where nothing stands before it.
 */
export function unabbreviated(word: string, language: Language, isFirst: boolean): readonly string[] {
  const long = ABBREVIATIONS[language]?.get(word);
  return long === undefined || (!isFirst && stopWords(language).has(word)) ? [word] : long.split(' ');
}
