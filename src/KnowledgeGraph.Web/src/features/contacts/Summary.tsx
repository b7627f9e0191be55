import { coverageNotes } from './coverageNotes';
import type { ContactList } from './joinPages';
import { leftOut, plural, statusWord } from './words';
import './Summary.css';

interface Props {
  list: ContactList;
  all: boolean;
  onAll(all: boolean): void;
}

export function Summary({ list, all, onAll }: Props) {
  const missing = leftOut(list.statusCounts);
  return (
    <section className="summary" aria-label="What this list holds">
      <p className="summary__count">
        <strong data-testid="total">{plural(list.totalCount, 'contact')}</strong>
        {!all && missing && (
          <>
            {' '}
            <span data-testid="left-out">{missing}</span>{' '}
            <button type="button" className="link-button" onClick={() => onAll(true)}>
              Show them too
            </button>
          </>
        )}
        {all && (
          <>
            {' '}
            of every status
            {list.statusCounts.length > 0 && `: ${list.statusCounts.map((s) => `${s.count} ${statusWord(s.status)}`).join(', ')}`}{' '}
            <button type="button" className="link-button" onClick={() => onAll(false)}>
              Only what occurred
            </button>
          </>
        )}
      </p>
      <ul className="summary__coverage" aria-label="What the answer rests on">
        {coverageNotes(list.coverage).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
