import { useState } from 'react';
import { practiceConversations } from '#lib/core/practice/conversations.ts';
import type { PracticeConversation } from '#lib/core/practice/practice-conversation.ts';
import { printDay } from '#lib/core/practice/printed.ts';
import { writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { marketplaceName, marketplaceZone } from './marketplace-name.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { PracticeProps } from './practice-props.ts';

const hour = 3_600_000;

type Props = PracticeProps & {
  readonly openId: string | null;
  /** Conversations that were answered on this page. */
  readonly answered: ReadonlySet<string>;
  /** What was typed into the search box: part of an order id or of a buyer's name. */
  readonly query: string;
};

const folders = ['all', 'responseNeeded', 'sent', 'resolved'] as const;
type Folder = (typeof folders)[number];

function isIn(folder: Folder, conversation: PracticeConversation, answered: ReadonlySet<string>): boolean {
  const wasAnswered = answered.has(conversation.id);
  switch (folder) {
    case 'all':
      return true;
    case 'responseNeeded':
      return !conversation.isResolved && !wasAnswered;
    case 'sent':
      return wasAnswered || conversation.messages.some(({ from }) => from === 'seller');
    case 'resolved':
      return conversation.isResolved;
  }
}

function isFound(query: string, { buyer, order }: PracticeConversation): boolean {
  const asked = query.trim().toLowerCase();
  return buyer.toLowerCase().includes(asked) || (order?.orderId.includes(asked) ?? false);
}

/** What the list shows of the subject: cut off before the order id is complete, as the real list does. */
function clippedSubject({ subject, order }: PracticeConversation, orderWord: string): string {
  return order ? `${subject} (${orderWord}: ${order.orderId.slice(0, 13)}…` : subject;
}

type RowProps = Omit<Props, 'query'> & { conversation: PracticeConversation };

function Row({ conversation, openId, answered, language, openedAt, href, onGo }: RowProps) {
  const { id, marketplace, buyer, messages } = conversation;
  const last = openedAt - (messages.at(-1)?.hoursAgo ?? 0) * hour;
  const isNeeded = isIn('responseNeeded', conversation, answered);
  return (
    <li>
      <PracticeLink
        className="row"
        path={writeRoute({ page: 'inbox', conversationId: id })}
        isCurrent={id === openId}
        href={href}
        onGo={onGo}
      >
        <span className="row-top">
          <span className="flag" role="img" aria-label={marketplaceName(marketplace, language)}>
            {marketplace}
          </span>
          <b>{buyer}</b>
          <span className="row-day">{printDay(last, language, marketplaceZone(marketplace))}</span>
        </span>
        <span className="row-subject">{clippedSubject(conversation, say(words.orderShort, language))}</span>
        <span className={isNeeded ? 'status needed' : 'status'}>
          {say(isNeeded ? words.responseNeeded : conversation.isResolved ? words.resolved : words.sent, language)}
        </span>
      </PracticeLink>
    </li>
  );
}

/** The folders and the list of conversations; a folder shows only its own. */
export function InboxList(props: Props) {
  const [folder, setFolder] = useState<Folder>('all');
  const { language, answered, query } = props;
  return (
    <>
      <nav className="folders" aria-label={say(words.folders, language)}>
        <h2>{say(words.folders, language)}</h2>
        {folders.map((name) => (
          <button type="button" key={name} aria-pressed={name === folder} onClick={() => setFolder(name)}>
            {say(words[name], language)}
          </button>
        ))}
      </nav>
      <section className="list" aria-label={say(words.messages, language)}>
        <p className="filters">{say(words.filters, language)}</p>
        <ul>
          {practiceConversations
            .filter((conversation) => isIn(folder, conversation, answered) && isFound(query, conversation))
            .map((conversation) => (
              <Row key={conversation.id} conversation={conversation} {...props} />
            ))}
        </ul>
      </section>
    </>
  );
}
