import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';

/** How the files are loaded, and what they promise. */
export default function Loading() {
  const { withBaseUrl } = useBaseUrlUtils();
  const at = (path: string) => withBaseUrl(path, { absolute: true });
  return (
    <section>
      <h2 id="load">Load them</h2>
      <h3 id="in-r">In R</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{`metrics <- read.csv("${at('/data/metrics.csv')}", encoding = "UTF-8")
everything <- jsonlite::fromJSON("${at('/data/community.json')}", simplifyVector = FALSE)`}</code>
      </pre>
      <h3 id="in-python">In Python</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{`import pandas as pd
metrics = pd.read_csv("${at('/data/metrics.csv')}")
talks = pd.read_json("${at('/data/talks.ndjson')}", lines=True)`}</code>
      </pre>
      <h3 id="in-a-spreadsheet">In a spreadsheet</h3>
      <p>
        In Excel, choose Data, From Text/CSV, and 65001: Unicode (UTF-8) as file origin. LibreOffice asks when
        it opens the file.
      </p>
      <h3 id="promise">What stays as it is</h3>
      <p>
        <code>formatVersion</code> is the version of these files. Within a version keys and columns may be
        added; a key that is renamed, removed or given another meaning makes a new version. An id is never
        used again for another entry. What no source states is left out, never guessed, so an empty cell means
        “not stated”.
      </p>
      <p>
        In tables, keys of keys are columns such as <code>quantity.value</code>, texts of a list stand between
        semicolons, and lists of entries are JSON. A text that a spreadsheet would run as a formula has an
        apostrophe before it.
      </p>
    </section>
  );
}
