import { useState } from 'react';
import { findClaimState } from '#lib/core/deadlines/claim-state.ts';
import type { ListFreshness } from '#lib/core/deadlines/freshness.ts';
import { shortFingerprint } from '#lib/core/playbook/short-fingerprint.ts';
import { listNameWords, popupWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { printNear } from './describe-clock.ts';
import type { PopupActions, PopupFacts } from './popup-props.ts';
import type { TickingClock } from './use-now.ts';

interface Props {
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly time: TickingClock;
}

function sayList(list: ListFreshness, { print, time }: Props): string {
  const { language } = print;
  const name = say(listNameWords[list.page], language);
  const at = printNear(list.readAt, time.now(), print);
  const isTabKnown = list.tab !== null && findClaimState(list.tab) !== 'unknown';
  const what = { list: isTabKnown ? `${name} (${list.tab})` : name, store: list.store, time: at };
  if (list.freshness === 'old') return say(popupWords.listOld, language, what);
  if (list.freshness === 'fresh') return say(popupWords.listFresh, language, what);
  const { shown, about } = list;
  return about === null
    ? say(popupWords.listPartialUnknown, language, what)
    : say(popupWords.listPartial, language, { ...what, shown, about });
}

/** Lists shown without asking: those that are not fresh, at most so many. */
const shownAtFirst = 3;

function Lists(props: Props) {
  const { facts, actions, print } = props;
  const { language } = print;
  const [isAll, setIsAll] = useState(false);
  const wanting = facts.lists.filter(({ freshness }) => freshness !== 'fresh');
  const first = (wanting.length > 0 ? wanting : facts.lists).slice(0, shownAtFirst);
  const shown = isAll ? facts.lists : first;
  const rest = facts.lists.length - first.length;
  return (
    <>
      {shown.map((list) => (
        <p key={list.id} className={`list is-${list.freshness}`}>
          {sayList(list, props)}
          {list.address && (
            <>
              {' · '}
              <a
                href={list.address}
                onClick={(event) => {
                  event.preventDefault();
                  actions.open(list.address);
                }}
              >
                {say(popupWords.open, language).toLowerCase()}
              </a>
            </>
          )}
        </p>
      ))}
      {rest > 0 && (
        <button type="button" className="link" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? say(popupWords.fewerLists, language) : say(popupWords.moreLists, language, { count: rest })}
        </button>
      )}
    </>
  );
}

function Unprotected({ facts, actions, print }: Props) {
  const { language } = print;
  const { unprotected } = facts;
  if (unprotected.length === 0) return null;
  const count = unprotected.length;
  return (
    <div className="list is-old">
      <p>{count === 1 ? say(popupWords.unprotectedOne, language) : say(popupWords.unprotected, language, { count })}</p>
      <ul>
        {unprotected.map(({ id, title }) => (
          <li key={id}>
            {title} ·{' '}
            <button type="button" className="link" onClick={() => actions.showTab(id)}>
              {say(popupWords.show, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How fresh the knowledge is, what is not protected or blocked, which playbook is in use. */
export function PopupFoot(props: Props) {
  const { facts, actions, print } = props;
  const { language } = print;
  const { version, fingerprint } = facts.playbook;
  return (
    <footer>
      <Lists {...props} />
      <Unprotected {...props} />
      {facts.notificationsBlocked && <p className="list is-old">{say(popupWords.notificationsBlocked, language)}</p>}
      {facts.setAside > 0 && (
        <p className="list is-old">
          {say(popupWords.setAside, language, { count: facts.setAside })} ·{' '}
          <button type="button" className="link" onClick={actions.downloadAside}>
            {say(popupWords.download, language)}
          </button>
        </p>
      )}
      <p className="last">
        <span title={fingerprint}>
          {version && say(popupWords.playbook, language, { version, fingerprint: shortFingerprint(fingerprint) })}
        </span>
        <button type="button" className="link" onClick={actions.openSettings}>
          {say(popupWords.settings, language)}
        </button>
      </p>
    </footer>
  );
}
