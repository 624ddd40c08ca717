/** Words that join others, in the languages of the field. In long texts they are not indexed; in a query they count little. */
const STOP_WORDS = new Set(
  [
    'a an and are as at be been but by can did do does for from had has have how if in into is it its more most not of',
    'on one or other over so some such than that the their them then there these they this those to was were what when',
    'where which who whose why will with without you your',
    'al como con cual de del desde donde el ella en entre es esta este estos la las lo los para pero por que se ser sin',
    'sobre su sus un una uno unos y',
    'au aux avec ce ces cette dans des du elle est et eux il ils je le les leur leurs mais ou par pas pour qui sa ses son',
    'sont sur une',
    'ao aos as com da das do dos e em ela ele entre mais mas na nas nem no nos o os ou pela pelas pelo pelos quando se sem',
    'seu seus sua suas um uma',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a folded word says nothing by itself. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
