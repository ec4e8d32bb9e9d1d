import type { ReactNode } from 'react';

/** A sentence that must be seen, with what can be done about it. It is read out when it appears. */
export function Notice({ kind, children }: { readonly kind: 'red' | 'amber' | 'calm'; readonly children: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`} role="status">
      {children}
    </div>
  );
}
