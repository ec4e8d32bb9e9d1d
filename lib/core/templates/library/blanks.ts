import type { Blank } from '../template.ts';

/** Blanks that several shipped templates share, by id. */
export const blanks = {
  orderId: { id: 'orderId', type: 'orderId', label: { en: 'Order', zh: '订单号' }, from: 'orderId', optional: true },
  carrier: { id: 'carrier', type: 'text', label: { en: 'Carrier', zh: '承运商' }, from: 'carrier' },
  tracking: { id: 'tracking', type: 'tracking', label: { en: 'Tracking number', zh: '运单号' }, from: 'tracking' },
  deliverBy: {
    id: 'deliverBy',
    type: 'date',
    label: { en: 'Expected delivery', zh: '预计送达日期' },
    from: 'deliverBy',
  },
  nextAnswerBy: {
    id: 'nextAnswerBy',
    type: 'date',
    label: { en: 'Next answer by', zh: '下次答复日期' },
    from: 'nextAnswerBy',
  },
  seasonNote: {
    id: 'seasonNote',
    type: 'text',
    label: { en: 'Season note', zh: '旺季说明' },
    from: 'seasonNote',
    optional: true,
  },
  amount: { id: 'amount', type: 'amount', label: { en: 'Amount', zh: '金额' }, from: 'grantedAmount' },
  refundBy: { id: 'refundBy', type: 'date', label: { en: 'Refund made by', zh: '退款日期' } },
  sendBy: { id: 'sendBy', type: 'date', label: { en: 'Sent by', zh: '发货日期' } },
} as const satisfies Record<string, Blank>;
