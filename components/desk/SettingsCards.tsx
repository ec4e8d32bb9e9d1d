import { useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { Choices } from '#components/shared/Choices.tsx';
import { Field } from '#components/shared/Field.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { Pause, QuietHours } from '#lib/core/settings/settings.ts';
import { deskWords } from '#lib/core/words/desk.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { settingsWords as w } from '#lib/core/words/settings-page.ts';

/** The interface's language: the browser's, or one of the two. */
export function LanguageCard({
  chosen,
  choose,
}: {
  readonly chosen: Language | null;
  readonly choose: (language: Language | null) => void;
}) {
  const language = useLanguage();
  return (
    <Card title={say(deskWords.language, language)}>
      <Choices
        legend={say(deskWords.language, language)}
        isLegendHidden
        hint={say(w.languageHint, language)}
        value={chosen ?? 'browser'}
        choose={(value) => choose(value === 'browser' ? null : value)}
        options={[
          { value: 'browser', label: say(w.followBrowser, language) },
          { value: 'en', label: say(deskWords.english, language) },
          { value: 'zh', label: say(deskWords.chinese, language) },
        ]}
      />
    </Card>
  );
}

interface OnOffCardProps {
  readonly off: boolean;
  readonly isByPolicy: boolean;
  readonly pauses: readonly Pause[];
  readonly setOff: (off: boolean) => void;
  readonly pauseHour: () => void;
  readonly endPause: (pause: Pause) => void;
}

/** The switch of this profile, and the pauses in force. */
export function OnOffCard({ off, isByPolicy, pauses, setOff, pauseHour, endPause }: OnOffCardProps) {
  const language = useLanguage();
  const until = (at: Instant | null) =>
    at === null ? say(w.pausedOpen, language) : say(w.pausedUntil, language, { time: printTime(at, language) });
  return (
    <Card title={say(w.onOff, language)}>
      <label className="choice">
        <input
          type="checkbox"
          checked={!off && !isByPolicy}
          disabled={isByPolicy}
          onChange={(event) => setOff(!event.target.checked)}
        />
        <span>{say(w.on, language)}</span>
      </label>
      <p className="note">{isByPolicy ? say(deskWords.isOffByPolicy, language) : say(w.onOffHint, language)}</p>
      <h3>{say(w.pauses, language)}</h3>
      {pauses.length === 0 ? <p>{say(w.noPauses, language)}</p> : null}
      <ul className="stack">
        {pauses.map((pause) => (
          <li className="row" key={pause.store ?? ''}>
            <span>
              {pause.store ?? say(w.pausedAll, language)}, {until(pause.until)}
            </span>
            <button type="button" onClick={() => endPause(pause)}>
              {say(w.endPause, language)}
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" onClick={pauseHour}>
          {say(w.pauseHour, language)}
        </button>
      </div>
    </Card>
  );
}

const printMinute = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const readMinute = (text: string) => {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

const usualNight: QuietHours = { from: 22 * 60, to: 7 * 60 };

/** Hours without notifications. */
export function QuietCard({
  hours,
  save,
}: {
  readonly hours: QuietHours | null;
  readonly save: (hours: QuietHours | null) => void;
}) {
  const language = useLanguage();
  const time = (name: 'from' | 'to') => (
    <label className="row">
      {say(w[name], language)}
      <input
        type="time"
        value={printMinute((hours ?? usualNight)[name])}
        onChange={(event) =>
          event.target.value && save({ ...(hours ?? usualNight), [name]: readMinute(event.target.value) })
        }
      />
    </label>
  );
  return (
    <Card title={say(w.quiet, language)}>
      <label className="choice">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) => save(event.target.checked ? usualNight : null)}
        />
        <span>{say(w.quietOn, language)}</span>
      </label>
      {hours ? (
        <div className="row">
          {time('from')}
          {time('to')}
        </div>
      ) : null}
      <p className="note">{say(w.quietHint, language)}</p>
    </Card>
  );
}

/** How many days the personal part is kept. A value that is no number of days is not saved and says so. */
export function RetentionCard({ days, save }: { readonly days: number; readonly save: (days: number) => void }) {
  const language = useLanguage();
  const [text, setText] = useState(String(days));
  const isRight = /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3650;
  return (
    <Card title={say(w.retention, language)}>
      <Field
        label={say(w.days, language)}
        hint={say(w.retentionHint, language)}
        fault={isRight ? null : say(w.daysFault, language)}
      >
        {(attributes) => (
          <input
            {...attributes}
            inputMode="numeric"
            size={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => isRight && save(Number(text))}
          />
        )}
      </Field>
    </Card>
  );
}

/** Where Chrome keeps the keyboard shortcuts. */
export function ShortcutsCard({ open }: { readonly open: () => void }) {
  const language = useLanguage();
  return (
    <Card title={say(w.shortcuts, language)}>
      <p className="note">{say(w.shortcutsHint, language)}</p>
      <div className="row">
        <button type="button" onClick={open}>
          {say(w.openShortcuts, language)}
        </button>
      </div>
    </Card>
  );
}
