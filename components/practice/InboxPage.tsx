import { useState } from 'react';
import { practiceConversations } from '#lib/core/practice/conversations.ts';
import { printDay } from '#lib/core/practice/printed.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { ConversationColumn } from './ConversationColumn.tsx';
import { InboxList } from './InboxList.tsx';
import { OrderPane } from './OrderPane.tsx';
import type { PracticeProps, SentMessage } from './practice-props.ts';

const month = 30 * 24 * 3_600_000;

type Props = PracticeProps & { readonly openId: string | null; readonly lateBy: number; readonly query: string };

function Metrics({
  language,
  openedAt,
  answered,
}: Pick<Props, 'language' | 'openedAt'> & { answered: ReadonlySet<string> }) {
  const resolved = practiceConversations.filter(({ isResolved }) => isResolved).length;
  const needed = practiceConversations.filter(({ id, isResolved }) => !isResolved && !answered.has(id)).length;
  const [from, to] = [openedAt - month, openedAt].map((at) => printDay(at, language, 'UTC')) as [string, string];
  return (
    <section className="metrics">
      <p>{say(words.metrics, language, { from, to })}</p>
      <p className="card">
        <b>{needed}</b> {say(words.metricNeeded, language)}
      </p>
      <p className="card">
        <b>{resolved}</b> {say(words.metricResolved, language)}
      </p>
    </section>
  );
}

/** The simulated inbox: folders, list, conversation and order. */
export function InboxPage({ openId, lateBy, query, ...rest }: Props) {
  const [sent, setSent] = useState<readonly SentMessage[]>([]);
  const [settled, setSettled] = useState<readonly string[]>([]);
  const [isOrderOpen, setOrderOpen] = useState(true);
  const { language } = rest;
  const answered = new Set([...settled, ...sent.map(({ conversationId }) => conversationId)]);
  const conversation = practiceConversations.find(({ id }) => id === openId);
  const send = (text: string) => setSent([...sent, { conversationId: openId ?? '', text, at: Date.now() }]);
  return (
    <>
      <Metrics language={language} openedAt={rest.openedAt} answered={answered} />
      <main className={conversation && isOrderOpen ? 'inbox with-order' : 'inbox'}>
        <InboxList openId={openId} answered={answered} query={query} {...rest} />
        {conversation ? (
          <ConversationColumn
            key={conversation.id}
            conversation={conversation}
            sent={sent.filter(({ conversationId }) => conversationId === openId)}
            lateBy={lateBy}
            onSend={send}
            onSettle={() => setSettled([...settled, conversation.id])}
            {...rest}
          />
        ) : (
          <p className="conversation muted nothing">{say(words.nothingOpen, language)}</p>
        )}
        {conversation && isOrderOpen && (
          <OrderPane conversation={conversation} onClose={() => setOrderOpen(false)} {...rest} />
        )}
      </main>
      {conversation && !isOrderOpen && (
        <button type="button" className="quiet show-order" onClick={() => setOrderOpen(true)}>
          {say(words.showOrder, language)}
        </button>
      )}
    </>
  );
}
