import type { SectionName } from '../playbook/playbook.ts';
import type { LayerName } from '../playbook/section.ts';
import type { Phrase, Words } from './say.ts';

/** Where a value came from. */
export const layerWords = {
  'built-in': { en: 'built in', zh: '内置' },
  company: { en: 'company policy', zh: '公司策略' },
  team: { en: "team's file", zh: '团队文件' },
  machine: { en: 'changed here', zh: '本机修改' },
} as const satisfies Record<LayerName, Phrase>;

/** The sections: what they are called and what they decide. */
export const sectionWords = {
  rules: {
    name: { en: 'Alert rules', zh: '警报规则' },
    hint: { en: 'What makes a message dangerous.', zh: '什么样的消息算危险。' },
  },
  words: {
    name: { en: 'Own words', zh: '自有词语' },
    hint: { en: "The team's words beside the built-in ones.", zh: '内置词语之外的团队词语。' },
  },
  examples: {
    name: { en: 'Examples', zh: '示例' },
    hint: {
      en: 'Texts a rule must and must not find. A change that breaks one is not taken.',
      zh: '规则必须命中和不得命中的文本。破坏示例的更改不会生效。',
    },
  },
  thresholds: {
    name: { en: 'Amounts', zh: '金额阈值' },
    hint: { en: 'A dispute above this sum is red, by currency.', zh: '争议金额超过此数即为红色，按币种设置。' },
  },
  compound: {
    name: { en: 'Complex disputes', zh: '复杂争议' },
    hint: {
      en: 'So many amber families or messages of one buyer make a conversation red.',
      zh: '黄色类别数或同一买家的消息数达到此值，会话即为红色。',
    },
  },
  freshness: {
    name: { en: 'Freshness', zh: '时效' },
    hint: { en: 'After so many hours a page counts as not checked.', zh: '超过此小时数，页面视为未检查。' },
  },
  route: {
    name: { en: 'Escalation route', zh: '升级路径' },
    hint: {
      en: 'Who is told, in which cases, and how long they have.',
      zh: '在何种情况下通知谁，以及对方的答复时间。',
    },
  },
  roster: {
    name: { en: 'Roster', zh: '值班表' },
    hint: {
      en: 'Which duty is there when. Duties, not names: the playbook is shared.',
      zh: '各岗位的值班时间。填写岗位而非姓名，因为规则手册会共享。',
    },
  },
  authority: {
    name: { en: 'Authority', zh: '权限' },
    hint: {
      en: 'What each role may grant without asking. It guides and records, it does not protect.',
      zh: '各角色可自行决定的范围。用于引导和记录，不构成权限保护。',
    },
  },
  templates: {
    name: { en: 'Templates', zh: '模板' },
    hint: { en: 'The texts to answer with.', zh: '用于回复的文本。' },
  },
  deadlineRules: {
    name: { en: 'Deadline rules', zh: '时限规则' },
    hint: {
      en: 'How long each clock runs, with its source. Where several apply the shortest counts.',
      zh: '各时限的长度及来源。多条适用时以最短者为准。',
    },
  },
  reminderHours: {
    name: { en: 'Reminders', zh: '提醒' },
    hint: { en: 'Hours before the end at which each kind of clock reminds.', zh: '各类时限在到期前多少小时提醒。' },
  },
  seasons: {
    name: { en: 'Seasons', zh: '旺季' },
    hint: {
      en: 'The busy times of the year, and what buyers are told then.',
      zh: '一年中的繁忙时期，以及届时告知买家的内容。',
    },
  },
  brief: {
    name: { en: 'Brief', zh: '通报' },
    hint: { en: 'How a brief begins and how much it quotes.', zh: '通报的开头，以及引用的数量。' },
  },
  masking: {
    name: { en: 'Masking', zh: '遮蔽' },
    hint: {
      en: "How much of the buyer's name and the order's number a brief shows.",
      zh: '通报中显示多少买家姓名和订单号。',
    },
  },
  ticketLink: {
    name: { en: 'Ticket link', zh: '工单链接' },
    hint: {
      en: 'Opens a ticket for a brief. It may carry {level}, {store}, {case} and {order}, never a message or a name.',
      zh: '为通报打开工单。可包含 {level}、{store}、{case} 和 {order}，不含消息或姓名。',
    },
  },
} as const satisfies Record<SectionName, { readonly name: Phrase; readonly hint: Phrase }>;

