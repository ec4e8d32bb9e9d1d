import { createElement, useEffect, useRef, useState } from 'react';
import type { PracticeConversation, PracticeMessage } from '#lib/core/practice/practice-conversation.ts';
import { printMessageTime } from '#lib/core/practice/printed.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { defineControls } from './controls.ts';
import { marketplaceZone } from './marketplace-name.ts';
import { picture } from './picture.ts';
import type { PracticeProps, SentMessage } from './practice-props.ts';

const hour = 3_600_000;

type Props = PracticeProps & {
  readonly conversation: PracticeConversation;
  readonly sent: readonly SentMessage[];
  /** Milliseconds for which the column shows empty bubbles before its messages. */
  readonly lateBy: number;
  readonly onSend: (text: string) => void;
  /** The agent says that no answer is needed. */
  readonly onSettle: () => void;
};

interface ShownMessage extends Omit<PracticeMessage, 'hoursAgo'> {
  readonly at: number;
}

function Bubble({
  message,
  name,
  language,
  zone,
}: { message: ShownMessage; name: string; zone: string } & Pick<Props, 'language'>) {
  const isBuyer = message.from === 'buyer';
  const pictures = Array.from({ length: message.pictures ?? 0 }, (_, index) => index + 1);
  return (
    <div className={isBuyer ? 'message' : 'message own'}>
      <div className="bubble">
        <p className="words">{message.text}</p>
        {pictures.map((number) => (
          <img key={number} src={picture} width={96} height={72} alt={say(words.picture, language, { number })} />
        ))}
      </div>
      <p className="by">
        <span>{isBuyer ? name : say(words.you, language)}</span> ·{' '}
        <time>{printMessageTime(message.at, language, zone)}</time>
      </p>
    </div>
  );
}

function Skeleton({ label }: { label: string }) {
  return (
    <div className="thread" aria-busy="true" aria-label={label} role="status">
      {['a', 'b own', 'c'].map((name) => (
        <div key={name} className={`message skeleton ${name}`}>
          <div className="bubble" />
        </div>
      ))}
    </div>
  );
}

type ReplyProps = Pick<Props, 'language' | 'onSend' | 'onSettle'> & { name: string };

function ReplyForm({ name, language, onSend, onSettle }: ReplyProps) {
  const box = useRef<HTMLElement & { value: string }>(null);
  const label = say(words.reply, language, { name });
  const send = () => {
    const text = box.current?.value.trim();
    if (!text || !box.current) return;
    onSend(text);
    box.current.value = '';
  };
  return (
    <div className="reply">
      <p className="reply-title">{label}</p>
      {createElement('practice-textarea', { ref: box, label })}
      <div className="reply-foot">
        <button type="button" className="quiet" onClick={onSettle}>
          {say(words.noResponse, language)}
        </button>
        {createElement('practice-button', { label: say(words.send, language), variant: 'primary', onClick: send })}
      </div>
    </div>
  );
}

/** The open conversation: its messages, buyer left and seller right, and the reply box whose Send only adds to this page. */
export function ConversationColumn({ conversation, sent, openedAt, language, lateBy, onSend, onSettle }: Props) {
  const [isLoaded, setLoaded] = useState(false);
  defineControls();
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), lateBy);
    return () => clearTimeout(timer);
  }, [lateBy]);
  const messages: ShownMessage[] = [
    ...conversation.messages.map((message) => ({ ...message, at: openedAt - message.hoursAgo * hour })),
    ...sent.map(({ text, at }) => ({ from: 'seller' as const, text, at })),
  ];
  return (
    <section className="conversation" aria-label={conversation.subject}>
      <header className="conversation-head">
        <h2>{conversation.buyer}</h2>
        <p>
          {conversation.order
            ? `${conversation.subject} (${say(words.orderShort, language)}: ${conversation.order.orderId})`
            : conversation.subject}
        </p>
      </header>
      {isLoaded ? (
        <div className="thread">
          {messages.map((message) => (
            <Bubble
              key={`${message.from}${message.at}`}
              message={message}
              name={conversation.buyer}
              language={language}
              zone={marketplaceZone(conversation.marketplace)}
            />
          ))}
        </div>
      ) : (
        <Skeleton label={say(words.loading, language)} />
      )}
      <ReplyForm name={conversation.buyer} language={language} onSend={onSend} onSettle={onSettle} />
    </section>
  );
}
