import type { Words } from './say.ts';

/** What the verdict says. */
export const alertWords = {
  calm: { en: 'Nothing alarming was found.', zh: '没有发现需要警惕的内容。' },
  openClaim: { en: 'An A-to-z claim on this order is open.', zh: '此订单有未结的 A-to-z 索赔。' },
  stepRed: {
    en: 'Do not send a routine answer. Seal the evidence and tell your supervisor now.',
    zh: '不要用常规模板回复。先封存证据，立即报告主管。',
  },
  stepAmber: { en: 'Read the whole message before you answer.', zh: '先读完整条消息，再回复。' },
  stepCalm: { en: 'Answer as usual.', zh: '照常回复。' },
} as const satisfies Words;
