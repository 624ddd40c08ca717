import { fold } from '../text/fold.ts';

/** Words by which the name of an organization is told from that of a person. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `department departamento departement ministry ministerio ministere ministro institute instituto institut bureau office
  oficina escritorio statistics statistical estadistica estatistica statistique statistiques university universidad
  universidade universite bank banco banque organization organisation organizacion organizacao agency agencia agence
  council consejo conselho conseil centre center centro commission comision comissao association division
  directorate direccion direcao direction service services servicio servico authority autoridad national nacional
  labor labour trabajo trabalho travail federal geography geografia census censos secretariat secretaria union
  community comunidad nations fund laboratory company group manpower employment empleo emprego emploi survey unit`
    .split(/\s+/)
    .map(fold),
);

/** Words by which a role is told from the name of a person or an organization. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `director directora directeur directrice diretor diretora chief head jefe jefa chef chefe officer scientist analyst
  analista analyste manager gerente statistician estadistico estadistica statisticien estatistico economist economista
  economiste professor profesor profesora professeur researcher investigador investigadora chercheur pesquisador
  coordinator coordinador coordinadora coordinateur coordenador developer desarrollador auditor specialist especialista
  specialiste expert experto experta consultant consultor consultora advisor adviser asesor engineer ingeniero
  ingenieur engenheiro deputy subdirector subdirectora lead senior secretary president presidente chair technician
  tecnico responsable encargado lecturer fellow`
    .split(/\s+/)
    .map(fold),
);
