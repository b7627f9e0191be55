import { useId, useState } from 'react';
import type { EventRow } from '../../api/types';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { DateLabel } from './DateLabel';
import { kindWords, peopleWords, percent, placeWords, plural, statusWord } from './words';

export function ContactRow({ row, isFresh }: { row: EventRow; isFresh: boolean }) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const place = placeWords(row);
  const people = peopleWords(row.participants);
  return (
    <li className={isFresh ? 'contact contact--fresh' : 'contact'} data-event={row.id}>
      <DateLabel date={row.date} />
      <div className="contact__body">
        <h2 className="contact__summary">{row.summary}</h2>
        <p className="contact__tags">
          <span className={`tag tag--${row.kind.toLowerCase()}`}>{kindWords(row)}</span>
          {row.status !== 'OCCURRED' && <span className={`tag tag--${row.status.toLowerCase()}`}>{statusWord(row.status)}</span>}
          {row.overdue && <span className="tag tag--overdue">day passed, no report</span>}
          {isFresh && <span className="tag tag--new">new</span>}
        </p>
        <dl className="contact__facts">
          {place && <Fact name="Place" value={place} />}
          {people.length > 0 && <Fact name="People" value={people.join('; ')} />}
          <Fact name="Told by" value={`${plural(row.voices, 'voice')}, ${plural(row.reports, 'report')}`} />
          <Fact name="Confidence" value={percent(row.confidence)} />
        </dl>
        <button type="button" className="link-button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {open ? 'Hide evidence' : 'Show evidence'}
          <span className="visually-hidden"> of: {row.summary}</span>
        </button>
        <div id={panel} className="contact__evidence" hidden={!open}>
          {open && <EvidencePanel id={row.id} reports={row.reports} />}
        </div>
      </div>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
