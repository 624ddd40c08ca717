import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { ABOUT_TABLES, loadingCode } from '@isco-cop/interchange/browser';
import Marked from '@theme/Community/Marked';

/** How the files are loaded, and what they promise. */
export default function Loading() {
  const { withBaseUrl } = useBaseUrlUtils();
  const code = loadingCode((path) => withBaseUrl(path, { absolute: true }));
  return (
    <section>
      <h2 id="load">Load them</h2>
      <h3 id="in-r">In R</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{code.r}</code>
      </pre>
      <h3 id="in-python">In Python</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{code.python}</code>
      </pre>
      <h3 id="in-a-spreadsheet">In a spreadsheet</h3>
      <p>
        In Excel, choose Data, From Text/CSV, and 65001: Unicode (UTF-8) as file origin. A file opened by a
        double click may show accents wrong, and stands in one column where the comma is the decimal sign.
        LibreOffice asks when it opens the file.
      </p>
      <h3 id="tables">What to know of the tables</h3>
      {ABOUT_TABLES.map((text) => (
        <p key={text}>
          <Marked>{text}</Marked>
        </p>
      ))}
      <h3 id="promise">What stays as it is</h3>
      <p>
        <code>formatVersion</code> is the version of these files. Within a version keys and columns may be
        added; a key that is renamed, removed or given another meaning makes a new version. An id is never
        used again for another entry. What no source states is left out, never guessed, so an empty cell means
        “not stated”.
      </p>
    </section>
  );
}
