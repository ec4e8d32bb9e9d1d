import type { Words } from './say.ts';

/** Every word of the reply picker and of the findings beside the reply box. */
export const repliesWords = {
  find: { en: 'Find a reply', zh: '查找回复' },
  allFolders: { en: 'All folders', zh: '全部文件夹' },
  folder: { en: 'Folder', zh: '文件夹' },
  none: { en: 'No template fits. Try other words or all folders.', zh: '没有匹配的模板。请换个词，或选择全部文件夹。' },
  failed: { en: 'The templates could not be loaded. Reload this page.', zh: '模板无法加载，请刷新此页面。' },
  fits: { en: 'fits the question', zh: '符合买家的问题' },
  holding: { en: 'holding', zh: '先行回复' },
  crisis: { en: 'crisis', zh: '危机' },
  recent: { en: 'used lately', zh: '最近使用' },
  favourite: { en: 'Mark as favourite', zh: '设为常用' },
  notFavourite: { en: 'No longer a favourite', zh: '取消常用' },
  notApproved: { en: 'not yet approved by your team', zh: '团队尚未批准' },
  changed: { en: 'changed since it was approved', zh: '批准后有改动' },
  back: { en: 'Back to the list', zh: '返回列表' },
  close: { en: 'Close', zh: '关闭' },
  insert: { en: 'Insert', zh: '插入' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied.', zh: '已复制。' },
  language: { en: 'Language', zh: '语言' },
  beside: { en: 'The same in English', zh: '中文对照' },
  missing: { en: 'Still to fill: {names}', zh: '待填写：{names}' },
  choose: { en: 'Choose', zh: '请选择' },
  amountHint: { en: 'such as 24.99 EUR', zh: '例如 24.99 EUR' },
  blocked: { en: 'Not inserted while this stands:', zh: '以下问题解决前不会插入：' },
  warned: { en: 'Look at this before you send:', zh: '发送前请留意：' },
  draftTitle: { en: 'In the reply box', zh: '回复框中' },
  supervisor: { en: 'Supervisor who agreed', zh: '同意的主管' },
  reason: { en: 'Reason', zh: '理由' },
  insurer: { en: 'Insurer or lawyer told?', zh: '是否已告知保险公司或律师？' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  notNeeded: { en: 'Not needed', zh: '不需要' },
  source: { en: 'Source: {source}', zh: '来源：{source}' },
} as const satisfies Words;

/** Where a blank's value came from. */
export const sourceWords = {
  conversation: { en: 'from the conversation', zh: '来自对话' },
  order: { en: 'from the order', zh: '来自订单' },
  store: { en: 'from the store', zh: '来自店铺' },
  person: { en: 'you', zh: '您本人' },
  playbook: { en: 'from the playbook', zh: '来自规则手册' },
  case: { en: 'from the case', zh: '来自案件' },
  decision: { en: 'from the decision', zh: '来自决定' },
  typed: { en: 'typed', zh: '手动填写' },
} as const satisfies Words;

/** Why a template is locked. */
export const lockWords = {
  brake: { en: 'locked while this conversation is red', zh: '对话为红色时锁定' },
  'crisis-needs-supervisor': { en: "needs a supervisor's agreement", zh: '需主管同意' },
  'not-approved': { en: 'crisis texts need your lead’s approval first', zh: '危机模板须先经负责人批准' },
  expired: { en: 'expired', zh: '已过期' },
  role: { en: 'not for your role', zh: '您的角色不可使用' },
  'copy-only': { en: 'to copy, not to send', zh: '仅供复制，不作消息发送' },
} as const satisfies Words;

/** The template languages by their own names. */
export const languageNames = {
  en: 'English',
  zh: '中文',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  ja: '日本語',
} as const;
