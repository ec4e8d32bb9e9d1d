/** The deadlines page of the desk. */
export const deadlinesPageWords = {
  title: { en: 'Deadlines', zh: '时限' },
  intro: {
    en: 'Every running clock of this profile. Done, later and new clocks are in the popup.',
    zh: '此配置中所有正在计时的时限。完成、稍后提醒和新增在弹窗中操作。',
  },
  what: { en: 'Clock', zh: '时限' },
  where: { en: 'Store', zh: '店铺' },
  whom: { en: 'Order or buyer', zh: '订单或买家' },
  ends: { en: 'Ends', zh: '截止' },
  left: { en: 'Left', zh: '剩余' },
  lists: { en: 'When each page was read', zh: '各页面的读取时间' },
  page: { en: 'Page', zh: '页面' },
  read: { en: 'Read', zh: '读取' },
  state: { en: 'Counts as', zh: '状态' },
  fresh: { en: 'checked', zh: '已检查' },
  partial: { en: 'checked in part', zh: '部分检查' },
  old: { en: 'not checked since then', zh: '自此未检查' },
  noLists: { en: 'No page was read in this profile yet.', zh: '此配置尚未读取任何页面。' },
} as const;
