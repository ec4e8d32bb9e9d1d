import type { Phrase } from '../words/say.ts';
import type { Effect, OutgoingRule } from './finding.ts';

/** Whose word a rule rests on. Only an Amazon document lets a rule block. */
export type Standing = 'amazon' | 'reported' | 'own';

/** One row of the table of rules, as data: what breaks it, what does not, and on whose word. */
export interface Definition {
  readonly standing: Standing;
  /** The document or report, named so that a person finds it. */
  readonly source: string;
  /** ISO date or month of the source. */
  readonly dated: string;
  readonly title: Phrase;
  readonly breaks: Phrase;
  readonly quiet: Phrase;
  /** How to mend it. */
  readonly mend: Phrase;
}

const guidelines = {
  standing: 'amazon',
  source: 'Amazon, Communication Guidelines (programme policy), list of messages that are not permitted',
  dated: '2020-11',
} as const;

const diverting = {
  standing: 'amazon',
  source: 'Amazon, Prohibited seller activities and actions (help 200386250), attempts to divert buyers',
  dated: '2021',
} as const;

const styling = {
  standing: 'reported',
  source: 'EcommerceBytes, list of stylings Amazon does not permit in messages',
  dated: '2020-09-08',
} as const;

const own = { standing: 'own', source: "Firebreak's own rule, no Amazon document", dated: '2026-11' } as const;

