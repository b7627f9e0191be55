import type { EventEvidence } from '../../api/types';
import { showInstant } from '../contacts/dates';
import { statusWord } from '../contacts/words';

/** The steps of an event: worth showing only when its status changed. */
export function History({ steps }: { steps: EventEvidence['history'] }) {
  if (steps.length < 2) return null;
  return (
    <section className="evidence__facts" aria-label="History">
      <h3>History</h3>
      <ol>
        {steps.map((step, index) => (
          <li key={`${step.status}-${index}`}>
            <bdi>
              {statusWord(step.status)}, reported <time dateTime={step.reportedAt}>{showInstant(step.reportedAt)}</time>
            </bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
