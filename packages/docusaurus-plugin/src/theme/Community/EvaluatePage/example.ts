import type { ChosenFile } from '@theme/Community/ChooseFile/chosen-file';

/** Codes of ISCO-08 that are easily taken for each other, in pairs. */
const CODES = [
  '0110',
  '0310',
  '2221',
  '3221',
  '2310',
  '2330',
  '4110',
  '4120',
  '5120',
  '9411',
  '5223',
  '5221',
  '7115',
  '7111',
  '8332',
  '8322',
  '9313',
  '9312',
];

/** Six hundred records that nobody ever gave: what the page shows of them says nothing about any office. */
export function exampleFile(): ChosenFile {
  let seed = 2024;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const other = (index: number) => CODES[index % 2 === 0 ? index + 1 : index - 1] as string;
  const rows = Array.from({ length: 600 }, () => {
    const index = Math.floor(random() ** 1.5 * CODES.length);
    const truth = CODES[index] as string;
    const score = 0.25 + 0.74 * Math.sqrt(random());
    const isRight = random() < score * 0.95;
    const code = isRight
      ? truth
      : random() < 0.7
        ? other(index)
        : (CODES[Math.floor(random() * CODES.length)] as string);
    const second = random() < 0.85 ? truth : other(index);
    return random() < 0.04 ? [truth, '', '', second] : [truth, code, score.toFixed(3), second];
  });
  const text = [['true_code', 'predicted_code', 'score', 'second_coder'], ...rows]
    .map((row) => row.join(','))
    .join('\n');
  return { name: 'made-up-example.csv', content: new Blob([text], { type: 'text/csv' }), isExample: true };
}
