import type { ReactNode } from 'react';
import './States.css';

export function Loading({ what }: { what: string }) {
  return (
    <p className="state state--loading" role="status">
      <span className="state__spinner" aria-hidden="true" />
      Loading {what}…
    </p>
  );
}

export function Failure({ message, onRetry }: { message: string; onRetry?: () => void }) {
  return (
    <div className="state state--error" role="alert">
      <p>{message}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state state--empty">
      <p className="state__title">{title}</p>
      {children}
    </div>
  );
}
