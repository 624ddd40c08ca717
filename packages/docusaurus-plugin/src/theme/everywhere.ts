// What every page says to crawlers stands in the first bundle of the build: imported by components alone, it would be
// copied into the bundle of each of them. Browsers get an empty module.
import '@isco-cop/docusaurus-plugin/json-ld';
