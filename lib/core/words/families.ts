import type { Family } from '../alerts/verdict.ts';
import type { Phrase } from './say.ts';

/** What each kind of danger is called, short enough for a head line. */
export const familyWords = {
  legal: { en: 'Legal threat', zh: '法律威胁' },
  regulator: { en: 'Regulator or police', zh: '监管机构或警方' },
  'amazon-complaint': { en: 'Complaint to Amazon', zh: '向亚马逊投诉' },
  'a-to-z': { en: 'A-to-z claim', zh: 'A-to-z 索赔' },
  safety: { en: 'Product safety', zh: '产品安全' },
  injury: { en: 'Injury', zh: '人身伤害' },
  'property-damage': { en: 'Property damage', zh: '财产损失' },
  chargeback: { en: 'Chargeback', zh: '信用卡拒付' },
  amount: { en: 'Large amount', zh: '大额争议' },
  media: { en: 'Press or media', zh: '媒体曝光' },
  'self-harm-or-violence': { en: 'Self-harm or violence', zh: '自伤或暴力' },
  'not-received': { en: 'Not received', zh: '未收到货' },
  'review-threat': { en: 'Review threat', zh: '差评威胁' },
  ultimatum: { en: 'Ultimatum', zh: '最后期限' },
  counterfeit: { en: 'Counterfeit', zh: '假货指控' },
  privacy: { en: 'Privacy request', zh: '隐私请求' },
  'extortion-pattern': { en: 'Possible extortion', zh: '疑似敲诈' },
  'vulnerable-person': { en: 'Vulnerable person', zh: '涉及弱势人群' },
  ignored: { en: 'Felt ignored', zh: '多次未获答复' },
} as const satisfies Record<Family, Phrase>;
