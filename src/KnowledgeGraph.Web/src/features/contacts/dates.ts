import type { EventDate } from '../../api/types';

const locale = 'en-GB';
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

export interface ShownDate {
  text: string;
  /** For `<time datetime>`: never more precise than what is known. */
  machine: string | null;
  /** Says what is not known. */
  note: string | null;
}

export function showDate(date: EventDate | null): ShownDate {
  if (!date) return { text: 'No date', machine: null, note: 'no report says when' };
  switch (date.precision) {
    case 'DAY':
      return { text: range(day, date), machine: date.start, note: null };
    case 'MONTH':
      return { text: range(month, date), machine: date.start.slice(0, 7), note: 'day not known' };
    case 'YEAR':
      return { text: years(date), machine: date.start.slice(0, 4), note: 'month not known' };
  }
}

function range(format: Intl.DateTimeFormat, { start, end }: EventDate): string {
  return format.formatRange(utc(start), utc(end));
}

function years({ start, end }: EventDate): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first} – ${last}`;
}

/** A plain day must not move with the reader's time zone. */
function utc(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`);
}

/** In the offset that it was given with: the day that the reporter wrote 'today' on. */
export function showInstant(iso: string | null): string {
  if (iso === null) return 'time not known';
  const [, wall, sign, hours, minutes] = instantPattern.exec(iso) ?? [];
  if (wall === undefined) return iso;
  const zone = sign === undefined || (hours === '00' && minutes === '00') ? 'UTC' : `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${instant.format(new Date(`${wall}Z`))} ${zone}`;
}

const instantPattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/;