/** Names of fields, wherever in the playbook they stand. */
export const fieldWords = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
  de: { en: 'German', zh: '德文' },
  fr: { en: 'French', zh: '法文' },
  es: { en: 'Spanish', zh: '西班牙文' },
  it: { en: 'Italian', zh: '意大利文' },
  ja: { en: 'Japanese', zh: '日文' },
  to: { en: 'To', zh: '至' },
  whom: { en: 'Who is told', zh: '通知对象' },
  channel: { en: 'Where', zh: '渠道' },
  minutes: { en: 'Minutes to answer', zh: '答复时间（分钟）' },
  place: { en: 'Place in the order', zh: '顺序' },
  levels: { en: 'Levels', zh: '级别' },
  level: { en: 'Level', zh: '级别' },
  families: { en: 'Families (none ticked: all)', zh: '类别（不选即全部）' },
  family: { en: 'Family', zh: '类别' },
  contacts: { en: 'Messages of the buyer', zh: '买家消息数' },
  marketplaces: { en: 'Marketplaces (empty: all)', zh: '站点（留空即全部）' },
  above: { en: 'Only above an amount', zh: '仅在超过金额时' },
  amount: { en: 'Amount', zh: '金额' },
  currency: { en: 'Currency', zh: '币种' },
  duty: { en: 'Duty', zh: '岗位' },
  days: { en: 'Days', zh: '星期' },
  from: { en: 'From', zh: '从' },
  until: { en: 'Until', zh: '到' },
  zone: { en: 'Time zone', zh: '时区' },
  refundUpTo: { en: 'Refund up to', zh: '退款上限' },
  canLiftBrake: { en: 'May lift the brake', zh: '可解除制动' },
  name: { en: 'Name', zh: '名称' },
  prepareWeeks: { en: 'Weeks to prepare', zh: '准备周数' },
  note: { en: 'Note for buyers', zh: '告知买家的内容' },
  tagEn: { en: 'Tag in English', zh: '英文标签' },
  tagZh: { en: 'Tag in Chinese', zh: '中文标签' },
  quotes: { en: 'Quotes at most', zh: '最多引用数' },
  buyerName: { en: "Buyer's name", zh: '买家姓名' },
  orderId: { en: 'Order number', zh: '订单号' },
  address: { en: 'Address', zh: '地址' },
  kind: { en: 'Clock', zh: '时限' },
  length: { en: 'Length', zh: '长度' },
  source: { en: 'Source', zh: '来源' },
  sourceDate: { en: 'Month of the source', zh: '来源月份' },
  needs: { en: 'Ideas that must stand together', zh: '必须同时出现的含义' },
  unless: { en: 'Unless', zh: '除非' },
  ignores: { en: 'Demotions without effect', zh: '不适用的降级' },
  within: { en: 'Words between them at most', zh: '间隔词数上限' },
  inOrder: { en: 'In this order', zh: '按此顺序' },
  reason: { en: 'Reason shown', zh: '显示的原因' },
  must: { en: 'Must find', zh: '必须命中' },
  mustNot: { en: 'Must not find', zh: '不得命中' },
} as const satisfies Words;

/** Values that come from a fixed list and have no catalogue of their own. */
export const choiceWords = {
  all: { en: 'all', zh: '全部' },
  shown: { en: 'shown', zh: '显示' },
  initial: { en: 'first letter', zh: '首字母' },
  hidden: { en: 'hidden', zh: '隐藏' },
  'last-four': { en: 'last four', zh: '后四位' },
  hours: { en: 'hours', zh: '小时' },
  days: { en: 'calendar days', zh: '日历日' },
  businessDays: { en: 'business days', zh: '工作日' },
} as const satisfies Words;

/** Days of the week, Monday first. */
export const weekdayWords = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
] as const satisfies readonly Phrase[];

