import { useEffect, useState } from 'react';
import { messageOf, request } from '../../api/client';
import type { EventEvidence } from '../../api/types';
import { operations } from '../../operations';

export type EvidenceState =
  | { kind: 'loading' }
  | { kind: 'error'; message: string }
  | { kind: 'ready'; evidence: EventEvidence; more: 'idle' | 'loading' | { error: string } };

const pageSize = 10;

interface Evidence {
  state: EvidenceState;
  retry(): void;
  loadMore(): void;
}

/** The mentions of an event; read again when the number of its reports changes. */
export function useEvidence(id: string, reports: number): Evidence {
  const [state, setState] = useState<EvidenceState>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const own = new AbortController();
    read(id, null, own.signal).then(
      (evidence) => setState({ kind: 'ready', evidence, more: 'idle' }),
      (error: unknown) => own.signal.aborted || setState({ kind: 'error', message: messageOf(error) }),
    );
    return () => own.abort();
  }, [id, reports, round]);

  const loadMore = () => {
    if (state.kind !== 'ready') return;
    setState({ ...state, more: 'loading' });
    read(id, state.evidence.mentions.pageInfo.endCursor).then(
      (page) => setState((now) => (now.kind === 'ready' ? { kind: 'ready', evidence: joined(now.evidence, page), more: 'idle' } : now)),
      (error: unknown) => setState((now) => (now.kind === 'ready' ? { ...now, more: { error: messageOf(error) } } : now)),
    );
  };

  const retry = () => {
    setState({ kind: 'loading' });
    setRound(round + 1);
  };
  return { state, retry, loadMore };
}

async function read(id: string, after: string | null, signal?: AbortSignal): Promise<EventEvidence> {
  const { event } = await request<{ event: EventEvidence | null }>(operations.evidence, { id, first: pageSize, after }, signal);
  if (!event) throw new Error('This event is no longer in the graph.');
  return event;
}

function joined(first: EventEvidence, next: EventEvidence): EventEvidence {
  const known = new Set(first.mentions.nodes.map((mention) => mention.id));
  const nodes = [...first.mentions.nodes, ...next.mentions.nodes.filter((mention) => !known.has(mention.id))];
  return { ...next, mentions: { ...next.mentions, nodes } };
}
