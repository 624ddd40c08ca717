/** What programs and people need to know of the tables to read them right; code stands between backticks. */
export const ABOUT_TABLES: readonly string[] = [
  'Keys of keys are columns such as `quantity.value`, texts of a list stand between semicolons, and lists of entries are JSON. A text that a spreadsheet would run as a formula has an apostrophe before it.',
  '`NA` is the code of Namibia. R and pandas take it for a missing value unless they are told that only an empty cell is one: `na.strings = ""` in R, `keep_default_na=False, na_values=[""]` in pandas. Codes such as `m49` begin with zeros that both drop unless the column is read as text: `colClasses = c(m49 = "character")` in R, `dtype={"m49": str}` in pandas.',
  'A column with the name of a collection has the ids of the entries there that refer to the row: `metrics` in `metrics.csv` has the numbers that are derived from this one or are said to disagree with it.',
  'Every table is UTF-8 without a byte order mark, also where a page lets its list be taken along: programs would read the mark as part of the first column’s name.',
];

/** Code that loads the files, given the whole address of a path. */
export function loadingCode(at: (path: string) => string): { readonly r: string; readonly python: string } {
  return {
    r: `metrics <- read.csv("${at('/data/metrics.csv')}", na.strings = "", encoding = "UTF-8")
everything <- jsonlite::fromJSON("${at('/data/community.json')}", simplifyVector = FALSE)`,
    python: `import pandas as pd
metrics = pd.read_csv("${at('/data/metrics.csv')}", keep_default_na=False, na_values=[""])
talks = pd.read_json("${at('/data/talks.ndjson')}", lines=True)`,
  };
}
