import type { LinkState } from '../../api/subscription';
import './LiveBadge.css';

const words: Record<LinkState, string> = {
  connecting: 'Connecting…',
  live: 'Live',
  reconnecting: 'Connection lost, trying again…',
};

export function LiveBadge({ state }: { state: LinkState }) {
  return (
    <span className={`live live--${state}`} role="status" data-testid="live">
      <span className="live__dot" aria-hidden="true" />
      {words[state]}
    </span>
  );
}
