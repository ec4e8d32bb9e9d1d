import type { DeadlineKind, Doubt } from '../deadlines/deadline.ts';
import type { Phrase, Words } from './say.ts';

/** What each clock is called. */
export const deadlineKindWords = {
  'answer-buyer': { en: 'Answer buyer', zh: '回复买家' },
  'act-before-claim': { en: 'Act before a claim', zh: '索赔前处理' },
  'respond-to-claim': { en: 'A-to-z claim', zh: 'A-to-z 索赔' },
  appeal: { en: 'Appeal window', zh: '申诉期限' },
  ultimatum: { en: "Buyer's ultimatum", zh: '买家最后期限' },
  'return-authorisation': { en: 'Authorise return', zh: '批准退货' },
  'refund-after-return': { en: 'Refund after return', zh: '退货后退款' },
  chargeback: { en: 'Chargeback', zh: '信用卡拒付' },
  'safety-report': { en: 'Safety report check', zh: '安全报告核查' },
  promise: { en: 'Promise to buyer', zh: '对买家的承诺' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<DeadlineKind, Phrase>;

/** Where a clock's time came from. */
export const originWords = {
  page: { en: 'by {time} (page)', zh: '截至 {time}（页面）' },
  rule: { en: 'by {time} (rule: {length}, source {date})', zh: '截至 {time}（规则：{length}，来源 {date}）' },
  ruleOfTwo: {
    en: 'by {time} (rule: {length}, the shorter of two sources, {date})',
    zh: '截至 {time}（规则：{length}，两个来源中较短者，{date}）',
  },
  uncertain: { en: 'not certain', zh: '不确定' },
  answeredAlready: { en: 'answered, kept in case a claim follows', zh: '已回复，保留以防后续索赔' },
  marketplaceAssumed: {
    en: 'No marketplace shown: the shortest rule counts, days as in UTC.',
    zh: '页面未显示站点：按最短规则计算，日期以 UTC 为准。',
  },
  shorterRule: {
    en: 'Sources disagree: {other} also stated. The shorter counts.',
    zh: '来源不一致：另有 {other} 的说法，以较短者为准。',
  },
  buyer: { en: 'by {time} (buyer)', zh: '截至 {time}（买家）' },
  promise: { en: 'by {time} (promised)', zh: '截至 {time}（已承诺）' },
  person: { en: 'by {time} (set by hand)', zh: '截至 {time}（手动设定）' },
  unansweredSince: { en: 'by {until} (first unanswered {time})', zh: '截至 {until}（最早未回复 {time}）' },
  oldRule: { en: 'by {time} (a rule no longer in the playbook)', zh: '截至 {time}（规则已不在手册中）' },
  source: { en: 'Source: {source}', zh: '来源：{source}' },
  notLegalAdvice: { en: 'Not legal advice.', zh: '并非法律意见。' },
} as const satisfies Words;

/** How long a rule's clock runs. */
export const ruleLengthWords = {
  hours: { en: '{count} h', zh: '{count} 小时' },
  days: { en: '{count} calendar days', zh: '{count} 个日历日' },
  businessDays: { en: '{count} business days', zh: '{count} 个工作日' },
} as const satisfies Words;

/** Why a time is less than certain. */
export const doubtWords = {
  'start-not-shown': {
    en: 'The page does not show when it began: it may end earlier.',
    zh: '页面未显示起始时间，实际截止可能更早。',
  },
  'zone-assumed': { en: 'No time zone printed: {zone} assumed.', zh: '页面未注明时区，按 {zone} 计算。' },
  'earlier-messages-not-loaded': {
    en: 'Earlier messages were not loaded: it may end earlier.',
    zh: '更早的消息未加载，实际截止可能更早。',
  },
  'day-only': {
    en: 'Only the day of filing is shown: counted from its first hour.',
    zh: '页面只显示提交日期，从当天零时起算。',
  },
  'decision-date-not-shown': {
    en: 'The day of the decision is not shown: counted from filing, it may end later.',
    zh: '页面未显示裁定日期，按提交日期计算，实际截止可能更晚。',
  },
} as const satisfies Record<NonNullable<Doubt>, Phrase>;

/** Time left, in the shortest form that is exact enough. */
export const timeLeftWords = {
  days: { en: '{days} d', zh: '{days} 天' },
  hours: { en: '{time} h', zh: '{time} 小时' },
  minutes: { en: '{time} min', zh: '{time} 分' },
} as const satisfies Words;

/** What notifications say: no name, no order, no word of a buyer. */
export const noticeWords = {
  one: { en: '{kind} · {store}', zh: '{kind} · {store}' },
  left: { en: '{left} left · until {time}', zh: '剩余 {left} · 截至 {time}' },
  overdue: { en: 'Overdue by {left} · since {time}', zh: '已超时 {left} · 截止于 {time}' },
  digest: { en: '{count} clocks need a look', zh: '{count} 个时限需要查看' },
  counts: { en: '{overdue} overdue, {soon} still running', zh: '已超时 {overdue} 个，未到期 {soon} 个' },
  practice: { en: 'Practice: {title}', zh: '练习：{title}' },
  open: { en: 'Open', zh: '打开' },
  snooze: { en: 'Remind me in an hour', zh: '一小时后提醒' },
} as const satisfies Words;

/** What the toolbar button's tooltip says. */
export const badgeWords = {
  counts: {
    en: 'Firebreak: {overdue} overdue, {soon} due within 24 hours',
    zh: 'Firebreak：已超时 {overdue} 个，24 小时内到期 {soon} 个',
  },
  none: { en: 'Firebreak: no clock due within 24 hours', zh: 'Firebreak：24 小时内没有到期事项' },
  unprotected: {
    en: 'Firebreak: open tabs not protected until reloaded: {count} ({titles})',
    zh: 'Firebreak：{count} 个已打开的标签页重新加载后才受保护：{titles}',
  },
  off: { en: 'Firebreak is switched off in this profile', zh: '此浏览器配置中已关闭 Firebreak' },
  offSign: { en: 'off', zh: '关' },
} as const satisfies Words;
