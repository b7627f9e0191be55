import type { Contradiction, Mention } from '../../api/types';
import { plural } from '../contacts/words';
import { fieldWords, valueWords } from './disputeWords';

interface Props {
  items: readonly Contradiction[];
  mentions: readonly Mention[];
}

export function Contradictions({ items, mentions }: Props) {
  if (items.length === 0) return null;
  return (
    <section className="evidence__facts evidence__facts--warn" aria-label="Where reports disagree">
      <h3>Reports disagree</h3>
      <ul>
        {items.map(({ field, values }) => (
          <li key={field}>
            {fieldWords(field)}:{' '}
            {values.map(({ value, shown, mentions: told }) => `${valueWords(field, value)}${shown ? ' (shown)' : ''} by ${tellers(told, mentions)}`).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sources by name where their mentions are loaded, else how many there are. */
function tellers(told: { id: string }[], mentions: readonly Mention[]): string {
  const sources = told.map(({ id }) => mentions.find((mention) => mention.id === id)?.article.source);
  const known = [...new Set(sources.filter((source) => source !== undefined))];
  return known.length === 0 ? plural(told.length, 'report') : known.join(', ');
}
