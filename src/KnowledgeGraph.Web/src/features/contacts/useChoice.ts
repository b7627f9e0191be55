import { useCallback, useEffect, useState } from 'react';
import { readChoice, writeChoice, type Choice } from './choice';

/** The choice in the address: it can be shared, and 'back' works. */
export function useChoice(): [Choice, (next: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(() => readChoice(location.search));

  useEffect(() => {
    if (location.search !== writeChoice(readChoice(location.search)))
      history.replaceState(null, '', writeChoice(readChoice(location.search)));
    const onBack = () => setChoice(readChoice(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);

  const change = useCallback((next: Partial<Choice>) => {
    const changed = { ...readChoice(location.search), ...next };
    history.pushState(null, '', writeChoice(changed));
    setChoice(changed);
  }, []);

  return [choice, change];
}
