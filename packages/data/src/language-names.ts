import { languageName } from './geography.ts';
import { nearest } from './suggest.ts';

/** Languages in which a name may have been written, beside the language itself. */
const WRITTEN_IN = ['en', 'es', 'fr', 'pt', 'de'] as const;

let byName: Map<string, string> | undefined;

/** The tag of the language with a name such as Spanish, español or, with a slip of the pen, Spansh. */
export function languageCalled(name: string): string | undefined {
  byName ??= collectNames();
  const wanted = name.trim().toLowerCase();
  const found = byName.get(wanted) ?? byName.get(wanted.split(/[\s(,]/, 1)[0] ?? '');
  if (found || wanted.length < 4) return found;
  return byName.get(nearest(wanted, byName.keys()) ?? '');
}

/** The tags of all languages with a code of two letters. */
export function languageTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => languageName(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag);
}

/** Names of these languages; made only where somebody wrote something unknown. */
function collectNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const tag of languageTags()) {
    for (const locale of [...WRITTEN_IN, tag]) {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
      if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), tag);
    }
  }
  return names;
}
