import type { ContactsPage, EventRow } from '../../api/types';
import { pageSize } from './pageSize';

/** The rows of the list so far. `position` is the oldest that any page reflects, so that nothing is missed after it. */
export interface ContactList extends Omit<ContactsPage, 'edges'> {
  rows: EventRow[];
}

export function fromPage({ edges, ...rest }: ContactsPage): ContactList {
  return { ...rest, rows: distinct(edges.map(({ node }) => node)) };
}

/** A row that moved between two reads stands once, as the later read has it. */
export function joinPages(list: ContactList, page: ContactsPage): ContactList {
  const later = page.edges.map(({ node }) => node);
  const ids = new Set(later.map(({ id }) => id));
  const { edges: _, position: __, ...rest } = page;
  return { ...rest, position: list.position, rows: distinct([...list.rows.filter(({ id }) => !ids.has(id)), ...later]) };
}

function distinct(rows: EventRow[]): EventRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** How many rows a later read asks for: what is open, and where all were, room for what came on top. */
export function rowsToKeep({ rows, pageInfo }: ContactList): number {
  return pageInfo.hasNextPage ? rows.length : rows.length + pageSize;
}

/** Ids of rows that the reader has not seen yet. One that only took another id, since an earlier report came in, is no arrival. */
export function arrivals(before: readonly EventRow[], after: readonly EventRow[]): Set<string> {
  const known = new Set(before.flatMap(namesOf));
  return new Set(after.filter((row) => !namesOf(row).some((name) => known.has(name))).map(({ id }) => id));
}

function namesOf({ id, aliases }: EventRow): string[] {
  return [id, ...aliases];
}
