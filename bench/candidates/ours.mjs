/** Our reader: reads, checks and links. */
import { readCommunity } from '@isco-cop/data';

const { community, problems } = await readCommunity(process.argv[2] ?? '');
const errors = problems.filter((problem) => problem.severity === 'error');
if (errors.length > 0) throw new Error(`${errors[0]?.file}: ${errors[0]?.message}`);
console.log(Object.values(community.counts()).reduce((sum, count) => sum + count, 0));
