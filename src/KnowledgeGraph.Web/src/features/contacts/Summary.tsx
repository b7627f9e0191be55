import type { StatusCount } from '../../api/types';
import { coverageNotes } from './coverageNotes';
import type { ContactList } from './joinPages';
import { countWords, leftOut, plural } from './words';
import './Summary.css';

interface Props {
  list: ContactList;
  all: boolean;
  onAll(all: boolean): void;
}

export function Summary({ list, all, onAll }: Props) {
  return (
    <section className="summary" aria-label="What this list holds">
      <p className="summary__count">
        <strong data-testid="total">{plural(list.totalCount, 'contact')}</strong>{' '}
        {all ? <Every counts={list.statusCounts} onLess={() => onAll(false)} /> : <Occurred counts={list.statusCounts} onMore={() => onAll(true)} />}
      </p>
      <ul className="summary__coverage" aria-label="What the answer rests on">
        {coverageNotes(list.coverage).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Occurred({ counts, onMore }: { counts: StatusCount[]; onMore(): void }) {
  const missing = leftOut(counts);
  if (!missing) return <>that occurred</>;
  return (
    <>
      that occurred; <span data-testid="left-out">{missing}</span>{' '}
      <button type="button" className="link-button" onClick={onMore}>
        Show them too
      </button>
    </>
  );
}

function Every({ counts, onLess }: { counts: StatusCount[]; onLess(): void }) {
  const words = countWords(counts);
  return (
    <>
      of every status{words && `: ${words}`}{' '}
      <button type="button" className="link-button" onClick={onLess}>
        Only what occurred
      </button>
    </>
  );
}
