import { useEffect, useEffectEvent, useState } from 'react';
import { ChangeFollower, type LinkState } from '../../api/subscription';

const askAgainAfterMs = 5_000;

/**
 * Tells of each change after `position` (null: not yet). A change of `filter`, compared as text, follows anew;
 * a later position does not: the follower knows better what it has seen.
 */
export function useLive(filter: string, position: string | null, onChange: () => void, onRefused: () => void): LinkState {
  const [state, setState] = useState<LinkState>('connecting');
  const changed = useEffectEvent(onChange);
  const refused = useEffectEvent(onRefused);

  useEffect(() => {
    if (position === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follower = new ChangeFollower(JSON.parse(filter) as object, position, {
      onState: setState,
      onChange: () => changed(),
      onRefused: () => {
        setState('reconnecting');
        timer = setTimeout(() => refused(), askAgainAfterMs);
      },
    });
    follower.start();
    return () => {
      clearTimeout(timer);
      follower.stop();
    };
  }, [filter, position]);

  return state;
}
