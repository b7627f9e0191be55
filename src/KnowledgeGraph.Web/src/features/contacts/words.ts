import type { EventKind, EventRow, EventStatus, MeetingMode, Participant, StatusCount } from '../../api/types';

const kinds: Record<EventKind, string> = { VISIT: 'Visit', MEETING: 'Meeting', CANCELLATION: 'Cancellation', STATEMENT: 'Statement' };
const modes: Record<MeetingMode, string> = { IN_PERSON: 'in person', PHONE: 'by phone', VIDEO: 'by video' };
const statuses: Record<EventStatus, string> = { PLANNED: 'planned', OCCURRED: 'occurred', POSTPONED: 'postponed', CANCELLED: 'cancelled' };

export const allStatuses = Object.keys(statuses) as EventStatus[];

export function kindWords({ kind, mode }: Pick<EventRow, 'kind' | 'mode'>): string {
  return mode ? `${kinds[kind]} ${modes[mode]}` : kinds[kind];
}

export function statusWord(status: EventStatus): string {
  return statuses[status];
}

/** 'left out: 1 planned, 1 cancelled', or null when nothing is. */
export function leftOut(counts: readonly StatusCount[]): string | null {
  const others = counts.filter(({ status }) => status !== 'OCCURRED');
  const words = countWords(others);
  return words === '' ? null : `left out: ${words}`;
}

/** '1 planned, 8 occurred': along the life of an event, without what is not there. */
export function countWords(counts: readonly StatusCount[]): string {
  return allStatuses
    .map((status) => ({ status, count: counts.find((counted) => counted.status === status)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${statuses[status]}`)
    .join(', ');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function placeWords({ place }: Pick<EventRow, 'place'>): string | null {
  if (!place) return null;
  return [place.city, place.country?.name].filter(Boolean).join(', ') || null;
}

/** Who acted, as far as that is told: a party that only stands for itself is no person. */
export function peopleWords(participants: readonly Participant[]): string[] {
  return participants.filter(({ person, office }) => person ?? office).map(participantWords);
}

function participantWords({ person, office, party }: Participant): string {
  const title = office?.replaceAll('_', ' ');
  if (!person) return `${title} (${party.name})`;
  return title ? `${person.name} (${title}, ${party.name})` : `${person.name} (${party.name})`;
}

/** Rounded, but never up to certainty. */
export function percent(share: number): string {
  return share >= 1 ? '100 %' : `${Math.min(99, Math.round(share * 100))} %`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

export function languageName(tag: string | null): string {
  if (tag === null) return 'language not recognised';
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
