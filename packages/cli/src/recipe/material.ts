import { type Example, type Material, readModel, train } from '@isco-cop/coding';
import { MADE_UP, readStarterIndex, starterModel } from '@isco-cop/coding/node';
import { readExamples } from '../coding/read-examples.ts';
import { showTraining } from '../coding/show-training.ts';
import { ExitCode } from '../exit-code.ts';
import { printable } from '../report/printable.ts';

/** What a recipe is to learn from. */
export interface MaterialOptions {
  readonly train?: string;
  readonly trainTitle: string;
  readonly trainCode: string;
  readonly trainText?: readonly string[];
  /** Column with the stratum to validate by. */
  readonly by?: string;
  readonly seed: number;
}

/** The columns of the made-up jobs of employers, in both files. */
export const EMPLOYER_COLUMNS = {
  title: 'employer_job_title',
  text: ['department', 'industry'],
  stratum: 'size_class',
} as const;

/**
 * The material of a file, or the starter index, with made-up jobs of employers beside it if these are coded; `undefined`
 * where the file has nothing to learn from, which is told.
 */
export async function materialOf(
  options: MaterialOptions,
  employers: boolean,
): Promise<Material | undefined> {
  const { train: file, trainTitle, trainCode, trainText = [], by, seed } = options;
  if (file === undefined) return employers ? employerMaterial(seed) : starterMaterial(seed);
  const { examples, badRows } = await readExamples(file, {
    title: trainTitle,
    code: trainCode,
    text: trainText,
    ...(by !== undefined && { stratum: by }),
  });
  if (badRows > 0) process.exitCode = ExitCode.Problems;
  if (examples.length === 0) {
    console.error(`${printable(file)}: no row has a title and a code, so there is nothing to learn from`);
    process.exitCode = ExitCode.Problems;
    return undefined;
  }
  return { examples, groups: examples, train: trainer(seed) };
}

/** The starter index has titles alone, so that fields beside the title are learned from the made-up jobs. */
async function employerMaterial(seed: number): Promise<Material> {
  const jobs = await readExamples(MADE_UP.employerCoded.path, { ...EMPLOYER_COLUMNS, code: 'code' });
  const starter = starterMaterial(seed);
  return { ...starter, examples: [...starter.examples, ...jobs.examples] };
}

/** Models of the starter index are kept beside the program. */
function starterMaterial(seed: number): Material {
  const { examples, groups } = readStarterIndex();
  const afresh = trainer(seed, 'mixed');
  const unitGroups = groups.filter(({ level }) => level === 4);
  return {
    examples,
    groups: unitGroups.flatMap(({ code, titles }) =>
      Object.values(titles).map((title): Example => ({ title, code })),
    ),
    train(given, coder) {
      if (given !== examples || seed !== 1) return afresh(given, coder);
      const training = showTraining();
      const model = readModel(starterModel({ coder, onProgress: training.onProgress }));
      training.end();
      return model;
    },
  };
}

function trainer(seed: number, language?: 'mixed'): Material['train'] {
  return (examples, coder) => {
    const training = showTraining();
    const model = train(examples, {
      coder,
      seed,
      onProgress: training.onProgress,
      ...(language && { language }),
    });
    training.end();
    return model;
  };
}
