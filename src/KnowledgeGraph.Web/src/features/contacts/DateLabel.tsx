import type { EventDate } from '../../api/types';
import { showDate } from './dates';

export function DateLabel({ date }: { date: EventDate | null }) {
  const { text, machine, note } = showDate(date);
  return (
    <p className={note ? 'date date--vague' : 'date'}>
      <bdi>{machine ? <time dateTime={machine}>{text}</time> : text}</bdi>
      {note && <span className="date__note">{note}</span>}
    </p>
  );
}
