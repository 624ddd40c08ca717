import { parseAnnouncement } from '@isco-cop/announcement';
import { expect, test } from 'vitest';
import { nobody, outline } from './support.ts';

test('Spanish, with slides in cells, roles, brackets and lists in abstracts', () => {
  expect(
    outline(`# Segundo seminario web: Codificación automática

15 de mayo de 2025, 9:00 a 12:30 (hora de Ginebra), en línea

## Agenda

| Hora | Actividad | Ponente |
|--|--|--|
| 9:00 – 9:10 | Palabras de bienvenida | Lara Badre (ILO Department of Statistics) |
| Sesión 1: Censos | Moderadora: Diana Méndez, INEC | |
| 9:10 – 9:30 | Chile: Codificar con redes [Diapositivas](https://ine.gob.cl/slides.pdf) | María José Núñez y Pedro Pérez, Instituto Nacional de Estadísticas (INE) |
| 9:30 – 9:50 | Brasil: Atualização da CBO | Enadio da Silva Barbosa, Auditor - Ministério do Trabalho e Emprego |
| 9:50 – 10:00 | Preguntas y respuestas | |
| 10:00 – 10:15 | Pausa café | |
| 10:15 – 10:40 | Estados Unidos: Autocoding in OEWS | S. Fincher, US Bureau of Labor Statistics |
| 11:30 – 11:40 | Cierre | Lara Badre |

## Resúmenes

#### Chile

**Título:** Codificar con redes

**Resumen:** El INE codifica.

- reglas para los casos fáciles
- una red, véase [el informe](https://ine.gob.cl/informe)

**Ponentes:** María José Núñez y Pedro Pérez

## Recursos

- Grabación: próximamente
- [Presentaciones](link-to-slides)
- [Código](https://github.com/x/y)

## Antecedentes

Un texto sin lugar.
`),
  ).toMatchInlineSnapshot(`
    "Segundo seminario web: Codificación automática | 2025-05-15T09:00 - 2025-05-15T12:30 Europe/Zurich (hora de Ginebra) | online ""
    session {"id":"sesion-1","title":"Sesión 1: Censos","moderators":[{"person":"diana-mendez","organization":"inec","printedAffiliation":"INEC"}]}
    opening 2025-05-15T09:00/2025-05-15T09:10 - Palabras de bienvenida (lara-badre, ilo-statistics)
    discussion 2025-05-15T09:50/2025-05-15T10:00 sesion-1 Preguntas y respuestas 
    break 2025-05-15T10:00/2025-05-15T10:15 - Pausa café 
    closing 2025-05-15T11:30/2025-05-15T11:40 - Cierre (lara-badre, ilo-statistics)
    talk 2025-05-15T09:10/2025-05-15T09:30 sesion-1 [CL] Codificar con redes (maria-jose-nunez, ine) (pedro-perez, ine) "El INE codifica.\\n\\n- reglas para los casos fáciles\\n- una red, véase [el informe](https://ine.gob.cl/informe)" slides-2025-chile-codificar-redes
    talk 2025-05-15T09:30/2025-05-15T09:50 sesion-1 [BR] Atualização da CBO (enadio-da-silva-barbosa, Auditor, mte, "Ministério do Trabalho e Emprego")
    talk 2025-05-15T10:15/2025-05-15T10:40 sesion-1 [US] Autocoding in OEWS (samuel-fincher, bls, "US Bureau of Labor Statistics")
    resource code Código https://github.com/x/y
    resource recording Grabación announced
    resource slides Diapositivas https://ine.gob.cl/slides.pdf
    resource slides Presentaciones announced
    unplaced 37: ## Antecedentes
    unplaced 39: Un texto sin lugar."
  `);
});

