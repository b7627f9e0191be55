import type { EventRow, IngestReceipt } from '../../api/types';
import { showDate } from '../contacts/dates';
import { kindWords, languageName, plural, statusWord } from '../contacts/words';
import { isOfPair } from './draft';

interface Props {
  receipt: IngestReceipt;
  pair: readonly [string, string];
}

export function IngestResult({ receipt, pair }: Props) {
  const { article, events, isNew, warnings } = receipt;
  return (
    <section className="ingest__result" aria-label="What the article holds" data-testid="receipt">
      <h2>{events.length === 0 ? 'No event found' : `${plural(events.length, 'event')} found`}</h2>
      <p className="field__hint">
        {article.language === null ? 'Its language was not recognised, so nothing was read.' : languageName(article.language)}
        {!isNew && ' · this article was here already'}
      </p>
      {events.length > 0 && (
        <ul>
          {events.map((event) => (
            <ReadEvent key={event.id} event={event} here={isOfPair(event.parties, pair)} />
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul className="ingest__warnings" aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ReadEvent({ event, here }: { event: EventRow; here: boolean }) {
  const { text, note } = showDate(event.date);
  return (
    <li>
      <span dir="auto">{event.summary}</span>
      <span className="field__hint">
        {kindWords(event)}, {statusWord(event.status)}, {text}
        {note && ` (${note})`}
        {!here && ' · of another pair'}
      </span>
    </li>
  );
}
