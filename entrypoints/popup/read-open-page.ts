import type { OpenPage } from '#components/popup/popup-props.ts';
import { askWorker } from '#lib/browser/messaging.ts';

/** The conversation, claim or order in the tab in front, and its store; null where no script of ours lives there. */
export async function readOpenPage(): Promise<OpenPage | null> {
  const [tab, identity] = await Promise.all([
    askWorker('readTab', { tabId: null }).catch(() => null),
    askWorker('whoAndWhere', {}).catch(() => null),
  ]);
  if (!tab?.reading) return null;
  const { storeName, conversation, claims, order } = tab.reading;
  const only = claims.length === 1 ? claims[0] : undefined;
  return {
    store: storeName ?? identity?.statedStore?.store ?? '',
    marketplace: conversation?.marketplace ?? only?.marketplace ?? order?.marketplace ?? null,
    conversationId: conversation?.conversationId ?? null,
    orderId: conversation?.orderIds[0] ?? only?.orderId ?? order?.orderId ?? null,
    address: tab.address,
  };
}
