import { useCallback, useEffect, useId, useState } from 'react';
import { Failure, Loading } from '../../components/States';
import { partyName } from '../../parties/codes';
import { IngestBox } from '../ingest/IngestBox';
import { LiveBadge } from '../live/LiveBadge';
import { useLive } from '../live/useLive';
import { ChoiceBar } from './ChoiceBar';
import { ContactList } from './ContactList';
import { Summary } from './Summary';
import { changesOf } from './readContacts';
import { useChoice } from './useChoice';
import { useContacts } from './useContacts';
import './ContactsPage.css';

export function ContactsPage() {
  const [choice, change] = useChoice();
  const heading = useId();
  const contacts = useContacts(choice);
  const { state, refresh, restart } = contacts;
  const position = useOpeningPosition(state.kind === 'ready' ? state.list.position : null);
  const live = useLive(JSON.stringify(changesOf(choice)), position, refresh, restart);
  useRefreshOnReturn(refresh);
  const pair = `${partyName(choice.a)} and ${partyName(choice.b)}`;
  const span = choice.year === null ? 'in all years' : `in ${choice.year}`;

  useEffect(() => {
    document.title = `${pair} ${span} · Knowledge graph of diplomacy`;
  }, [pair, span]);

  return (
    <main className="page">
      <ChoiceBar choice={choice} onChange={change} />
      <aside className="page__aside" aria-label="Add an article">
        <IngestBox pair={[choice.a, choice.b]} onIngested={refresh} />
      </aside>
      <section id="contacts" className="page__contacts" tabIndex={-1} aria-labelledby={heading}>
        <div className="page__title">
          <h1 id={heading}>
            Contacts between {pair} {span}
          </h1>
          {state.kind !== 'error' && <LiveBadge state={position === null ? 'connecting' : live} />}
        </div>
        {state.kind === 'loading' && <Loading what="contacts" />}
        {state.kind === 'error' && <Failure message={state.message} onRetry={restart} />}
        {state.kind === 'ready' && (
          <>
            <Summary list={state.list} all={choice.all} onAll={(all) => change({ all })} />
            <ContactList state={state} onMore={contacts.loadMore} />
          </>
        )}
      </section>
    </main>
  );
}

/** The position of the first read: later reads of the same list must not restart the subscription. */
function useOpeningPosition(position: string | null): string | null {
  const [opening, setOpening] = useState(position);
  if (position === null && opening !== null) setOpening(null);
  if (position !== null && opening === null) setOpening(position);
  return opening;
}

/** A change can take an event out of the filter without a word, so a reader who comes back sees the list as it is now. */
function useRefreshOnReturn(refresh: () => void): void {
  const onReturn = useCallback(() => {
    if (document.visibilityState === 'visible') refresh();
  }, [refresh]);
  useEffect(() => {
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [onReturn]);
}
