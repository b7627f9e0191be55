import { Empty, Failure } from '../../components/States';
import { ContactRow } from './ContactRow';
import type { Ready } from './useContacts';
import { plural } from './words';
import './ContactList.css';

export function ContactList({ state, onMore }: { state: Ready; onMore(): void }) {
  const { list, fresh, more } = state;
  const { rows, totalCount, pageInfo } = list;
  return (
    <>
      <p className="visually-hidden" role="status">
        {fresh.size > 0 && `${plural(fresh.size, 'new contact')} came in.`}
      </p>
      {rows.length === 0 ? (
        <Empty title="No contact is known here.">
          <p>Articles that were read tell of none. Another year or pair may have some, or add an article.</p>
        </Empty>
      ) : (
        <ol className="contacts" aria-label="Contacts, newest first" data-testid="contacts">
          {rows.map((row) => (
            <ContactRow key={row.id} row={row} isFresh={fresh.has(row.id)} />
          ))}
        </ol>
      )}
      {typeof more === 'object' && <Failure message={more.error} onRetry={onMore} />}
      {pageInfo.hasNextPage && typeof more === 'string' && (
        <button type="button" className="button contacts__more" onClick={onMore} disabled={more === 'loading'}>
          {more === 'loading' ? 'Loading more…' : `More (${rows.length} of ${totalCount} shown)`}
        </button>
      )}
    </>
  );
}
