import { type Example, type Material, readModel, train } from '@isco-cop/coding';
import { readStarterIndex, starterModel } from '@isco-cop/coding/node';
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
  readonly seed: number;
}

/** The material of a file, or the starter index; `undefined` where the file has nothing to learn from, which is told. */
export async function materialOf(options: MaterialOptions): Promise<Material | undefined> {
  const { train: file, trainTitle, trainCode, trainText = [], seed } = options;
  if (file === undefined) return starterMaterial(seed);
  const { examples, badRows } = await readExamples(file, {
    title: trainTitle,
    code: trainCode,
    text: trainText,
  });
  if (badRows > 0) process.exitCode = ExitCode.Problems;
  if (examples.length === 0) {
    console.error(`${printable(file)}: no row has a title and a code, so there is nothing to learn from`);
    process.exitCode = ExitCode.Problems;
    return undefined;
  }
  return { examples, groups: examples, train: trainer(seed) };
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
