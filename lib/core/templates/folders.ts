import type { Words } from '../words/say.ts';

/** The folders of the shipped templates, in the order the picker shows them. A team's own folder is its own name. */
export const folders = {
  parcel: { en: 'Parcel', zh: '物流' },
  returns: { en: 'Returns and refunds', zh: '退货与退款' },
  product: { en: 'Product', zh: '产品' },
  order: { en: 'Order and invoice', zh: '订单与发票' },
  holding: { en: 'Holding', zh: '先行回复' },
  crisis: { en: 'Crisis', zh: '危机' },
  claims: { en: 'A-to-z claims', zh: 'A-to-z 索赔' },
  greetings: { en: 'Greetings', zh: '问候' },
  listing: { en: 'Listing and packaging', zh: '商品页与包装' },
} as const satisfies Words;
