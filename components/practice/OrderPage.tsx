import { practiceConversations } from '#lib/core/practice/conversations.ts';
import { printDay, printMoney } from '#lib/core/practice/printed.ts';
import { writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { marketplaceName, marketplaceZone } from './marketplace-name.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { PracticeProps } from './practice-props.ts';

const hour = 3_600_000;
const shipWithinHours = 48;
const deliverWithinHours = 168;

/** The simulated order page; it says so when the order belongs to no practice conversation. */
export function OrderPage({ orderId, language, openedAt, href, onGo }: PracticeProps & { readonly orderId: string }) {
  const conversation = practiceConversations.find(({ order }) => order?.orderId === orderId);
  if (!conversation?.order) return <main className="order-page muted">{orderId}</main>;
  const { buyer, product, asin, marketplace, order, id } = conversation;
  const boughtAt = openedAt - order.boughtHoursAgo * hour;
  const day = (at: number) => printDay(at, language, marketplaceZone(marketplace));
  const fields = [
    [words.orderId, orderId],
    [words.marketplace, marketplaceName(marketplace, language)],
    [words.orderedOn, day(boughtAt)],
    [words.shipBy, day(boughtAt + shipWithinHours * hour)],
    [words.deliverBy, day(boughtAt + deliverWithinHours * hour)],
    [words.buyer, buyer],
    [words.asin, asin],
    [words.quantity, '1'],
    [words.orderTotal, printMoney(order.total)],
  ] as const;
  return (
    <main className="order-page">
      <h1>{say(words.orderDetails, language)}</h1>
      <p>{product}</p>
      <dl>
        {fields.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label, language)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PracticeLink path={writeRoute({ page: 'inbox', conversationId: id })} href={href} onGo={onGo}>
        {say(words.messages, language)}
      </PracticeLink>
    </main>
  );
}