/** The rules of outgoing text. The order is that of the table on the templates page. */
export const definitions: Readonly<Record<OutgoingRule, Definition>> = {
  email: {
    ...guidelines,
    title: { en: 'E-mail address', zh: '电子邮箱' },
    breaks: {
      en: 'An e-mail address, also in words, spaced out or in full-width letters.',
      zh: '邮箱地址，包括用文字拼写、加空格或全角字符书写的。',
    },
    quiet: { en: "Amazon's own addresses; the word e-mail.", zh: '亚马逊自己的地址；仅提到“邮件”一词。' },
    mend: { en: 'Ask the buyer to reply in these messages.', zh: '请买家直接在此处回复。' },
  },
  phone: {
    ...guidelines,
    title: { en: 'Telephone number', zh: '电话号码' },
    breaks: {
      en: 'A telephone number in figures, words or another script.',
      zh: '用数字、文字或其他字符书写的电话号码。',
    },
    quiet: {
      en: 'Order, tracking, serial, article and tax numbers; dates; amounts.',
      zh: '订单号、运单号、序列号、商品编码、税号；日期；金额。',
    },
    mend: { en: 'Leave the number out and ask the buyer to reply here.', zh: '删去号码，请买家在此回复。' },
  },
  'external-link': {
    ...guidelines,
    title: { en: 'Link the order does not need', zh: '订单不需要的链接' },
    breaks: {
      en: "A web address that is neither a carrier's tracking page (https) nor Amazon's order and help pages; product and shop pages too.",
      zh: '既不是承运商（https）查询页，也不是亚马逊订单或帮助页的网址；商品页和店铺页也算。',
    },
    quiet: { en: "Carriers' tracking pages, Your Orders, return pages.", zh: '承运商查询页、“我的订单”、退货页面。' },
    mend: {
      en: 'Say in words what the page says, or attach the manual or invoice.',
      zh: '把页面内容写成文字，或以附件发送说明书、发票。',
    },
  },
  'off-amazon': {
    ...diverting,
    title: { en: 'Contact or payment outside Amazon', zh: '站外联系或付款' },
    breaks: {
      en: "Leads the buyer to another channel, shop or payment, or asks for the buyer's contact or bank details.",
      zh: '引导买家使用其他联系渠道、店铺或付款方式，或索要买家的联系方式、银行信息。',
    },
    quiet: {
      en: 'Saying that this is not possible; what the product does with such a service; the refund to the original payment method.',
      zh: '说明无法站外联系；产品本身与此类服务有关的功能；原路退款。',
    },
    mend: { en: 'Keep contact and payment on Amazon.', zh: '沟通和付款都保留在亚马逊。' },
  },
  promotion: {
    ...guidelines,
    title: { en: 'Advertising or coupon', zh: '推广或优惠券' },
    breaks: {
      en: 'Coupons, codes, discounts on later orders, the shop, other goods, sales.',
      zh: '优惠券、折扣码、下次购买折扣、店铺或其他商品的宣传、促销。',
    },
    quiet: {
      en: 'A refund of part of the price; a coupon the buyer used; saying that coupons cannot be sent.',
      zh: '部分退款；买家下单时用过的优惠券；说明不能发放优惠券。',
    },
    mend: { en: 'Offer a refund of part of this order instead.', zh: '改为对本订单部分退款。' },
  },
  'review-reward': {
    ...guidelines,
    title: { en: 'Reward for a review', zh: '以好处换评价' },
    breaks: {
      en: 'Something of worth for a review, a rating or feedback.',
      zh: '以任何有价值的东西换取评价、评分或反馈。',
    },
    quiet: { en: 'Thanks for a review; a refund that does not depend on it.', zh: '感谢评价；与评价无关的退款。' },
    mend: { en: 'Take the offer out.', zh: '删去该承诺。' },
  },
  'review-change': {
    ...guidelines,
    title: { en: 'Asks to change or steer a review', zh: '要求修改或引导评价' },
    breaks: {
      en: 'Asks to change, remove, hold back or give a certain review, or for contact because of one.',
      zh: '要求修改、删除、推迟或给出特定评价，或因评价而要求联系。',
    },
    quiet: {
      en: 'A neutral request for a review; an answer to what a review says.',
      zh: '中性的评价邀请；针对评价内容的答复。',
    },
    mend: { en: 'Solve the problem and say nothing about the review.', zh: '只解决问题，不提评价。' },
  },
  'refund-for-feedback': {
    ...guidelines,
    title: { en: 'Refund tied to a review', zh: '退款与评价挂钩' },
    breaks: {
      en: 'A refund or replacement on condition of a review, a change or a removal.',
      zh: '以写评、改评、删评为条件的退款或换货。',
    },
    quiet: { en: 'A refund whatever the buyer writes.', zh: '无论如何评价都照常退款。' },
    mend: { en: 'Refund without any condition.', zh: '无条件退款。' },
  },
  'ask-cancel': {
    ...guidelines,
    title: { en: 'Asks the buyer to cancel', zh: '要求买家取消订单' },
    breaks: { en: 'Asks the buyer to cancel though the buyer did not want it.', zh: '买家并未提出，却要求买家取消。' },
    quiet: {
      en: 'How to cancel, when the buyer asked; a cancellation of your own.',
      zh: '应买家要求说明如何取消；卖家自行取消。',
    },
    mend: {
      en: 'Say that it cannot be shipped, and cancel it yourself with the right reason.',
      zh: '说明无法发货，并由您以正确的原因取消。',
    },
  },
  'thanks-only': {
    ...guidelines,
    title: { en: 'Only thanks', zh: '只有感谢' },
    breaks: {
      en: 'Nothing but thanks, good wishes or an offer of help.',
      zh: '除感谢、祝福或“随时为您服务”外没有内容。',
    },
    quiet: { en: 'Thanks beside an answer.', zh: '答复中带有感谢。' },
    mend: {
      en: 'Answer the question, or mark the message as needing no response.',
      zh: '回答问题，或将该消息标记为无需回复。',
    },
  },
  'order-confirmation': {
    ...guidelines,
    title: { en: 'Order or shipping confirmation', zh: '订单或发货确认' },
    breaks: { en: 'Tells unasked that an order came in or was sent.', zh: '未经询问就告知订单已收到或已发货。' },
    quiet: {
      en: 'An answer to where a parcel is; news of a delay or a replacement.',
      zh: '答复包裹去向；告知延误或补发。',
    },
    mend: { en: 'Amazon sends these itself: leave it out.', zh: '亚马逊会自动发送，无需重复。' },
  },
  'all-caps': {
    ...own,
    title: { en: 'Words in capitals', zh: '连续大写' },
    breaks: { en: 'Four or more running words in capitals.', zh: '连续四个及以上的大写单词。' },
    quiet: { en: 'Brands, models, postal addresses.', zh: '品牌、型号、邮寄地址。' },
    mend: { en: 'Write them in small letters.', zh: '改为小写。' },
  },
  emoji: {
    ...styling,
    title: { en: 'Emoji', zh: '表情符号' },
    breaks: { en: 'A pictograph.', zh: '图形表情。' },
    quiet: { en: '™, ©, ®, arrows, plain ticks.', zh: '™、©、®、箭头、对勾。' },
    mend: { en: 'Take it out.', zh: '删去。' },
  },
  'blank-lines': {
    ...styling,
    title: { en: 'Many empty lines', zh: '空行过多' },
    breaks: { en: 'Three or more empty lines in a row.', zh: '连续三个及以上空行。' },
    quiet: { en: 'One or two empty lines.', zh: '一至两个空行。' },
    mend: { en: 'Leave one empty line.', zh: '只留一个空行。' },
  },
  'other-order-id': {
    standing: 'amazon',
    source: "Amazon, Business Solutions Agreement, customers' personal data are not passed on to other persons",
    dated: '2026-05-12',
    title: { en: "Another order's number", zh: '其他订单号' },
    breaks: {
      en: 'An order id that is not of this conversation, in any spelling.',
      zh: '不属于此对话的订单号，无论如何书写。',
    },
    quiet: { en: "The conversation's own order ids.", zh: '本对话自己的订单号。' },
    mend: { en: 'Check which buyer this text is for.', zh: '核对该回复是发给哪位买家的。' },
  },
  'leftover-blank': {
    ...own,
    title: { en: 'Blank not filled', zh: '未填写的空白' },
    breaks: { en: 'A placeholder that nobody filled.', zh: '没有填写的占位符。' },
    quiet: {
      en: 'Sizes such as XXXL, headings in brackets, masked numbers.',
      zh: 'XXXL 等尺码、括号标题、隐去的号码。',
    },
    mend: { en: 'Fill it or take it out.', zh: '填写或删去。' },
  },
  argument: {
    ...own,
    title: { en: 'Blame or argument', zh: '指责或争辩' },
    breaks: {
      en: "Blames the buyer, argues again, or hides behind the shop's own policy.",
      zh: '指责买家、反复争辩，或以店铺规定推脱。',
    },
    quiet: { en: 'How the product is used; what should have arrived.', zh: '说明使用方法；说明应已收到的内容。' },
    mend: { en: 'Say what you will do and by when.', zh: '写明您将做什么、何时完成。' },
  },
  admission: {
    ...own,
    title: { en: 'Cause or liability admitted', zh: '承认原因或责任' },
    breaks: {
      en: 'In a safety case: states a cause, a defect or liability, or promises medical costs.',
      zh: '在安全案件中：说明原因、缺陷或责任，或承诺医疗费用。',
    },
    quiet: {
      en: 'An apology; that the cause is not known yet and is being looked into.',
      zh: '致歉；说明原因尚不清楚、正在核实。',
    },
    mend: {
      en: 'Say that you are sorry it happened and that it is being looked into.',
      zh: '对所发生的事表示歉意，并说明正在核实。',
    },
  },
  authority: {
    ...own,
    title: { en: 'Above your authority', zh: '超出权限' },
    breaks: { en: 'An amount above what you may promise.', zh: '金额超过您可承诺的上限。' },
    quiet: { en: 'Amounts up to it, and other currencies.', zh: '上限以内的金额及其他币种。' },
    mend: { en: 'Ask for a decision first.', zh: '请先取得决定。' },
  },
  'wrong-language': {
    standing: 'reported',
    source: 'Sellers’ reports of the Communication Guidelines: in the buyer’s language of preference',
    dated: '2020-11',
    title: { en: "Not the buyer's language", zh: '不是买家的语言' },
    breaks: { en: 'The text is in another language than the buyer writes.', zh: '回复所用语言与买家不同。' },
    quiet: {
      en: "Texts that also hold the buyer's language; names and numbers.",
      zh: '同时含有买家语言的文本；名称和数字。',
    },
    mend: { en: "Take the template in the buyer's language.", zh: '改用买家语言的模板。' },
  },
  'repeated-template': {
    ...own,
    title: { en: 'Said before', zh: '重复内容' },
    breaks: { en: 'Most of it was already written to this buyer.', zh: '大部分内容此前已发给该买家。' },
    quiet: { en: 'Greeting and closing alone.', zh: '仅问候和结尾相同。' },
    mend: { en: 'Answer what is new.', zh: '回答新的问题。' },
  },
  'too-long': {
    ...own,
    title: { en: 'Too long for the box', zh: '超出字数' },
    breaks: { en: 'More characters than the reply box takes.', zh: '超出回复框允许的字数。' },
    quiet: { en: 'A box that shows no limit.', zh: '未显示上限的回复框。' },
    mend: { en: 'Shorten it.', zh: '请缩短。' },
  },
};

const label = { amazon: '', reported: ' (reported, not confirmed)', own: '' } as const;

/** The source line of a finding: who says so, when, and whether it is confirmed. */
export function printSource(rule: OutgoingRule): string {
  const { source, dated, standing } = definitions[rule];
  return `${source}, ${dated}${label[standing]}`;
}

/** What a rule does: a playbook may soften it to a warning, and may let it block only where an Amazon document says so. */
export function findEffect(rule: OutgoingRule, wished?: Effect): Effect {
  const strongest: Effect = definitions[rule].standing === 'amazon' ? 'block' : 'warn';
  return wished === 'warn' ? 'warn' : strongest;
}
