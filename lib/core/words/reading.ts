import type { PageKind } from '../reading/page-kind.ts';
import type { Phrase } from './say.ts';

/** What kinds of page there are. */
export const pageKindWords = {
  inbox: { en: 'Inbox', zh: '收件箱' },
  conversation: { en: 'Conversation', zh: '会话' },
  contact: { en: 'Contact buyer', zh: '联系买家' },
  'claim-list': { en: 'List of A-to-z claims', zh: 'A-to-z 索赔列表' },
  claim: { en: 'A-to-z claim', zh: 'A-to-z 索赔' },
  order: { en: 'Order', zh: '订单' },
  other: { en: 'Another page', zh: '其他页面' },
} as const satisfies Record<PageKind, Phrase>;

/** What a reading found, said in counts: names and numbers of people stay on the page. */
export const readingWords = {
  page: { en: 'Page', zh: '页面' },
  store: { en: 'Store', zh: '店铺' },
  conversationId: { en: 'Conversation id', zh: '会话编号' },
  orders: { en: 'Order numbers', zh: '订单号' },
  buyerName: { en: "Buyer's name", zh: '买家姓名' },
  marketplace: { en: 'Marketplace', zh: '站点' },
  messages: { en: 'Messages', zh: '消息' },
  messageCount: { en: "{shown} read, {buyer} of them the buyer's", zh: '已读取 {shown} 条，其中买家 {buyer} 条' },
  ofAbout: { en: '{shown} of about {about}', zh: '约 {about} 条中的 {shown} 条' },
  replyBox: { en: 'Reply box', zh: '回复框' },
  claims: { en: 'Claims', zh: '索赔' },
  rows: { en: 'Rows of the list', zh: '列表行' },
  found: { en: 'found', zh: '已找到' },
  absent: { en: 'not found', zh: '未找到' },
} as const;

/** The try-out of a text. */
export const tryOutWords = {
  level: { en: '{level}, priority {priority}', zh: '{level}，优先级 {priority}' },
  noAlerts: { en: 'No alert was found in this text.', zh: '此文本中没有发现警报。' },
  demotedBy: { en: 'Not counted: {why}', zh: '不计入：{why}' },
  rule: { en: 'Rule {rule}', zh: '规则 {rule}' },
} as const;
