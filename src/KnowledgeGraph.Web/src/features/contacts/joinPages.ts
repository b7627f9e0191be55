import type { ContactsPage, EventRow } from '../../api/types';

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

/** Ids that the reader has not seen yet. */
export function arrivals(before: readonly EventRow[], after: readonly EventRow[]): Set<string> {
  const known = new Set(before.map(({ id }) => id));
  return new Set(after.map(({ id }) => id).filter((id) => !known.has(id)));
}
