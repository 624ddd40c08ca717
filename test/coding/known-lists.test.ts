import { readList } from '@isco-cop/coding';
import { readWorkbook } from '@isco-cop/coding/node';
import { describe, expect, test } from 'vitest';
import { pairs, sheetOf, workbook } from './sheets.ts';

describe('known lists', () => {
  test('the structure of the ILO: levels, titles, tasks and included occupations; lost zeros come back', async () => {
    const file = await workbook({
      'ISCO-08 EN Struct and defin': [
        ['Level', 'ISCO 08 Code', 'Title EN', 'Definition', 'Tasks include', 'Included occupations', 'Notes'],
        [1, 0, 'Armed Forces', 'People in arms', null, null, null],
        [
          4,
          110,
          'Commissioned Officers',
          'They lead',
          'Tasks include -\r\n(a)  leading a unit;\r\n(b ) planning',
          'Examples of the occupations classified here:\r\n- Admiral\r\n- Colonel',
          null,
        ],
      ],
    });
    const { format, entries, groups, problems } = readList(await readWorkbook(file));
    expect({ format, groups, problems, entries: pairs(entries) }).toEqual({
      format: 'ilo-structure',
      groups: [
        { code: '0', level: 1, title: 'Armed Forces' },
        { code: '0110', level: 4, title: 'Commissioned Officers' },
      ],
      problems: [],
      entries: [
        '0110 Commissioned Officers',
        '0110 Admiral',
        '0110 Colonel',
        '0110 leading a unit',
        '0110 planning',
      ],
    });
  });

  test('the index of the ILO', async () => {
    const file = await workbook({
      Notes: [['An index'], ['read me']],
      Index: [
        ['ISCO-08', 'ISCO-88', 'English title'],
        [7512, 7412, 'Baker, bread'],
        ['0110', '0110', 'Colonel'],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect([format, ...pairs(entries)]).toEqual(['ilo-index', '7512 Baker, bread', '0110 Colonel']);
  });

  test('the labels of ESCO, each once', () => {
    const { format, entries } = readList([
      sheetOf([
        ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'hiddenLabels'],
        ['Occupation', 'http://…', '7512', 'baker', 'bread maker\nbaker\npastry baker', ''],
        ['Occupation', 'http://…', 'http://data.europa.eu/esco/isco/C0110', 'colonel', '', 'col.'],
      ]),
    ]);
    expect([format, ...pairs(entries)]).toEqual([
      'esco',
      '7512 baker',
      '7512 bread maker',
      '7512 pastry baker',
      '0110 colonel',
      '0110 col.',
    ]);
  });

  test('the table of the Bureau of Labor Statistics, below its notes and in either order', async () => {
    const notes = Array.from({ length: 6 }, (_, at) => [at === 2 ? 'Crosswalk' : null]);
    const file = await workbook({
      About: [['about']],
      'ISCO-08 to 2010 SOC': [
        ...notes,
        ['ISCO-08 Code', 'ISCO-08 Title EN', 'part', '2010 SOC Code', '2010 SOC Title', 'Comment 8/17/11'],
        [7512, 'Bakers', '*', '51-3011', 'Bakers', null],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect(format).toBe('bls');
    expect(entries).toEqual([{ title: 'Bakers', code: '7512', sourceCode: '51-3011', isPartial: true }]);
  });

  test('the table of INEGI: empty cells go on with what stood above', async () => {
    const file = await workbook({
      Tabla: [
        ['Tabla comparativa'],
        ['SINCO 2011', 'Denominación', 'CIUO-08', 'Denominación CIUO'],
        [7511, 'Panaderos', 7512, 'Panaderos y pasteleros'],
        [null, null, 7522, 'Otros'],
      ],
    });
    const { format, entries } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'inegi',
      ['7511', 'Panaderos', '7512'],
      ['7511', 'Panaderos', '7522'],
    ]);
  });

  test('the workbook of INEGI: titles without headings, wider groups between, common codes written once', async () => {
    const file = await workbook({
      'SINCO-CIUO': [
        ['INEGI. Sistema Nacional de Clasificación de Ocupaciones (SINCO), 2011. Tablas comparativas.'],
        [
          null,
          'División',
          null,
          'Sistema Nacional de Clasificación de Ocupaciones (SINCO), 2011',
          null,
          'Clasificación Internacional Uniforme de Ocupaciones, 2008 (CIUO-08)',
          null,
        ],
        [null, 'Grupo unitario'],
        [null, null, null, '751', 'Trabajadores en la elaboración de alimentos'],
        [null, null, null, '7511', 'Panaderos', '7512', 'Panaderos y pasteleros'],
        [null, null, null, null, null, '9411', 'Cocineros de comidas rápidas'],
        [null, null, null, '7512', 'Pasteleros', null, null],
        [null, null, null, '7513', 'Tortilleros', null, 'No tiene correspondencia'],
        [null, null, null, '7514', 'Molineros', null, null],
        [null, null, null, '7515', 'Supervisores', null, 'Nota: clasifica a los supervisores'],
        [null, null, null, '5411', 'Fuerza armada', '310', 'Otros miembros'],
        [null, null, null, '5412', 'Marina', 'x', 'Otros miembros'],
      ],
    });
    const { format, entries, problems } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'inegi-workbook',
      ['7511', 'Panaderos', '7512'],
      ['7511', 'Panaderos', '9411'],
      ['7512', 'Pasteleros', '9411'],
      ['5411', 'Fuerza armada', '0310'],
    ]);
    expect(problems.map(({ line, column, message }) => `${column}${line} ${message}`)).toEqual([
      'F12 Unexpected `x`, expected a code of 4 digits',
    ]);
  });

  test('the table of Statistics Canada; lost zeros come back', async () => {
    const file = await workbook({
      Concordance: [
        ['NOC 2011 Code', 'NOC 2011 Title', 'ISCO 2008 Code', 'ISCO 2008 Title', 'Notes'],
        [11, 'Legislators', 1111, 'Legislators', null],
        [null, null, 1113, 'Traditional chiefs', null],
        ['6A', 'Bakers', 7512, 'Bakers', null],
      ],
    });
    const { format, entries, problems } = readList(await readWorkbook(file));
    expect([format, ...entries.map(({ sourceCode, code, title }) => [sourceCode, title, code])]).toEqual([
      'noc',
      ['0011', 'Legislators', '1111'],
      ['0011', 'Legislators', '1113'],
    ]);
    expect(problems.map(({ line, column, message }) => `${column}${line} ${message}`)).toEqual([
      'A4 Unexpected `6A`, expected a code of 4 digits',
    ]);
  });

  test('any table with titles and codes; codes stay what they are', () => {
    const { format, entries } = readList([
      sheetOf([
        ['Código', 'Título', 'Idioma', 'Peso'],
        ['01-A', 'panadera', 'ES', '2.5'],
      ]),
    ]);
    expect(format).toBe('generic');
    expect(entries).toEqual([{ title: 'panadera', code: '01-A', weight: 2.5, language: 'es' }]);
  });
});
