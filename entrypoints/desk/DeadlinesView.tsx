import { useEffect, useMemo, useState } from 'react';
import { DeadlinesPage } from '#components/desk/DeadlinesPage.tsx';
import { rateLists } from '#lib/core/deadlines/freshness.ts';
import { startPrinting } from '#lib/core/words/time-printer.ts';
import { watchChanges } from '#lib/store/changes.ts';
import { type Glance, readGlance } from '#lib/store/read.ts';
import type { Live } from './use-live.ts';
import { playbookWith } from './use-playbook.ts';

const minute = 60_000;
const nothing: Glance = { clocks: [], lists: [], openRed: 0, setAside: 0 };

/** The database's clocks, read anew when it changes; null until it was read. */
function useGlance(): Glance | null {
  const [glance, setGlance] = useState<Glance | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = () => void readGlance().then(setGlance, () => setGlance(nothing));
    load();
    watchChanges(load, life.signal);
    return () => life.abort();
  }, []);
  return glance;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Every running clock of this profile. */
export function DeadlinesView({ live }: { readonly live: Live }) {
  const glance = useGlance();
  const now = useNow();
  const playbook = useMemo(() => playbookWith(live, live.values.playbook), [live]);
  const print = useMemo(
    () => startPrinting(live.language, Intl.DateTimeFormat().resolvedOptions().timeZone),
    [live.language],
  );
  if (!glance) return null;
  return (
    <DeadlinesPage
      clocks={glance.clocks}
      lists={rateLists(glance.lists, now, playbook.freshness)}
      rules={Object.values(playbook.deadlineRules)}
      print={print}
      now={now}
    />
  );
}
