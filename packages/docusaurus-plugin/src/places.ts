/** Where the page of measured results stands. */
export const RESULTS_PATH = '/techniques/results/';
/** Where these results stand as data, below the base of the site. */
export const RESULTS_FILE = 'data/coder-results.json';
/** The picture of pages without one of their own; the site's configuration can name another as `themeConfig.image`. */
export const SITE_PICTURE = 'pictures/site.png';