test('French and Portuguese labels', () => {
  const french = `## Premier webinaire sur la codification

### Date et heure

- Date : 3 mars 2025
- Heure : 14h à 16h30 CET
- Mode : En ligne

## Ordre du jour

| Heure | Activité | Intervenant |
|---|---|---|
| 14h00 à 14h10 | Mots de bienvenue | Lara Badre, ILO Department of Statistics |
| 14h10 à 14h30 | Brésil : Mise à jour de la CBO | Enádio da Silva Barbosa, MTE |
| 14h30 à 14h40 | Pause | |

## Résumés

### Brésil

**Intervenant** : Enádio da Silva Barbosa
**Titre** : Mise à jour de la CBO
**Résumé** : Le projet.
`;
  expect(outline(french)).toMatchInlineSnapshot(`
    "Premier webinaire sur la codification | 2025-03-03T14:00 - 2025-03-03T16:30 Europe/Zurich (CET) | online ""
    opening 2025-03-03T14:00/2025-03-03T14:10 - Mots de bienvenue (lara-badre, ilo-statistics)
    break 2025-03-03T14:30/2025-03-03T14:40 - Pause 
    talk 2025-03-03T14:10/2025-03-03T14:30 - [BR] Mise à jour de la CBO (enadio-da-silva-barbosa, mte, "MTE") "Le projet.""
  `);
  const portuguese = french
    .replace('Premier webinaire sur la codification', 'Primeiro webinário sobre a codificação')
    .replace('Date et heure', 'Data e hora')
    .replace('Date : 3 mars 2025', 'Data: 3 de março de 2025')
    .replace('Heure : 14h à 16h30', 'Hora: 14h às 16h30')
    .replace('Mode : En ligne', 'Modalidade: Online')
    .replace('Ordre du jour', 'Programação')
    .replace('Heure | Activité | Intervenant', 'Horário | Atividade | Palestrante')
    .replace('Mots de bienvenue', 'Boas-vindas')
    .replaceAll(' à 14', ' às 14')
    .replaceAll('Brésil :', 'Brasil:')
    .replace('Pause', 'Intervalo')
    .replace('## Résumés', '## Resumos')
    .replace('### Brésil', '### Brasil')
    .replace('**Intervenant**', '**Apresentador**')
    .replace('**Titre**', '**Título**')
    .replace('**Résumé**', '**Resumo**');
  expect(outline(portuguese)).toMatchInlineSnapshot(`
    "Primeiro webinário sobre a codificação | 2025-03-03T14:00 - 2025-03-03T16:30 Europe/Zurich (CET) | online ""
    opening 2025-03-03T14:00/2025-03-03T14:10 - Boas-vindas (lara-badre, ilo-statistics)
    break 2025-03-03T14:30/2025-03-03T14:40 - Intervalo 
    talk 2025-03-03T14:10/2025-03-03T14:30 - [BR] Mise à jour de la CBO (enadio-da-silva-barbosa, mte, "MTE") "Le projet.""
  `);
});

test('days with a number and a date, a community and organizations printed in Spanish, and no objectives', () => {
  const text = `# Comunidad de práctica

## Seminario web: dos días

**Fecha**: 15 y 16 de mayo de 2025
**Hora**: 9:00 – 12:30 (America/Mexico_City)
**Modalidad**: En línea

### Agenda

#### Día 1 - 15 de mayo de 2025

| Hora | Tema | Ponente |
|---|---|---|
| 9:00 – 9:15 | Apertura | Ana Silva, OIT |
| 9:15 – 9:40 | Codificación en el censo | Ana Sousa e João Costa, INE Portugal |

#### Día 2: 16 de mayo de 2025

| Hora | Tema | Ponente |
|---|---|---|
| 9:00 – 9:20 | OIT: Mapeo de títulos | Ana Silva, OIT |
`;
  expect(outline(text, nobody)).toMatchInlineSnapshot(`
    "Seminario web: dos días | 2025-05-15T09:00 - 2025-05-16T12:30 America/Mexico_City () | online ""
    series {"name":"Comunidad de práctica"}
    opening 2025-05-15T09:00/2025-05-15T09:15 - Apertura (ana-silva, oit)
    talk 2025-05-15T09:15/2025-05-15T09:40 - [PT] Codificación en el censo (ana-sousa, ine-portugal) (joao-costa, ine-portugal)
    talk 2025-05-16T09:00/2025-05-16T09:20 - [oit] Mapeo de títulos (ana-silva, oit)"
  `);
  const { entries } = parseAnnouncement(text, { community: nobody });
  expect(entries.filter(({ isComplete }) => !isComplete).map(({ id }) => id)).toEqual([]);
  expect(entries.flatMap(({ collection, id }) => (collection === 'organizations' ? id : []))).toEqual([
    'comunidad-de-practica',
    'ine-portugal',
    'oit',
  ]);
});
