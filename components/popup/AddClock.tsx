import { useState } from 'react';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import { AddClockForm, type AddClockProps } from './AddClockForm.tsx';
import type { OpenPage } from './popup-props.ts';

/** 'Add a clock', which unfolds its form with what the page in front tells filled in. */
export function AddClock(props: Omit<AddClockProps, 'about' | 'close'>) {
  const [about, setAbout] = useState<OpenPage | 'nothing' | null>(null);
  const unfold = () =>
    void props.actions.readOpenPage().then(
      (page) => setAbout(page ?? 'nothing'),
      () => setAbout('nothing'),
    );
  if (about !== null)
    return <AddClockForm {...props} about={about === 'nothing' ? null : about} close={() => setAbout(null)} />;
  return (
    <p className="add">
      <button type="button" className="link" onClick={unfold}>
        {say(popupWords.add, props.print.language)}
      </button>
    </p>
  );
}
