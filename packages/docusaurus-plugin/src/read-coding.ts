import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ConfidenceBand, confidenceBands, readModel, type TitledGroup } from '@isco-cop/coding';
import { readTable, type Table } from '@isco-cop/measures/table';
import type { Options } from './options.ts';

/** What records are coded with in the browser, without the model itself. */
export interface Coding extends Omit<NonNullable<Options['coding']>, 'model' | 'groups'> {
  readonly groups: readonly TitledGroup[];
  /** Languages that groups have titles in, in the order of the columns. */
  readonly languages: readonly string[];
  readonly model: {
    readonly coder: string;
    /** Distinct titles that it has learned. */
    readonly titles: number;
    /** Groups that it can give. */
    readonly codes: number;
    readonly bytes: number;
    /** What words for scores were worth on titles that were kept back. */
    readonly confidence: readonly ConfidenceBand[];
  };
}

/**
 * Reads the model and the groups that a site codes with.
 *
 * @throws Error that says which file is wrong, and what to do
 */
export async function readCoding(options: NonNullable<Options['coding']>, siteDir: string): Promise<Coding> {
  const { model: modelPath, groups: groupsPath, ...said } = options;
  const [bytes, groups] = await Promise.all([
    naming('coding.model', modelPath, () => readFileSync(resolve(siteDir, modelPath))),
    naming('coding.groups', groupsPath, () => readGroups(resolve(siteDir, groupsPath))),
  ]);
  const { info, codes, validation } = await naming('coding.model', modelPath, () => readModel(bytes));
  const known = new Set(groups.map(({ code }) => code));
  const strange = codes.filter((code) => !known.has(code));
  if (strange.length > 0) {
    throw new Error(
      `coding.groups: ${groupsPath} lacks ${strange.length} of the ${codes.length} codes of the model, the first of them ${strange[0]}; give both for one classification`,
    );
  }
  const digits = Math.max(...codes.map((code) => code.length));
  return {
    ...said,
    groups,
    languages: Object.keys(groups[0]?.titles ?? {}),
    model: {
      coder: info.coder,
      titles: info.examples,
      codes: codes.length,
      bytes: bytes.length,
      confidence: confidenceBands(validation, digits),
    },
  };
}

async function readGroups(file: string): Promise<TitledGroup[]> {
  const table = await readTable(createReadStream(file));
  const codeAt = table.columns.indexOf('code');
  const languages = table.columns.flatMap((column, at) => {
    const [, language] = /^title_([a-z]{2,3})$/.exec(column) ?? [];
    return language === undefined ? [] : [{ language, at }];
  });
  if (codeAt === -1 || languages.length === 0) {
    throw new Error(
      `expected a column \`code\` and a column such as \`title_en\`, found ${table.columns.map((name) => `\`${name}\``).join(', ')}`,
    );
  }
  return groupsOf(table, codeAt, languages);
}

async function groupsOf(
  { blocks }: Table,
  codeAt: number,
  languages: readonly { readonly language: string; readonly at: number }[],
): Promise<TitledGroup[]> {
  const groups: TitledGroup[] = [];
  for await (const rows of blocks) {
    for (const row of rows) {
      const cells = 'cells' in row ? row.cells : [];
      const code = cells[codeAt]?.trim() ?? '';
      if (code === '') throw new Error(`line ${row.line}: no code`);
      const titles = languages.map(({ language, at }) => [language, cells[at]?.trim() ?? '']);
      groups.push({ code, titles: Object.fromEntries(titles) });
    }
  }
  return groups;
}

/** Says which option and which file an error is about. */
async function naming<Result>(
  option: string,
  path: string,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const wrong = code === 'ENOENT' ? 'there is no such file; the path is relative to the site' : message;
    throw new Error(`${option}: ${path}: ${wrong}`);
  }
}
