/** Our reader: reads, checks and links. */
import { readCommunity } from '@isco-cop/data';

const { community, problems } = await readCommunity(process.argv[2] ?? '');
if (problems[0]) throw new Error(`Unexpected problem in ${problems[0].file}: ${problems[0].message}`);
console.log(Object.values(community.counts()).reduce((sum, count) => sum + count, 0));
