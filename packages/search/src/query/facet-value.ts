import { exactForm, fold } from '../analysis/fold.ts';
import type { FacetName } from '../document.ts';
import type { SearchIndex } from '../search-index.ts';

const plain = (text: string) =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => fold(exactForm(word)))
    .join(' ')
    .trim();

/** The value of a facet that somebody means by its id, its label, or the beginning of one that is alone. */
export function facetValue(index: SearchIndex, name: FacetName, written: string): string | undefined {
  const values = [...(index.labels[name] ?? [])];
  const wanted = plain(written);
  const forms = values.map(([value, label]) => ({ value, forms: [plain(value), plain(label)] }));
  const same = forms.find((each) => each.forms.includes(wanted));
  if (same) return same.value;
  const begins = forms.filter((each) => each.forms.some((form) => form.startsWith(wanted)));
  return begins.length === 1 ? begins[0]?.value : undefined;
}
