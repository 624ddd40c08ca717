import { createReadStream } from 'node:fs';
import { evaluate } from '@isco-cop/measures';
import { countTable, readTable } from '@isco-cop/measures/table';
import { printUsage } from './evaluate-records.mjs';

const table = await readTable(createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 20 }));
const { counted, badRowCount } = await countTable(table, {
  truth: 'truth',
  predicted: 'code',
  score: 'score',
});
if (badRowCount > 0 || evaluate(counted).levels.length !== 4) throw new Error('Not all was read');
printUsage();
