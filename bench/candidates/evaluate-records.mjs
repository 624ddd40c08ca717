/**
 * Made-up coded records over 436 codes, the same for the same number. Frequent codes come often and rare ones rarely; four
 * in five are right.
 *
 * @param {number} records
 */
export function* madeUpRecords(records) {
  const codes = Array.from({ length: 436 }, (_, index) => String(110 + index * 22).padStart(4, '0'));
  let seed = 1;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  for (let index = 0; index < records; index++) {
    const at = Math.floor(random() ** 3 * codes.length);
    const truth = codes[at] ?? '';
    const isRight = random() < 0.8;
    const code = isRight ? truth : (codes[(at + 1 + Math.floor(random() ** 4 * 40)) % codes.length] ?? '');
    yield { truth, code, score: Math.round((isRight ? 1 - random() ** 2 / 2 : random()) * 1e5) / 1e5 };
  }
}

/** Prints processor time and peak memory since the start of the process. */
export function printUsage() {
  const { user, system } = process.cpuUsage();
  console.log(
    JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
}
