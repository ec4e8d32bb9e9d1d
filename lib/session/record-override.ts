import type { Request } from '#lib/core/messages/protocol.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { storeOf } from './build-view.ts';
import { notify } from './session-actions.ts';
import type { SessionContext } from './session-context.ts';

type Asked = Pick<Request<'recordOverride'>, 'kind' | 'reason' | 'template' | 'supervisor' | 'insurer'>;

/** Has the worker keep who overrode what and why; says so where it could not, such as while the store is not known. */
export async function recordOverride(context: SessionContext, asked: Asked): Promise<void> {
  const { visit, options } = context;
  const store = storeOf(visit);
  const conversation = visit.reading?.conversation;
  const answer =
    store.how === 'unknown' || !conversation
      ? null
      : await options
          .ask('recordOverride', {
            ...asked,
            store: store.store,
            marketplace: conversation.marketplace,
            conversationId: conversation.conversationId,
            orderId: conversation.orderIds[0] ?? null,
            role: visit.who?.role ?? null,
            by: visit.who?.personName ?? '',
          })
          .catch(() => null);
  if (!answer?.isKept && !options.signal.aborted) notify(context, overlayWords.notStored);
}
