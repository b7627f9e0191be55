import { describe, expect, it } from 'vitest';
import type { ContactsPage, EventRow } from '../../api/types';
import { arrivals, fromPage, joinPages, rowsToKeep } from './joinPages';

const row = (id: string, summary = id): EventRow => ({
  id,
  aliases: [],
  summary,
  kind: 'MEETING',
  status: 'OCCURRED',
  overdue: false,
  date: null,
  parties: [],
  participants: [],
  place: null,
  confidence: 1,
  voices: 1,
  reports: 1,
});

const page = (position: string, ...rows: EventRow[]): ContactsPage => ({
  position,
  totalCount: rows.length,
  statusCounts: [],
  coverage: { undated: 0, monthOrYear: 0, sources: 0, languages: [], articles: 0, lastArticle: null },
  edges: rows.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage: false, endCursor: rows.at(-1)?.id ?? null },
});

describe('joinPages', () => {
  it('appends the next page', () => {
    const joined = joinPages(fromPage(page('7', row('a'), row('b'))), page('7', row('c')));
    expect(joined.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(joined.pageInfo.endCursor).toBe('c');
  });

  it('shows a row once that moved between two reads, as the later read has it', () => {
    const joined = joinPages(fromPage(page('7', row('a', 'old'), row('b'))), page('8', row('a', 'new')));
    expect(joined.rows.map(({ summary }) => summary)).toEqual(['b', 'new']);
  });

  it('keeps the oldest position, so that a subscription from there misses nothing', () => {
    expect(joinPages(fromPage(page('7', row('a'))), page('9', row('b'))).position).toBe('7');
  });
});

describe('arrivals', () => {
  it('are the rows that were not there before', () => {
    expect([...arrivals([row('a')], [row('b'), row('a')])]).toEqual(['b']);
  });

  it('are not rows that only took another id', () => {
    expect([...arrivals([row('a')], [{ ...row('b'), aliases: ['a'] }])]).toEqual([]);
  });
});

describe('rowsToKeep', () => {
  it('leaves room for arrivals where the whole list was open, so that no row falls off its end', () => {
    expect(rowsToKeep(fromPage(page('1', row('a'), row('b'))))).toBe(52);
  });

  it('keeps what is open of a longer list', () => {
    const list = fromPage(page('1', row('a'), row('b')));
    expect(rowsToKeep({ ...list, pageInfo: { hasNextPage: true, endCursor: 'b' } })).toBe(2);
  });
});
