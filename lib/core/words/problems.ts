import type { Words } from './say.ts';

/** What a reading of a page could not find, or found in conflict; the keys are the ids of `Problem`. */
export const problemWords = {
  notAPage: { en: 'This is not a page Firebreak reads', zh: '这不是 Firebreak 会读取的页面' },
  signIn: { en: 'Seller Central asks to sign in first', zh: '卖家平台要求先登录' },
  accountSwitcher: { en: 'Seller Central asks which account to use', zh: '卖家平台要求先选择账户' },
  nothingRendered: { en: 'The page shows nothing yet', zh: '页面还没有显示任何内容' },
  stillLoading: { en: 'The page is still loading', zh: '页面仍在加载' },
  noMessages: { en: 'No messages were found', zh: '没有找到任何消息' },
  noReplyBox: { en: 'The reply box was not found', zh: '没有找到回复框' },
  noCaseId: { en: 'The conversation’s id was not found', zh: '没有找到会话编号' },
  noOrderId: { en: 'No order number was found', zh: '没有找到订单号' },
  noBuyerName: { en: 'The buyer’s name is not shown', zh: '页面没有显示买家姓名' },
  noMarketplace: { en: 'The marketplace is not shown', zh: '页面没有显示站点' },
  manyMarketplaces: { en: 'Several marketplaces are shown: {detail}', zh: '页面显示了多个站点：{detail}' },
  manyOrders: {
    en: 'Several orders are shown, so there is no single total',
    zh: '页面显示了多个订单，因此没有单一的总额',
  },
  unsureAuthor: { en: 'Who wrote message {detail} is uncertain', zh: '第 {detail} 条消息的作者不确定' },
  authorConflict: {
    en: 'Message {detail} stands on one side and is labelled for the other',
    zh: '第 {detail} 条消息的位置与标签所示的作者不一致',
  },
  unreadTime: { en: 'The time of message {detail} could not be read', zh: '第 {detail} 条消息的时间无法读取' },
  otherConversation: {
    en: 'The address already names another conversation than the page shows',
    zh: '网址已指向另一个会话，而页面显示的还是原来的会话',
  },
  notAllLoaded: { en: 'Only part of it is loaded: {detail}', zh: '只加载了一部分：{detail}' },
  noClaims: { en: 'No claims were found', zh: '没有找到任何索赔' },
  noRespondBy: { en: 'The time to respond by was not found', zh: '没有找到回复期限' },
  unreadDate: { en: 'This date could not be read: {detail}', zh: '这个日期无法读取：{detail}' },
} as const satisfies Words;

export type ProblemId = keyof typeof problemWords;
