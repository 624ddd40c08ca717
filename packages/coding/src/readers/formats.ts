import { iscoCode, itemsOf, needed } from './cells.ts';
import type { ListEntry, ListFormat } from './list-format.ts';

/** The structure of ISCO-08 with definitions, as the ILO publishes it: groups, titles, tasks, included occupations. */
const iloStructure: ListFormat = {
  id: 'ilo-structure',
  description:
    'ISCO-08 structure and definitions of the ILO (Level, ISCO 08 Code, Title EN, Tasks include …)',
  columns: {
    level: /^level$/,
    code: /^(?:isco 08 )?code$/,
    title: /^title(?: [a-z]{2})?$/,
    tasks: /^tasks(?: include)?$/,
    included: /^included occupations$/,
  },
  optional: ['tasks', 'included'],
  read(cell, complain) {
    const level = Number(cell('level'));
    if (![1, 2, 3, 4].includes(level)) {
      complain('level', 'Unexpected level, expected 1, 2, 3 or 4');
      return {};
    }
    const code = iscoCode(cell, 'code', level, complain);
    const title = needed(cell, 'title', complain);
    if (code === undefined || title === undefined) return {};
    const texts = level === 4 ? [title, ...itemsOf(cell('included')), ...itemsOf(cell('tasks'))] : [];
    return { group: { code, level, title }, entries: texts.map((text) => ({ title: text, code })) };
  },
};

/** The index of occupational titles of ISCO-08. */
const iloIndex: ListFormat = {
  id: 'ilo-index',
  description: 'index of occupational titles of the ILO (ISCO-08, ISCO-88, English title)',
  columns: {
    title:
      /^(?:(?:english |french |spanish )?title|occupational titles?|occupation|index title|job title)(?: [a-z]{2})?$/,
    code: /^isco ?08(?: code)?$/,
    former: /^isco ?88(?: code)?$/,
  },
  read(cell, complain) {
    const title = needed(cell, 'title', complain);
    const code = iscoCode(cell, 'code', 4, complain);
    return title === undefined || code === undefined ? {} : { entries: [{ title, code }] };
  },
};

/** ESCO's download of occupations: preferred, alternative and hidden labels. */
const esco: ListFormat = {
  id: 'esco',
  description: 'occupations of ESCO (iscoGroup, preferredLabel, altLabels …)',
  columns: {
    code: /^iscogroup$/,
    title: /^preferredlabel$/,
    others: /^altlabels$/,
    hidden: /^hiddenlabels$/,
  },
  optional: ['others', 'hidden'],
  read(cell, complain) {
    const code = iscoCode(cell, 'code', 4, complain);
    const title = needed(cell, 'title', complain);
    if (code === undefined || title === undefined) return {};
    const others = [cell('others'), cell('hidden')].flatMap((text) => text.split(/\n|\\n/));
    const titles = new Set([title, ...others.map((text) => text.trim())]);
    return { entries: [...titles].filter(Boolean).map((each) => ({ title: each, code })) };
  },
};

/** The table from the US Standard Occupational Classification of 2010 to ISCO-08, in either order. */
const bls: ListFormat = {
  id: 'bls',
  description: 'SOC 2010 and ISCO-08 of the Bureau of Labor Statistics (2010 SOC Code, ISCO-08 Code …)',
  columns: {
    source: /^(?:2010 soc|soc ?2010)(?: code)?$/,
    title: /^(?:2010 soc|soc ?2010) title$/,
    part: /^part$/,
    code: /^isco ?08(?: code)?$/,
  },
  optional: ['part'],
  read(cell, complain) {
    const sourceCode = needed(cell, 'source', complain);
    if (sourceCode !== undefined && !/^\d{2}-\d{4}$/.test(sourceCode)) {
      complain('source', `Unexpected \`${sourceCode.slice(0, 40)}\`, expected a code such as 11-1011`);
      return {};
    }
    return pair(sourceCode, needed(cell, 'title', complain), iscoCode(cell, 'code', 4, complain), {
      isPartial: cell('part').includes('*'),
    });
  },
};

/** INEGI's table from SINCO to ISCO-08, which it calls CIUO-08. */
const inegi: ListFormat = {
  id: 'inegi',
  description: 'SINCO and CIUO-08 of INEGI (SINCO 2011, Denominación, CIUO-08 …)',
  columns: {
    source: /^(?:clave |codigo )?sinco(?: ?\d{4})?(?: clave| codigo)?$/,
    title:
      /^(?:denominacion(?: sinco)?(?: \d{4})?|sinco(?: ?\d{4})? (?:denominacion|title|titulo)|descripcion sinco(?: ?\d{4})?)$/,
    code: /^(?:clave |codigo )?(?:ciuo|isco) ?(?:20)?08(?: clave| codigo)?$/,
  },
  continued: [['source', 'title']],
  read(cell, complain) {
    const source = needed(cell, 'source', complain);
    return pair(source, needed(cell, 'title', complain), iscoCode(cell, 'code', 4, complain));
  },
};

