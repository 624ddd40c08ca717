// What commands write beside coded files is written as these are.
export { csvLine, rounded, widened } from '@isco-cop/measures/table';
