import type { Words } from './say.ts';

/** Why a conversation has its level, where no single alert says it. */
export const alertWords = {
  calm: { en: 'Nothing alarming was found.', zh: '没有发现需要警惕的内容。' },
  openClaim: { en: 'An A-to-z claim on this order is open.', zh: '此订单有未结的 A-to-z 索赔。' },
  dearOrder: {
    en: 'The order total of {sum} is above the threshold of {threshold}, and the buyer disputes the order.',
    zh: '订单金额 {sum} 超过上限 {threshold}，且买家对订单有争议。',
  },
  dearClaim: {
    en: 'The claim amount of {sum} is above the threshold of {threshold}.',
    zh: '索赔金额 {sum} 超过上限 {threshold}。',
  },
  families: { en: 'Several kinds of danger come together.', zh: '同时存在多种风险。' },
  contacts: { en: 'The buyer has written many times.', zh: '买家已多次来信。' },
  replacement: { en: 'A replacement was already sent.', zh: '此前已补发过。' },
  'vulnerable-person': {
    en: 'A child, an old or ill person, or an animal is concerned.',
    zh: '涉及儿童、老人、病人或宠物。',
  },
  ignored: { en: 'The buyer has written before and feels ignored.', zh: '买家多次联系，感到没人理会。' },
} as const satisfies Words;

/** What to do first, by the gravest family of a red conversation, and for the other levels. */
export const firstSteps = {
  red: {
    en: 'Send no routine answer. Keep the evidence, then tell your supervisor now.',
    zh: '不要用常规模板回复。先保存证据，再立即报告主管。',
  },
  'self-harm-or-violence': {
    en: 'A life may be at stake: tell your supervisor at once and do not answer alone.',
    zh: '可能有人身危险：马上报告主管，不要独自回复。',
  },
  injury: {
    en: 'Send no routine answer. Keep the evidence, tell your supervisor now, and admit no fault.',
    zh: '不要用常规模板回复。先保存证据，立即报告主管，不要承认责任。',
  },
  safety: {
    en: 'Send no routine answer. Keep the evidence, tell your supervisor now, and ask that the product is not used.',
    zh: '不要用常规模板回复。先保存证据，立即报告主管，并请买家停止使用产品。',
  },
  'property-damage': {
    en: 'Send no routine answer. Keep the evidence, tell your supervisor now, and admit no fault.',
    zh: '不要用常规模板回复。先保存证据，立即报告主管，不要承认责任。',
  },
  'a-to-z': {
    en: 'Keep the evidence, tell your supervisor now, and look when the claim must be answered.',
    zh: '先保存证据，立即报告主管，并确认索赔的回复期限。',
  },
  amber: {
    en: 'Read the whole message before you answer; ask your supervisor when in doubt.',
    zh: '先读完整条消息再回复；拿不准就问主管。',
  },
  calm: { en: 'Answer as usual.', zh: '照常回复。' },
} as const satisfies Words;
