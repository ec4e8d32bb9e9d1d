import { useState } from 'react';
import { Shape } from '#components/overlay/shape.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { Alert, Verdict } from '#lib/core/alerts/verdict.ts';
import { checkPageWords } from '#lib/core/words/check.ts';
import { demotionWords } from '#lib/core/words/demotions.ts';
import { familyWords } from '#lib/core/words/families.ts';
import { levelWords } from '#lib/core/words/levels.ts';
import { tryOutWords } from '#lib/core/words/reading.ts';
import { say } from '#lib/core/words/say.ts';

const shapeOf = { red: 'octagon', amber: 'triangle', calm: 'tick' } as const;

function AlertLine({ alert }: { readonly alert: Alert }) {
  const language = useLanguage();
  const family = say(familyWords[alert.family], language);
  return (
    <li className="alert-line">
      <Shape name={alert.demotedBy ? 'ring' : shapeOf[alert.level]} />
      <div>
        <p>
          <b>{alert.quote}</b> · {family}
        </p>
        <p className="note">
          {alert.reason[language]}{' '}
          {alert.demotedBy
            ? say(tryOutWords.demotedBy, language, { why: demotionWords[alert.demotedBy][language] })
            : ''}{' '}
          {say(tryOutWords.rule, language, { rule: alert.rule })}
        </p>
      </div>
    </li>
  );
}

function Outcome({ verdict }: { readonly verdict: Verdict }) {
  const language = useLanguage();
  const level = say(levelWords[verdict.level], language);
  return (
    <div className="stack" role="status">
      <p className="row">
        <Shape name={shapeOf[verdict.level]} />
        <b>{say(tryOutWords.level, language, { level, priority: verdict.priority })}</b>
      </p>
      <p>{verdict.why[language]}</p>
      {verdict.alerts.length === 0 ? <p className="note">{say(tryOutWords.noAlerts, language)}</p> : null}
      <ul className="stack">
        {verdict.alerts.map((alert) => (
          <AlertLine key={`${alert.rule} ${alert.start}`} alert={alert} />
        ))}
      </ul>
    </div>
  );
}

/** Judges a pasted text here and shows every alert with its reason, the demoted ones as well. Nothing is stored. */
export function TryOut({ judge }: { readonly judge: (text: string) => Verdict }) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setVerdict(judge(text));
      }}
    >
      <textarea
        aria-label={say(checkPageWords.pasteLabel, language)}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <button type="submit" disabled={text.trim() === ''}>
          {say(checkPageWords.judge, language)}
        </button>
      </div>
      {verdict ? <Outcome verdict={verdict} /> : null}
    </form>
  );
}
