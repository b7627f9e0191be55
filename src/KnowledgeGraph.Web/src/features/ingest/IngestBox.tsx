import { useId, useState, type FormEvent } from 'react';
import { messageOf, request } from '../../api/client';
import type { IngestReceipt } from '../../api/types';
import { Failure } from '../../components/States';
import { operations } from '../../operations';
import { emptyDraft, toArticleInput, type Draft } from './draft';
import { IngestResult } from './IngestResult';
import './Ingest.css';

type State = { kind: 'idle' } | { kind: 'sending' } | { kind: 'error'; message: string } | { kind: 'done'; receipt: IngestReceipt };

interface Props {
  pair: readonly [string, string];
  onIngested(): void;
}

const wide = '(width >= 64rem)';

export function IngestBox({ pair, onIngested }: Props) {
  const [open, setOpen] = useState(() => matchMedia(wide).matches);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setState({ kind: 'sending' });
    try {
      const { ingestArticle } = await request<{ ingestArticle: IngestReceipt }>(operations.ingestArticle, { article: toArticleInput(draft) });
      setState({ kind: 'done', receipt: ingestArticle });
      setDraft(emptyDraft);
      onIngested();
    } catch (error) {
      setState({ kind: 'error', message: messageOf(error) });
    }
  };

  return (
    <details className="ingest" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Add an article</summary>
      <Form draft={draft} busy={state.kind === 'sending'} onChange={setDraft} onSend={(event) => void send(event)} />
      <div aria-live="polite">
        {state.kind === 'error' && <Failure message={state.message} />}
        {state.kind === 'done' && <IngestResult receipt={state.receipt} pair={pair} />}
      </div>
    </details>
  );
}

interface FormProps {
  draft: Draft;
  busy: boolean;
  onChange(draft: Draft): void;
  onSend(event: FormEvent): void;
}

function Form({ draft, busy, onChange, onSend }: FormProps) {
  const hint = useId();
  return (
    <form className="ingest__form" onSubmit={onSend}>
      <label className="field">
        <span className="field__label">Title (may be empty)</span>
        <input dir="auto" value={draft.title} onChange={(event) => onChange({ ...draft, title: event.target.value })} />
      </label>
      <label className="field">
        <span className="field__label">Text</span>
        <textarea required rows={9} dir="auto" value={draft.text} onChange={(event) => onChange({ ...draft, text: event.target.value })} />
      </label>
      <label className="field">
        <span className="field__label">Published</span>
        <input
          type="datetime-local"
          aria-describedby={hint}
          value={draft.publishedAt}
          onChange={(event) => onChange({ ...draft, publishedAt: event.target.value })}
        />
      </label>
      <p id={hint} className="field__hint">
        In your own time zone. Words such as “on Monday” get a date only when this is known, here or in the text.
      </p>
      <button type="submit" className="button button--main" disabled={busy || draft.text.trim() === ''}>
        {busy ? 'Reading…' : 'Read its events'}
      </button>
    </form>
  );
}
