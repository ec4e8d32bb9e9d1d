import type { Words } from './say.ts';

/** Every word of the brief. Blanks named `…Quote` hold other people's words. */
export const briefWords = {
  tagUrgent: { en: '[URGENT] [ESCALATED]', zh: '【紧急】【升级】' },
  tagEscalated: { en: '[ESCALATED]', zh: '【升级】' },
  practiceTag: { en: '[PRACTICE]', zh: '【演练】' },
  comma: { en: ', ', zh: '、' },
  colon: { en: ': ', zh: '：' },
  openSource: { en: ' (', zh: '（' },
  closeSource: { en: ')', zh: '）' },
  titleOrder: { en: 'order {order}', zh: '订单 {order}' },
  titleNoOrder: { en: 'order not shown', zh: '未显示订单号' },
  titleNoFamily: { en: 'Buyer message', zh: '买家消息' },

  what: { en: 'What', zh: '事由' },
  whatValue: { en: '{families} · {level}, priority {priority}', zh: '{families} · {level}，优先级 {priority}' },
  howBad: { en: 'How bad', zh: '严重程度' },
  byWhen: { en: 'By when', zh: '时限' },
  byWhenUnknown: { en: 'no time stated by the buyer, no clock of Amazon read', zh: '买家未提时限，也未读到亚马逊时钟' },
  byWhenBuyer: { en: 'buyer {time}', zh: '买家 {time}' },
  byWhenAmazon: { en: 'Amazon {time}', zh: '亚马逊 {time}' },
  decide: { en: 'To decide', zh: '需要决定' },
  decideRemedy: {
    en: 'which remedy we may offer, up to what amount, and who answers',
    zh: '可提供何种补救、金额上限多少、由谁回复',
  },
  decideSafety: {
    en: 'which remedy we may offer and up to what amount, whether insurer or lawyer is told first, whether the item stays on sale, and who answers',
    zh: '可提供何种补救及金额上限、是否先通知保险公司或律师、商品是否继续在售、由谁回复',
  },
  decideClaim: {
    en: 'refund, or answer the claim with proof; up to what amount, and who answers',
    zh: '退款还是举证答复索赔、金额上限多少、由谁回复',
  },
  decidePerson: {
    en: 'who speaks with the buyer now, and whether emergency services are told',
    zh: '现在由谁与买家沟通、是否需要联系紧急救助',
  },

  facts: { en: 'Facts', zh: '事实' },
  order: { en: 'Order', zh: '订单' },
  orderTotal: { en: 'Order total', zh: '订单金额' },
  amountNamed: { en: 'Amount named', zh: '提及金额' },
  product: { en: 'ASIN', zh: 'ASIN' },
  buyer: { en: 'Buyer', zh: '买家' },
  marketplace: { en: 'Marketplace', zh: '站点' },
  store: { en: 'Store', zh: '店铺' },
  claim: { en: 'A-to-z claim', zh: 'A-to-z 索赔' },
  mood: { en: 'Mood', zh: '买家情绪' },
  asked: { en: 'Deadline asked for', zh: '买家要求的期限' },
  clock: { en: "Amazon's clock", zh: '亚马逊时钟' },
  link: { en: 'Link', zh: '链接' },

  sourcePage: { en: 'from the page', zh: '来自页面' },
  sourceOrder: { en: 'from the order page', zh: '来自订单页' },
  sourceMessages: { en: "from the buyer's messages", zh: '来自买家消息' },
  sourceSeveral: { en: 'several on the page: check which', zh: '页面上有多个，需核对' },
  sourceStated: { en: 'store as stated by {name}', zh: '店铺由 {name} 填报' },
  sourceSuggested: { en: 'a suggestion, to be confirmed', zh: '系统建议，待确认' },
  sourceConfirmedSomeone: { en: 'confirmed, no name given', zh: '已确认，未留姓名' },
  sourceConfirmed: { en: 'confirmed by {name}', zh: '由 {name} 确认' },
  missing: { en: 'MISSING, not shown on the page', zh: '缺失，页面未显示' },
  missingStore: { en: 'MISSING, neither shown nor stated', zh: '缺失，页面未显示且无人填报' },
  noneAsked: { en: 'none found in the messages read', zh: '已读消息中未发现' },
  clockUnknown: { en: 'MISSING, not known', zh: '缺失，未知' },
  timeUnknown: { en: 'time not shown', zh: '未显示时间' },
  askedAt: { en: '"{askedQuote}", that is {time}', zh: '“{askedQuote}”，即 {time}' },
  askedHours: {
    en: '"{askedQuote}", that is {hours} h from the message, whose time is not shown',
    zh: '“{askedQuote}”，即消息发出后 {hours} 小时（消息时间未显示）',
  },
  askedUnclear: { en: '"{askedQuote}", exact time uncertain', zh: '“{askedQuote}”，确切时间不确定' },
  moodBecause: { en: 'perhaps {mood}, because of: {evidence}', zh: '可能{mood}，依据：{evidence}' },

  quotes: { en: "The buyer's words", zh: '买家原话' },
  moreQuotes: { en: '{count} more in the conversation', zh: '对话中还有 {count} 处' },
  noQuotes: { en: 'no alert in the messages read', zh: '已读消息中没有警报' },
  done: { en: 'Done so far', zh: '已采取的措施' },
  nothingDone: { en: 'no answer of ours among the messages read', zh: '已读消息中没有我方回复' },
  earlierDone: { en: '{count} earlier answers not repeated here', zh: '更早的 {count} 条回复未列出' },

  read: { en: '{shown} messages read', zh: '已读 {shown} 条消息' },
  readOne: { en: '1 message read', zh: '已读 1 条消息' },
  readOf: { en: '{shown} of about {about} messages read', zh: '已读 {shown} 条，共约 {about} 条消息' },
  made: { en: 'Brief of {time} by {name}', zh: '通报时间 {time}，{name}' },
  madeNobody: { en: 'Brief of {time}', zh: '通报时间 {time}' },
  zone: { en: 'times in {zone}', zh: '时间均为 {zone}' },
  playbook: { en: 'playbook v{version} · {fingerprint}', zh: '规则手册 v{version} · {fingerprint}' },
} as const satisfies Words;

/** Where the end of one of Amazon's clocks comes from. */
export const briefClockWords = {
  page: { en: 'printed on the page', zh: '页面显示' },
  rule: { en: "by Amazon's rule", zh: '按亚马逊规则推算' },
  counted: {
    en: 'counted now: 24 h from the first message after our last one, not kept as a clock',
    zh: '现按规则推算：我方最后一条消息之后的首条买家消息起 24 小时，未存为时限',
  },
  person: { en: 'set by a person', zh: '人工设定' },
} as const satisfies Words;

/** Names of the buyer's mood, mildest first, and what speaks for it beside the kinds of danger found. */
export const moodWords = {
  calm: { en: 'calm', zh: '平静' },
  disappointed: { en: 'disappointed', zh: '失望' },
  upset: { en: 'upset', zh: '不满' },
  angry: { en: 'angry', zh: '愤怒' },
  extreme: { en: 'at the limit', zh: '极度激动' },
  capitals: { en: 'words in capitals', zh: '大写强调' },
  exclamations: { en: 'repeated exclamation marks', zh: '连续感叹号' },
  nothing: { en: 'nothing stands out', zh: '没有明显迹象' },
} as const satisfies Words;
