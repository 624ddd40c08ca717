import { LANGUAGES } from '../labels/index.ts';
import { fold } from '../text/fold.ts';

/** Languages in which events are held. */
const TAGS = 'en es fr pt ar ru zh de it ja ko id vi th tr nl pl uk'.split(' ');

const byName = new Map(
  TAGS.flatMap((tag) =>
    [...LANGUAGES, tag].map(
      (locale) => [fold(new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag), tag] as const,
    ),
  ),
);

/** The tag of a language by its name in one of the four languages or its own. */
export function languageTag(name: string): string | undefined {
  return byName.get(fold(name));
}
