import type { Rule } from '../rule.ts';

/** Complaints to Amazon, A-to-z claims, and money taken back through the bank. */
export const platformRules: readonly Rule[] = [
  {
    id: 'report-to-amazon',
    family: 'amazon-complaint',
    level: 'red',
    needs: ['report', 'amazon'],
    reason: { en: 'The buyer complains or will complain to Amazon.', zh: '买家向亚马逊投诉或打算投诉。' },
  },
  {
    id: 'tell-amazon-about-seller',
    family: 'amazon-complaint',
    level: 'red',
    needs: ['contact', 'amazon', 'about-you'],
    within: 12,
    reason: { en: 'The buyer turns to Amazon about the seller.', zh: '买家就卖家问题联系亚马逊。' },
  },
  {
    id: 'report-fake',
    family: 'amazon-complaint',
    level: 'red',
    needs: ['report', 'counterfeit'],
    within: 6,
    reason: { en: 'The buyer reports the product as a fake.', zh: '买家举报产品是假货。' },
  },
  {
    id: 'amazon-next',
    family: 'amazon-complaint',
    level: 'red',
    needs: ['contact', 'amazon', 'unless'],
    within: 14,
    reason: { en: 'The buyer threatens to turn to Amazon.', zh: '买家威胁要找亚马逊。' },
  },
  {
    id: 'against-seller',
    family: 'amazon-complaint',
    level: 'red',
    needs: ['against-you'],
    reason: {
      en: 'The buyer wants the seller reported or the store closed.',
      zh: '买家要举报卖家，或要求关闭店铺。',
    },
  },
  {
    id: 'a-to-z',
    family: 'a-to-z',
    level: 'red',
    needs: ['a-to-z'],
    reason: { en: 'The buyer speaks of an A-to-z Guarantee claim.', zh: '买家提到 A-to-z 索赔。' },
  },
  {
    id: 'claim',
    family: 'a-to-z',
    level: 'red',
    needs: ['claim-word'],
    unless: ['other-claim'],
    reason: { en: 'The buyer opens a claim or a dispute.', zh: '买家要提出索赔或开启纠纷。' },
  },
  {
    id: 'chargeback',
    family: 'chargeback',
    level: 'red',
    needs: ['chargeback'],
    reason: { en: 'The buyer takes the payment back through the bank.', zh: '买家要通过银行撤回付款。' },
  },
  {
    id: 'bank-dispute',
    family: 'chargeback',
    level: 'red',
    needs: ['bank', 'dispute-verb'],
    reason: { en: 'The buyer disputes the payment with the bank.', zh: '买家要向银行提出付款争议。' },
  },
  {
    id: 'bank-called',
    family: 'chargeback',
    level: 'red',
    needs: ['contact', 'bank'],
    within: 4,
    inOrder: true,
    reason: { en: 'The buyer turns to the bank or card company.', zh: '买家要联系银行或信用卡公司。' },
  },
];
