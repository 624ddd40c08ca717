import { parseAnnouncement } from '@isco-cop/announcement';
import { describe, expect, test } from 'vitest';
import { committed, nobody, outline, seed } from './support.ts';

const original = outline(seed);

describe('the first announcement in another shape says the same', () => {
  test.each<[string, (text: string) => string]>([
    ['headings one level deeper', (text) => text.replace(/^#/gm, '##')],
    [
      'agenda and abstracts nested under the event',
      (text) =>
        text
          .replace(/^## \*\*(Agenda|Abstracts|Resources|Contact Information)\*\*/gm, '### $1')
          .replace(/^### \*\*(Brazil|Mexico|Singapore|Ecuador|USA|ILO)\*\*/gm, '#### $1'),
    ],
    ['plain cells', (text) => text.replace(/\| \*\*(.*?)\*\*/g, '| $1')],
    ['plain headings and labels', (text) => text.replace(/\*\*/g, '')],
    ['colons within the bold', (text) => text.replace(/\*\*(\w+)\*\*:/g, '**$1:**')],
    ['en dashes', (text) => text.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1 – $2')],
    ['the word to', (text) => text.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1 to $2')],
    [
      'am and pm',
      (text) => text.replace(/(\d\d):(\d\d)/g, (_, hour, minute) => `${Number(hour) - 12}:${minute} pm`),
    ],
    ['hours with h', (text) => text.replace(/(\d\d):(\d\d)/g, '$1h$2')],
    ['an ISO date', (text) => text.replace('December 2, 2024', '2024-12-02')],
    ['the day first', (text) => text.replace('December 2, 2024', 'Monday 2nd December 2024')],
    [
      'date and time in one line',
      (text) => text.replace(/- \*\*Date\*\*: (.*?)\s*\n- \*\*Time\*\*: /, '- **Date and time**: $1, '),
    ],
    ['an ampersand between presenters', (text) => text.replace(/ and (Jael|Victor)/g, ' & $1')],
    ['commas between presenters', (text) => text.replace(/ and (Jael|Victor)/g, ', $1')],
    ['Spanish conjunctions', (text) => text.replace(/ and (Jael|Victor)/g, ' y $1')],
    [
      'title before presenter',
      (text) => text.replace(/(\*\*Presenters?\*\*: .*)\n(\*\*Title\*\*: .*)\n/g, '$2\n$1\n'),
    ],
    [
      'abstract first',
      (text) =>
        text.replace(/(\*\*Presenters?\*\*: .*\n\*\*Title\*\*: .*)\n(\*\*Abstract\*\*: .*)\n/g, '$2\n\n$1\n'),
    ],
    ['sections in another order', (text) => text.split('---\n\n').sort().join('---\n\n').replace(/^/, '')],
    [
      'no accents, other case',
      (text) => text.replace(/Enádio/g, 'Enadio').replace('Diana Méndez and', 'DIANA MENDEZ and'),
    ],
    ['Windows line ends and a byte order mark', (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
    ['a table without its ruler', (text) => text.replace(/^\|-.*\n/m, '')],
    ['setext headings', (text) => text.replace(/^## (.*)$/gm, '$1\n---')],
  ])('%s', (name, change) => {
    const changed = change(seed);
    expect(changed).not.toBe(seed);
    // The body keeps its words in any case.
    if (name === 'sections in another order')
      expect(outline(changed).split('\n').sort()).toEqual(original.split('\n').sort());
    else expect(outline(changed)).toBe(original);
  });
});

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

test('two days, with sessions under headings, times of twelve hours, a list for an agenda', () => {
  expect(
    outline(`Third Workshop on ISCO
======================

**Dates**: 15-16 May 2025
**Time**: 9:00 am to 5:00 pm, Europe/Zurich
**Venue**: International Labour Office, Geneva, Switzerland
**Format**: Hybrid

Agenda
------

### Day 1: 15 May 2025

#### Session 1: Census coding

Moderator: Lara Badre, ILO Department of Statistics

| When | Topic | Speaker |
|:-----|:-----:|--------:|
| 2:15 pm to 2:35 pm | Peru: AI, a primer | Ana Perez, Director - National Statistics Office (NSO) & Luis Gomez, INEGI |
| 2:35 - 2:55 pm | Kenya – Coding with fastText | Jane Doe (KNBS), John Roe (KNBS) |
| 2:55-3:15 pm | Panel data in France | Theo Leroy and Lucas Malherbe, Insee |

### Day 2

- 9:00-9:30 Opening (Lara Badre, ILO Department of Statistics)
- 9:30-10:00: Panel: The future of ISCO — Shutong Ding, ILO; Samuel Fincher, BLS
`),
  ).toMatchInlineSnapshot(`
    "Third Workshop on ISCO | 2025-05-15T09:00 - 2025-05-16T17:00 Europe/Zurich () | hybrid {"name":"International Labour Office, Geneva","country":"CH"}
    session {"id":"session-1","title":"Session 1: Census coding","moderators":[{"person":"lara-badre","organization":"ilo-statistics"}]}
    opening 2025-05-16T09:00/2025-05-16T09:30 - Opening (lara-badre, ilo-statistics)
    panel 2025-05-16T09:30/2025-05-16T10:00 - Panel: The future of ISCO (shutong-ding, ilo-statistics, "ILO") (samuel-fincher, bls, "BLS")
    talk 2025-05-15T14:15/2025-05-15T14:35 session-1 [PE] AI, a primer (ana-perez, Director, nso) (luis-gomez, inegi, "INEGI")
    talk 2025-05-15T14:35/2025-05-15T14:55 session-1 [KE] Coding with fastText (jane-doe, knbs) (john-roe, knbs)
    talk 2025-05-15T14:55/2025-05-15T15:15 session-1 [undefined] Panel data in France (theo-leroy, insee) (lucas-malherbe, insee)"
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

test.each([
  ['CET', 'December 2, 2024', 'Europe/Zurich'],
  ['CEST', '2 July 2025', 'Europe/Zurich'],
  ['EST', 'December 2, 2024', 'America/New_York'],
  ['SGT', 'December 2, 2024', 'Asia/Singapore'],
  ['(Europe/Madrid)', 'December 2, 2024', 'Europe/Madrid'],
  ['UTC', 'December 2, 2024', 'UTC'],
  ['CET', 'July 2, 2025', undefined],
  ['IST', 'December 2, 2024', undefined],
  ['CST', 'December 2, 2024', undefined],
  ['XYZ', 'December 2, 2024', undefined],
])('%s on %s is %s', (printed, date, zone) => {
  const text = seed.replace('17:30 CET', `17:30 ${printed}`).replace('December 2, 2024', date);
  expect(parseAnnouncement(text, { community: nobody }).entries[0]?.data.timeZone).toBe(zone);
});

test('CST is the time of Mexico for an event in Mexico', () => {
  const text = seed
    .replace('17:30 CET', '17:30 CST')
    .replace('- **Mode**: Online', '- **Mode**: Hybrid\n- **Place**: INEGI, Aguascalientes, Mexico');
  expect(parseAnnouncement(text, { community: committed }).entries[0]?.data).toMatchObject({
    timeZone: 'America/Mexico_City',
    place: { name: 'INEGI, Aguascalientes', country: 'MX' },
  });
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
