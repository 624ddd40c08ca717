import { Accumulator, evaluate } from '@isco-cop/measures';
import { madeUpRecords, printUsage } from './evaluate-records.mjs';

const counted = new Accumulator();
for (const { truth, code, score } of madeUpRecords(Number(process.argv[2]))) {
  counted.add({ truth, candidates: [{ code, score }] });
}
if (evaluate(counted).levels.length !== 4) throw new Error('Levels are missing');
printUsage();
