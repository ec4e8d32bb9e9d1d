import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { PracticeConversation } from '#lib/core/practice/practice-conversation.ts';
import { printDay, printMoney } from '#lib/core/practice/printed.ts';
import { writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { marketplaceName, marketplaceZone } from './marketplace-name.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { PracticeProps } from './practice-props.ts';

const hour = 3_600_000;

type Props = PracticeProps & { readonly conversation: PracticeConversation; readonly onClose: () => void };

function OrderFields({ conversation, language, openedAt, href, onGo }: PracticeProps & Pick<Props, 'conversation'>) {
  const { order, marketplace } = conversation;
  if (!order) return <p className="muted">{say(words.noOrder, language)}</p>;
  const contact = `/messaging/contact?orderID=${order.orderId}&marketplaceID=${findMarketplace(marketplace)?.id}`;
  return (
    <>
      <dl>
        <dt>{say(words.orderId, language)}</dt>
        <dd>
          <PracticeLink path={writeRoute({ page: 'order', orderId: order.orderId })} href={href} onGo={onGo}>
            {order.orderId}
          </PracticeLink>
        </dd>
        <dt>{say(words.orderTotal, language)}</dt>
        <dd>{printMoney(order.total)}</dd>
        <dt>{say(words.orderedOn, language)}</dt>
        <dd>{printDay(openedAt - order.boughtHoursAgo * hour, language, marketplaceZone(marketplace))}</dd>
        <dt>{say(words.marketplace, language)}</dt>
        <dd>{marketplaceName(marketplace, language)}</dd>
      </dl>
      <PracticeLink path={contact} href={href} onGo={onGo}>
        {say(words.contactBuyer, language)}
      </PracticeLink>
    </>
  );
}

/** The pane beside a conversation that shows what was bought; it can be closed. */
export function OrderPane({ conversation, onClose, ...rest }: Props) {
  const { language } = rest;
  return (
    <aside className="order-pane" aria-label={say(words.orderPane, language)}>
      <header>
        <h2>{say(words.orderPane, language)}</h2>
        <button type="button" className="quiet" aria-label={say(words.close, language)} onClick={onClose}>
          ✕
        </button>
      </header>
      <div className="product">
        <div className="product-picture" aria-hidden="true" />
        <div>
          <p>{conversation.product}</p>
          <p className="muted">
            {say(words.asin, language)}: {conversation.asin}
          </p>
          {conversation.order && <p className="muted">{say(words.quantity, language)}: 1</p>}
        </div>
      </div>
      <OrderFields conversation={conversation} {...rest} />
    </aside>
  );
}
