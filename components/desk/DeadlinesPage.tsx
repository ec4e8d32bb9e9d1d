import { Shape } from '#components/overlay/shape.tsx';
import { nameClock, sayOrigin, sayState, whomOf } from '#components/popup/describe-clock.ts';
import { Card } from '#components/shared/Card.tsx';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import { findEmptyFace, type ListFreshness } from '#lib/core/deadlines/freshness.ts';
import { groupClocks, type Urgency } from '#lib/core/deadlines/groups.ts';
import type { DeadlineRule } from '#lib/core/deadlines/rules.ts';
import { printTimeLeft } from '#lib/core/deadlines/time-left.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { deadlinesPageWords as w } from '#lib/core/words/deadlines-page.ts';
import { listNameWords, popupWords, urgencyWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';

/** Everything the deadlines page shows. */
export interface DeadlinesProps {
  readonly clocks: readonly Clock[];
  readonly lists: readonly ListFreshness[];
  readonly rules: readonly DeadlineRule[];
  readonly print: TimePrinter;
  readonly now: Instant;
}

const shapes = { overdue: 'octagon', 'within-6-hours': 'triangle', today: 'ring', later: 'ring' } as const;

function Row({
  clock,
  urgency,
  rules,
  print,
  now,
}: Omit<DeadlinesProps, 'clocks' | 'lists'> & { clock: Clock; urgency: Urgency }) {
  const { language } = print;
  const kind = say(deadlineKindWords[clock.kind], language);
  return (
    <tr>
      <th scope="row">
        <span className="shaped">
          <Shape name={shapes[urgency]} />
          {clock.address ? (
            <a
              href={clock.address}
              target="_blank"
              rel="noreferrer"
              aria-label={say(popupWords.openThe, language, { what: nameClock(clock, language) })}
            >
              {kind}
            </a>
          ) : (
            kind
          )}
        </span>
      </th>
      <td>
        {[clock.store, clock.marketplace, clock.practice && say(popupWords.practice, language)]
          .filter(Boolean)
          .join(' · ')}
      </td>
      <td>{whomOf(clock) ?? '–'}</td>
      <td>{[sayOrigin(clock, rules, print), ...sayState(clock, rules, language)].join(' · ')}</td>
      <td className="left">{printTimeLeft(clock.at, now, language, false)}</td>
    </tr>
  );
}

function Group(props: DeadlinesProps & { readonly urgency: Urgency }) {
  const { urgency, clocks, print } = props;
  const { language } = print;
  const name = say(urgencyWords[urgency], language);
  return (
    <Card title={say(popupWords.groupHead, language, { name, count: clocks.length })}>
      <table>
        <thead>
          <tr>
            {[w.what, w.where, w.whom, w.ends, w.left].map((head) => (
              <th key={head.en} scope="col">
                {say(head, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <Row key={clock.id} {...props} clock={clock} urgency={urgency} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const faces = {
  checked: { shape: 'tick', head: popupWords.nothingChecked },
  'not-checked-since': { shape: 'triangle', head: popupWords.nothingOld },
  'never-checked': { shape: 'ring', head: popupWords.nothingNever },
} as const;

function Lists({ lists, print }: Pick<DeadlinesProps, 'lists' | 'print'>) {
  const { language, full } = print;
  return (
    <Card title={say(w.lists, language)}>
      {lists.length === 0 ? (
        <p>{say(w.noLists, language)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[w.page, w.where, w.read, w.state].map((head) => (
                <th key={head.en} scope="col">
                  {say(head, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.id}>
                <th scope="row">{[say(listNameWords[list.page], language), list.tab].filter(Boolean).join(' · ')}</th>
                <td>{list.store}</td>
                <td className="number">{full(list.readAt)}</td>
                <td>{say(w[list.freshness], language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** Every running clock, and how fresh the knowledge is. Nothing to show has three faces. */
export function DeadlinesPage(props: DeadlinesProps) {
  const { clocks, lists, print, now } = props;
  const { language, zone } = print;
  const face = faces[findEmptyFace(lists)];
  return (
    <>
      <div className="stack">
        <h1>{say(w.title, language)}</h1>
        <p>{say(w.intro, language)}</p>
      </div>
      {clocks.length === 0 ? (
        <Card title={say(face.head, language)}>
          <Shape name={face.shape} size={20} />
        </Card>
      ) : null}
      {groupClocks(clocks, now, zone).map((group) => (
        <Group key={group.urgency} {...props} urgency={group.urgency} clocks={group.clocks} />
      ))}
      <Lists lists={lists} print={print} />
    </>
  );
}