/** The rest of the playbook page. */
export const playbookWords = {
  title: { en: 'Playbook', zh: '规则手册' },
  intro: {
    en: 'All that a lead may change. Every value says where it came from and can go back to it.',
    zh: '负责人可以更改的全部内容。每个值都注明来源，并可恢复。',
  },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  none: { en: 'none', zh: '无' },
  nothing: { en: 'Nothing is set.', zh: '尚未设置。' },
  edit: { en: 'Change', zh: '更改' },
  close: { en: 'Close', zh: '收起' },
  goBack: { en: 'Back to: {origin}', zh: '恢复为{origin}' },
  takeOut: { en: 'Take out', zh: '删除' },
  takenOut: { en: 'taken out', zh: '已删除' },
  add: { en: 'Add', zh: '添加' },
  addCurrency: { en: 'Currency code, such as CHF', zh: '币种代码，例如 CHF' },
  draft: { en: 'Changes not in use yet: {count}', zh: '尚未生效的更改：{count} 项' },
  why: { en: 'Why', zh: '原因' },
  whyHint: { en: 'One sentence; it stands in the list of versions.', zh: '一句话，会显示在版本列表中。' },
  whyFault: { en: 'Say in a sentence why.', zh: '请用一句话说明原因。' },
  putInUse: { en: 'Put in use', zh: '生效' },
  propose: { en: 'Save as a proposal', zh: '存为建议' },
  proposeHint: {
    en: 'Only a lead puts changes in use. Send the file to the lead.',
    zh: '只有负责人可以使更改生效。请将文件发给负责人。',
  },
  discard: { en: 'Discard', zh: '放弃更改' },
  inUse: { en: 'In use.', zh: '已生效。' },
  refused: { en: 'Not taken: correct the values marked above.', zh: '未生效：请先改正上方标出的值。' },
  brokenExamples: { en: 'Not taken: these examples would break.', zh: '未生效：以下示例会被破坏。' },
  brokenMust: { en: '{rule} no longer finds: {text}', zh: '{rule} 不再命中：{text}' },
  brokenMustNot: { en: '{rule} wrongly finds: {text}', zh: '{rule} 误命中：{text}' },
  refusedValues: { en: 'Values that were refused', zh: '被拒绝的值' },
  versions: { en: 'Versions', zh: '版本' },
  noVersions: {
    en: 'No change was made in this profile yet: the built-in playbook is in use.',
    zh: '此配置尚无更改，正在使用内置规则手册。',
  },
  version: { en: 'Version {number}', zh: '版本 {number}' },
  byWhom: { en: '{time} · {by} · {why}', zh: '{time} · {by} · {why}' },
  unnamed: { en: 'unnamed', zh: '未署名' },
  current: { en: 'in use', zh: '使用中' },
  comeBack: { en: 'Go back to this', zh: '恢复到此版本' },
  comeBackWhy: { en: 'Back to version {number}', zh: '恢复到版本 {number}' },
  differences: { en: 'Differences: {count}', zh: '差异：{count} 项' },
  sharing: { en: 'Sharing', zh: '共享' },
  sharingHint: {
    en: 'One file with everything that differs from the built-in playbook. Equal fingerprints mean equal playbooks.',
    zh: '一个文件，包含与内置规则手册的全部差异。指纹相同即规则手册相同。',
  },
  export: { en: 'Save as a file', zh: '存为文件' },
  import: { en: 'Open a file', zh: '打开文件' },
  fileRefused: {
    en: 'The file was refused and nothing was taken; the playbook in use stays.',
    zh: '文件被拒绝，未导入任何内容；当前规则手册保持不变。',
  },
  fileSame: { en: 'The file says the same as the playbook in use.', zh: '文件与当前规则手册一致。' },
  fileDiffers: { en: 'What the file would change: {count}', zh: '文件将更改：{count} 项' },
  conflicts: { en: 'Changed both here and in the file: {count}', zh: '本机与文件均有更改：{count} 项' },
  takeFile: { en: 'Take the file', zh: '采用文件' },
  takeKeep: { en: 'Take it, keep what was changed here', zh: '采用文件，保留本机更改' },
  importWhy: { en: 'Imported version {number}', zh: '导入版本 {number}' },
  hostUnconfirmed: {
    en: 'The ticket link leads to {host}. It stays off on this machine until the host is confirmed.',
    zh: '工单链接指向 {host}。在确认主机之前，本机不会启用。',
  },
  hostConfirmed: {
    en: 'The ticket link leads to {host}, confirmed on this machine.',
    zh: '工单链接指向 {host}，已在本机确认。',
  },
  confirmHost: { en: 'Confirm {host}', zh: '确认 {host}' },
  tryOut: { en: 'Try out', zh: '试用' },
  tryOutHint: {
    en: 'Judged with the changes above, whether in use or not. Nothing is stored.',
    zh: '按上方更改判断，无论是否已生效。不保存任何内容。',
  },
  search: { en: 'Find a rule', zh: '查找规则' },
  ownWords: { en: 'Own words for this rule', zh: '此规则的自有词语' },
  ownWordsHint: {
    en: 'Separated by commas. lawyer* takes any ending; take .. to court leaves a gap of up to three words.',
    zh: '用逗号分隔。lawyer* 匹配任意词尾；take .. to court 允许中间隔至多三个词。',
  },
  idea: { en: 'Idea', zh: '含义' },
  language: { en: 'Language', zh: '语言' },
  addWords: { en: 'Add words', zh: '添加词语' },
  exampleHint: {
    en: "One a line, in the team's own words: no names, numbers, ids or addresses of buyers.",
    zh: '每行一条，用团队自己的话：不含买家姓名、号码、编号或地址。',
  },
  examplePersonal: {
    en: 'This looks like a number, an id or an address. Rewrite it: {found}',
    zh: '这像是号码、编号或地址，请改写：{found}',
  },
} as const satisfies Words;
