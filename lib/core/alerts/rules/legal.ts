import type { Rule } from '../rule.ts';

/** Lawyers and courts, bodies of consumers and authorities, the press: threatened or done. */
export const legalRules: readonly Rule[] = [
  {
    id: 'lawyer',
    family: 'legal',
    level: 'red',
    needs: ['lawyer'],
    reason: { en: 'The buyer speaks of a lawyer.', zh: '买家提到律师。' },
  },
  {
    id: 'lawsuit',
    family: 'legal',
    level: 'red',
    needs: ['sue'],
    reason: { en: 'The buyer threatens or has begun legal action.', zh: '买家威胁或已经采取法律行动。' },
  },
  {
    id: 'court',
    family: 'legal',
    level: 'red',
    needs: ['court-weak', 'will | report | about-you'],
    reason: { en: 'The buyer means to go to court or to insist on the law.', zh: '买家打算上法庭或依法维权。' },
  },
  {
    id: 'agency',
    family: 'regulator',
    level: 'red',
    needs: ['agency'],
    reason: { en: 'The buyer turns to a consumer body or an authority.', zh: '买家要找消费者组织或监管机构。' },
  },
  {
    id: 'authority',
    family: 'regulator',
    level: 'red',
    needs: ['agency-weak', 'report | will'],
    reason: { en: 'The buyer means to report this to the authorities.', zh: '买家打算向主管部门举报。' },
  },
  {
    id: 'police',
    family: 'regulator',
    level: 'red',
    needs: ['police', 'report | will | contact'],
    reason: { en: 'The buyer goes to the police.', zh: '买家要报警或已经报警。' },
  },
  {
    id: 'press',
    family: 'media',
    level: 'red',
    needs: ['press', 'contact | will | report | publish'],
    reason: { en: 'The buyer means to go to the press.', zh: '买家打算找媒体曝光。' },
  },
];
