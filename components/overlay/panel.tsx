import { type ReactNode, useState } from 'react';
import { Findings } from '#components/replies/findings.tsx';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { repliesWords } from '#lib/core/words/replies.ts';
import { say } from '#lib/core/words/say.ts';
import { AlertList } from './alert-list.tsx';
import { Claims } from './claims.tsx';
import { ClockList } from './clocks.tsx';
import { Foot, More } from './foot.tsx';
import { Head } from './head.tsx';
import { Mover } from './mover.tsx';
import { Notice } from './notice.tsx';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { PasteBox } from './paste-box.tsx';
import { Acknowledged, BriefChoices, LockNote, Steps } from './steps.tsx';
import type { PlaceControl } from './use-place.ts';

type Open = 'reply' | 'paste' | null;

interface PanelProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
  readonly place: PlaceControl;
  /** What answers with templates, shown when the person asks to reply; `close` puts it away. */
  readonly replies: (close: () => void) => ReactNode;
}

function sentenceOf({ verdict, face, language }: OverlayView): string | null {
  if (face === 'unread') return say(overlayWords.notReadMore, language);
  if (!verdict || verdict.level === 'calm') return null;
  return `${verdict.why[language]}${language === 'zh' ? '' : ' '}${verdict.firstStep[language]}`;
}

/** One sentence why, what to do first, what stands in the way; then what was asked for: replies or the paste box. */
function Body({ view, actions, replies }: Omit<PanelProps, 'place'>) {
  const [open, setOpen] = useState<Open>(null);
  const { language, verdict } = view;
  const sentence = sentenceOf(view);
  const close = () => setOpen(null);
  return (
    <div className="body">
      {sentence ? <p className="why">{sentence}</p> : null}
      {verdict?.hint ? <p className="note">{say(overlayWords.hint, language)}</p> : null}
      <Acknowledged view={view} />
      {view.face === 'paused' ? (
        <div className="steps">
          <button type="button" onClick={() => actions.resume()}>
            {say(overlayWords.resume, language)}
          </button>
        </div>
      ) : null}
      {view.isPasted ? (
        <div className="steps">
          <button type="button" onClick={() => actions.leavePasted()}>
            {say(overlayWords.backToPage, language)}
          </button>
        </div>
      ) : null}
      {verdict && view.face !== 'paused' ? (
        <Steps view={view} actions={actions} reply={() => setOpen('reply')} />
      ) : null}
      <Notice view={view} actions={actions} />
      <Findings language={language} findings={view.draftFindings} title={say(repliesWords.draftTitle, language)} />
      {open === 'reply' ? replies(close) : null}
      {open === 'paste' ? (
        <PasteBox
          language={language}
          close={close}
          check={(text) => {
            close();
            actions.readPasted(text);
          }}
        />
      ) : null}
      <BriefChoices view={view} actions={actions} />
      <LockNote view={view} actions={actions} />
      <ClockList view={view} />
      <More view={view} actions={actions} paste={() => setOpen('paste')} />
    </div>
  );
}

/** The open overlay. Buttons that do something come first in tab order, those that move and collapse it last. */
export function Panel({ view, actions, place, replies }: PanelProps) {
  const { language, face, verdict } = view;
  return (
    <section className={`panel face-${face}`} aria-label={say(overlayWords.name, language)}>
      <Head view={view} />
      {face === 'claims' ? <Claims view={view} /> : <Body view={view} actions={actions} replies={replies} />}
      {verdict && verdict.alerts.length > 0 && face !== 'paused' ? (
        <AlertList
          alerts={verdict.alerts}
          conversation={view.conversation}
          language={language}
          current={view.currentAlert}
          goTo={actions.goTo}
        />
      ) : null}
      <Foot view={view} actions={actions} />
      <div className="corner">
        <Mover place={place} label={say(overlayWords.move, language)} />
        <button
          type="button"
          className="icon"
          aria-label={say(overlayWords.collapse, language)}
          title={say(overlayWords.collapse, language)}
          aria-expanded="true"
          onClick={() => actions.setOpen(false)}
        >
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path className="stroke" d="M3 8h10" />
          </svg>
        </button>
      </div>
    </section>
  );
}
