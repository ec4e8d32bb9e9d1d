const every = 1_000;

/** Calls back once when the extension was updated or removed under this page, which nothing announces: its id is gone. */
export function whenOrphaned(signal: AbortSignal, gone: () => void): void {
  const look = () => {
    if (chrome.runtime?.id) return;
    clearInterval(timer);
    gone();
  };
  const timer = setInterval(look, every);
  signal.addEventListener('abort', () => clearInterval(timer));
}
