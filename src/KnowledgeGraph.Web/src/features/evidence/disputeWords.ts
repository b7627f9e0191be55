import { partyName } from '../../parties/codes';

/** 'plannedDate' as a person would say it. */
export function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A value of a field on which reports disagree: codes in words, dates and names as they are. */
export function valueWords(field: string, value: string): string {
  if (field === 'place') return partyName(value);
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value.replace('/', ' to ');
}
