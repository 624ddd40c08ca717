import type { AnnouncementLanguage } from '../labels/index.ts';

/** A day as it is written out in a language: "December 2, 2024". */
export function longDate(day: string, language: AnnouncementLanguage): string {
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
