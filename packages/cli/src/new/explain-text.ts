import { addressFinding, dateFinding, localTimeFinding, type Shape, slug } from '@isco-cop/data';

/** What is wrong with a text that was typed for a key, in time to type it again; the check has the last word. */
export function explainText(shape: Shape, text: string): string | undefined {
  if (text === '') return 'Please write something.';
  if (shape.form === 'number') return Number.isFinite(Number(text)) ? undefined : `${text} is not a number`;
  const kind = shape.form === 'text' ? shape.kind?.kind : undefined;
  const finding =
    kind === 'date'
      ? dateFinding(text)
      : kind === 'local-time'
        ? localTimeFinding(text)
        : kind === 'link'
          ? addressFinding(text)
          : undefined;
  return finding && `${finding.message}: ${finding.hint}`;
}

/** A local time as it is written in files: the time alone is on a day that is known, and a space stands for the `T`. */
export function completeTime(text: string, day: string | undefined): string {
  const [, date = day, hour = '', minute] =
    /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2})[:.h](\d{2})$/.exec(text) ?? [];
  return minute === undefined || date === undefined ? text : `${date}T${hour.padStart(2, '0')}:${minute}`;
}

/** What is wrong with an id. */
export function explainId(id: string, taken: readonly string[]): string | undefined {
  if (id === '' || slug(id) !== id) {
    return `Expected lower-case words joined by hyphens, such as ${slug(id) || 'first-webinar'}`;
  }
  return taken.includes(id) ? `${id} exists already` : undefined;
}