/**
 * The workbook of INEGI with that table: the columns of titles have no heading, wider groups stand between the unit groups,
 * and what several groups have in common is written once, for the first of them.
 */
const inegiWorkbook: ListFormat = {
  id: 'inegi-workbook',
  description:
    'SINCO and CIUO-08 in the comparative tables of INEGI (Sistema Nacional de Clasificación de Ocupaciones …)',
  columns: {
    source: /^sistema nacional de clasificacion de ocupaciones sinco(?: \d{4})?$/,
    code: /^clasificacion internacional uniforme de ocupaciones(?: 2008)? ciuo 08$/,
  },
  rightOf: { title: 'source', target: 'code' },
  continued: [
    ['source', 'title'],
    ['code', 'target'],
  ],
  read(cell, complain) {
    const source = cell('source');
    const isUnitGroup = source !== '' && !/^\d{1,3}$/.test(source);
    if (!isUnitGroup || /^(?:no tiene correspondencia|nota:)/i.test(cell('target'))) return {};
    return pair(source, needed(cell, 'title', complain), iscoCode(cell, 'code', 4, complain));
  },
};

/** The table from Canada's National Occupational Classification to ISCO-08. */
const noc: ListFormat = {
  id: 'noc',
  description:
    'NOC 2011 or 2016 and ISCO-08 of Statistics Canada (NOC 2011 Code, NOC 2011 Title, ISCO 2008 Code …)',
  columns: {
    source: /^noc ?20(?:11|16)(?: code)?$/,
    title: /^noc ?20(?:11|16) title(?: en| english)?$/,
    code: /^isco ?(?:20)?08(?: code)?$/,
  },
  continued: [['source', 'title']],
  read(cell, complain) {
    const source = needed(cell, 'source', complain);
    if (source !== undefined && !/^\d{1,4}$/.test(source)) {
      complain('source', `Unexpected \`${source.slice(0, 40)}\`, expected a code of 4 digits`);
      return {};
    }
    const title = needed(cell, 'title', complain);
    return pair(source?.padStart(4, '0'), title, iscoCode(cell, 'code', 4, complain));
  },
};

function pair(
  sourceCode: string | undefined,
  title: string | undefined,
  code: string | undefined,
  more: Pick<ListEntry, 'isPartial'> = {},
) {
  if (sourceCode === undefined || title === undefined || code === undefined) return {};
  return { entries: [{ title, code, sourceCode, ...more }] };
}

/** Any table with a title and a code a row. */
const generic: ListFormat = {
  id: 'generic',
  description: 'any table with columns for title and code, and if you like language and weight',
  columns: {
    title:
      /^(?:(?:job |occupation(?:al)? |index |example )?titles?|label|occupation|ocupacion|profession|profissao|titulo|titre|intitule|denominacion|name)(?: [a-z]{2})?$/,
    code: /^(?:code|codigo|clave|(?:isco|ciuo|citp)(?: ?(?:19|20)?\d{2})?(?: code| codigo)?|(?:code|codigo) (?:isco|ciuo|citp)(?: ?\d{2,4})?)$/,
    language: /^(?:language|lang|lengua|idioma|langue)$/,
    weight: /^(?:weight|count|frequency|n|peso|ponderador|poids)$/,
  },
  optional: ['language', 'weight'],
  read(cell, complain) {
    const title = needed(cell, 'title', complain);
    const code = needed(cell, 'code', complain);
    const weight = cell('weight') === '' ? 1 : Number(cell('weight'));
    if (!(weight > 0 && Number.isFinite(weight))) {
      complain('weight', 'Unexpected weight, expected a number above 0');
      return {};
    }
    if (title === undefined || code === undefined) return {};
    const language = cell('language').toLowerCase();
    return { entries: [{ title, code, weight, ...(language !== '' && { language }) }] };
  },
};

/** Forms that are known, the most particular first. */
export const LIST_FORMATS: readonly ListFormat[] = [
  iloStructure,
  esco,
  bls,
  inegi,
  inegiWorkbook,
  noc,
  iloIndex,
  generic,
];
