import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { messageOf } from '../../api/client';
import type { Choice } from './choice';
import { coalesce } from './coalesce';
import { arrivals, joinPages, rowsToKeep, type ContactList } from './joinPages';
import { pageSize } from './pageSize';
import { readList, readPage } from './readContacts';

export interface Ready {
  kind: 'ready';
  list: ContactList;
  /** Ids that came while the reader watched. */
  fresh: ReadonlySet<string>;
  more: 'idle' | 'loading' | { error: string };
}
export type ContactsState = { kind: 'loading' } | { kind: 'error'; message: string } | Ready;

export interface Contacts {
  state: ContactsState;
  loadMore(): void;
  /** Reads the rows that are open again, and what came on top of them. */
  refresh(): void;
  /** Starts over, after an error. */
  restart(): void;
}

export function useContacts(choice: Choice): Contacts {
  const [state, setState] = useState<ContactsState>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  const { a, b, year, all } = choice;
  const asked = useMemo(() => ({ a, b, year, all }), [a, b, year, all]);
  const latest = useRef(state);
  const reads = useRef(new AbortController());

  useEffect(() => {
    latest.current = state;
  }, [state]);

  useEffect(() => {
    const { signal } = (reads.current = new AbortController());
    setState({ kind: 'loading' });
    readList(asked, pageSize, signal).then(
      (list) => setState({ kind: 'ready', list, fresh: new Set(), more: 'idle' }),
      (error: unknown) => signal.aborted || setState({ kind: 'error', message: messageOf(error) }),
    );
    return () => reads.current.abort();
  }, [asked, round]);

  const refresh = useMemo(
    () =>
      coalesce(async () => {
        const { current } = latest;
        const { signal } = reads.current;
        if (current.kind !== 'ready') return;
        const list = await readList(asked, rowsToKeep(current.list), signal).catch(() => null);
        if (list && !signal.aborted) setState((now) => (now.kind === 'ready' ? grown(now, list) : now));
      }),
    [asked],
  );

  const loadMore = useCallback(() => {
    const { current } = latest;
    const { signal } = reads.current;
    if (current.kind !== 'ready' || current.more === 'loading') return;
    const settle = (change: (ready: Ready) => Ready) => {
      if (!signal.aborted) setState((now) => (now.kind === 'ready' ? change(now) : now));
    };
    settle((now) => ({ ...now, more: 'loading' }));
    readPage(asked, pageSize, current.list.pageInfo.endCursor, signal).then(
      (page) => settle((now) => ({ ...now, list: joinPages(now.list, page), more: 'idle' })),
      (error: unknown) => settle((now) => ({ ...now, more: { error: messageOf(error) } })),
    );
  }, [asked]);

  const restart = useCallback(() => setRound((n) => n + 1), []);
  return { state, loadMore, refresh, restart };
}

function grown(now: Ready, list: ContactList): Ready {
  return { ...now, list, fresh: new Set([...now.fresh, ...arrivals(now.list.rows, list.rows)]) };
}
