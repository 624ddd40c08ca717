const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-12-02` → "2 December 2024"; as exact as it is given. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
