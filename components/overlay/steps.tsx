import { useState } from 'react';
import { moods } from '#lib/core/briefs/mood.ts';
import { moodWords } from '#lib/core/words/brief.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayActions, OverlayView } from './overlay-view.ts';

interface Props {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** The one first step and the two others. */
export function Steps({ view, actions, reply }: Props & { readonly reply: () => void }) {
  const { language, face } = view;
  const isAlarm = face === 'red' || face === 'amber' || face === 'handled';
  return (
    <div className="steps">
      {isAlarm ? (
        <button type="button" className="primary" onClick={({ nativeEvent }) => actions.copyBrief(nativeEvent)}>
          {say(overlayWords.copyBrief, language)}
        </button>
      ) : null}
      {view.isPasted ? null : (
        <button type="button" onClick={reply}>
          {say(overlayWords.reply, language)}
        </button>
      )}
      {face === 'red' && !view.isPasted ? (
        <button type="button" onClick={() => actions.acknowledge()}>
          {say(overlayWords.handled, language)}
        </button>
      ) : null}
    </div>
  );
}

/** What a person may settle before copying: the brief's language, and the mood that was only suggested. */
export function BriefChoices({ view, actions }: Props) {
  const { language, briefLanguage, suggestedMood, confirmedMood } = view;
  if (!suggestedMood) return null;
  const suggested = say(overlayWords.moodSuggested, language, { mood: say(moodWords[suggestedMood], language) });
  return (
    <div className="choices">
      <label>
        {say(overlayWords.briefIn, language)}
        <select value={briefLanguage} onChange={({ target }) => actions.setBriefLanguage(target.value as 'en' | 'zh')}>
          <option value="en">English</option>
          <option value="zh">中文</option>
        </select>
      </label>
      <label>
        {say(confirmedMood ? overlayWords.mood : overlayWords.moodToConfirm, language)}
        <select
          value={confirmedMood ?? ''}
          onChange={({ target }) => {
            const mood = moods.find((known) => known === target.value);
            if (mood) actions.confirmMood(mood);
          }}
        >
          <option value="">{suggested}</option>
          {moods.map((mood) => (
            <option key={mood} value={mood}>
              {say(moodWords[mood], language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Says that routine templates are locked, that Amazon's own cannot be, and takes the reason for lifting the lock. */
export function LockNote({ view, actions }: Props) {
  const { language, brake } = view;
  const [reason, setReason] = useState<string | null>(null);
  if (!brake) return null;
  if (brake.lifted) {
    const name = brake.lifted.by ?? say(overlayWords.someone, language);
    return <p className="note">{say(overlayWords.lifted, language, { name, reason: brake.lifted.reason })}</p>;
  }
  return (
    <div className="lock note">
      <p>
        {say(overlayWords.locked, language)}{' '}
        {reason === null ? (
          <button type="button" className="link" onClick={() => setReason('')}>
            {say(overlayWords.liftLock, language)}
          </button>
        ) : null}
      </p>
      {reason === null ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim()) actions.liftBrake(reason.trim());
          }}
        >
          <label>
            {say(overlayWords.liftReason, language)}
            <input value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} required />
          </label>
          <button type="submit">{say(overlayWords.liftLock, language)}</button>
        </form>
      )}
    </div>
  );
}

/** Who acknowledged the conversation and when. */
export function Acknowledged({ view }: { readonly view: OverlayView }) {
  const { acknowledged, language } = view;
  if (!acknowledged) return null;
  const name = acknowledged.by ?? say(overlayWords.someone, language);
  const time = printTime(acknowledged.at, language);
  return <p className="note">{say(overlayWords.acknowledged, language, { name, time })}</p>;
}
