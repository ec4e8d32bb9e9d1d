import type { PracticeConversation } from './practice-conversation.ts';

/** The practice conversation that `npm start` opens and the pictures show: everything dangerous in one message. */
export const redConversationId = '5eed0001-7ac3-4b1d-9a55-0f1e2d3c4b01';

/** The practice conversations in English, Chinese and German, calm and red, as the list shows them. */
export const practiceConversations: readonly PracticeConversation[] = [
  {
    id: redConversationId,
    buyer: 'Dana',
    marketplace: 'US',
    asin: 'B0PRACT001',
    product: 'Power bank 20,000 mAh, black',
    subject: 'Other question from buyer Dana',
    order: { orderId: '902-4417735-1180264', total: { amount: 39.99, currency: 'USD' }, boughtHoursAgo: 170 },
    isResolved: false,
    level: 'red',
    messages: [
      {
        from: 'buyer',
        hoursAgo: 30,
        text: 'Hi, the power bank came on Tuesday. Should I charge it fully before I use it for the first time?',
      },
      {
        from: 'seller',
        hoursAgo: 27,
        text: 'Hello Dana,\none full charge before the first use is best. It takes about four hours with the cable in the box.\nKind regards\nCobalt Home',
      },
      {
        from: 'buyer',
        hoursAgo: 3,
        text: 'The power bank blew up on my desk last night while it was charging. It burned my hand and ruined the desk, which cost me $50. I want a full refund and $50 for the desk.\n\nIf this is not settled within 48 hours I will file a complaint with Amazon to have your store closed, report this battery to their product safety team and take you to court.',
        pictures: 1,
      },
    ],
  },
  {
    id: '5eed0002-7ac3-4b1d-9a55-0f1e2d3c4b02',
    buyer: 'Oliver',
    marketplace: 'UK',
    asin: 'B0PRACT002',
    product: 'Wooden train set, 48 pieces',
    subject: 'Delivery question from buyer Oliver',
    order: { orderId: '903-2290417-7735511', total: { amount: 24.5, currency: 'GBP' }, boughtHoursAgo: 120 },
    isResolved: false,
    level: 'calm',
    messages: [
      {
        from: 'buyer',
        hoursAgo: 5,
        text: 'Good morning, the tracking page has not changed since Friday. Is the train set still on its way? There is no hurry, the birthday is in two weeks.',
      },
    ],
  },
  {
    id: '5eed0003-7ac3-4b1d-9a55-0f1e2d3c4b03',
    buyer: 'Priya',
    marketplace: 'US',
    asin: 'B0PRACT003',
    product: 'Bluetooth speaker, blue',
    subject: 'Delivery question from buyer Priya',
    order: { orderId: '904-8831205-4410927', total: { amount: 64, currency: 'USD' }, boughtHoursAgo: 430 },
    isResolved: false,
    level: 'red',
    messages: [
      { from: 'buyer', hoursAgo: 74, text: 'My speaker still has not arrived. Where is it?' },
      {
        from: 'seller',
        hoursAgo: 70,
        text: 'Dear Priya,\nthe carrier shows the parcel as delivered. Could you ask your neighbours?\nKind regards\nCobalt Home',
      },
      {
        from: 'buyer',
        hoursAgo: 20,
        text: 'I asked everyone in the building and nobody has it. This is the third time I am writing. I have opened an A-to-z claim, and I will dispute the payment with my bank as well.',
      },
    ],
  },
  {
    id: '5eed0004-7ac3-4b1d-9a55-0f1e2d3c4b04',
    buyer: 'Noah',
    marketplace: 'AU',
    asin: 'B0PRACT004',
    product: 'Over-ear headphones',
    subject: 'Product details question from buyer Noah',
    order: null,
    isResolved: false,
    level: 'calm',
    messages: [
      {
        from: 'buyer',
        hoursAgo: 9,
        text: 'Hey, do these headphones come in green too? My brother says the sound is fire and I am dying to try a pair.',
      },
    ],
  },
  {
    id: '5eed0005-7ac3-4b1d-9a55-0f1e2d3c4b05',
    buyer: '晓雯',
    marketplace: 'SG',
    asin: 'B0PRACT005',
    product: 'Reading lamp with clamp',
    subject: 'Other question from buyer 晓雯',
    order: { orderId: '905-1170348-6620815', total: { amount: 45.9, currency: 'SGD' }, boughtHoursAgo: 260 },
    isResolved: false,
    level: 'red',
    messages: [
      { from: 'buyer', hoursAgo: 28, text: '你好，这款台灯的插头是英标的吗？' },
      { from: 'seller', hoursAgo: 26, text: '您好，是英标三脚插头，可以直接使用。' },
      {
        from: 'buyer',
        hoursAgo: 2,
        text: '台灯漏电！我女儿一碰灯杆就被电到，手指到现在还发麻，我们正准备去医院检查。整个过程我都拍了视频。三天之内不给我一个说法，我就向消费者协会投诉，并请律师起诉你们。',
        pictures: 2,
      },
    ],
  },
  {
    id: '5eed0006-7ac3-4b1d-9a55-0f1e2d3c4b06',
    buyer: '建国',
    marketplace: 'SG',
    asin: 'B0PRACT006',
    product: 'Storage boxes, set of 6',
    subject: 'Product details question from buyer 建国',
    order: { orderId: '906-5504183-2298470', total: { amount: 32, currency: 'SGD' }, boughtHoursAgo: 50 },
    isResolved: false,
    level: 'calm',
    messages: [
      { from: 'buyer', hoursAgo: 7, text: '你好，请问收纳盒可以放进洗碗机里洗吗？另外能不能开一张发票？谢谢。' },
    ],
  },
  {
    id: '5eed0007-7ac3-4b1d-9a55-0f1e2d3c4b07',
    buyer: 'Katrin',
    marketplace: 'DE',
    asin: 'B0PRACT007',
    product: 'Electric kettle 1.7 l',
    subject: 'Other question from buyer Katrin',
    order: { orderId: '907-6612908-3347152', total: { amount: 54.95, currency: 'EUR' }, boughtHoursAgo: 600 },
    isResolved: false,
    level: 'red',
    messages: [
      {
        from: 'buyer',
        hoursAgo: 11,
        text: 'Guten Tag,\nder Wasserkocher hat heute Morgen Funken gesprüht und danach stark gequalmt. Zum Glück stand ich daneben und konnte den Stecker ziehen. Ich habe den Vorfall der Verbraucherzentrale gemeldet. Wenn Sie mir nicht bis Freitag antworten, übergebe ich die Sache meinem Anwalt.\nKatrin',
      },
    ],
  },
  {
    id: '5eed0008-7ac3-4b1d-9a55-0f1e2d3c4b08',
    buyer: 'Jonas',
    marketplace: 'DE',
    asin: 'B0PRACT008',
    product: 'Linen tablecloth 140 x 220 cm',
    subject: 'Return question from buyer Jonas',
    order: { orderId: '908-7745120-9981364', total: { amount: 38, currency: 'EUR' }, boughtHoursAgo: 210 },
    isResolved: true,
    level: 'calm',
    messages: [
      {
        from: 'buyer',
        hoursAgo: 96,
        text: 'Hallo, die Tischdecke gefällt uns sehr, sie ist nur leider zu kurz für unseren Tisch. Kann ich sie gegen die Größe 160 x 260 tauschen? Die Verpackung haben wir noch.',
      },
      {
        from: 'seller',
        hoursAgo: 90,
        text: 'Guten Tag Jonas,\ngern. Bitte melden Sie die Rücksendung in Ihren Bestellungen an, die größere Decke geht heute noch heraus.\nFreundliche Grüße\nCobalt Home',
      },
      { from: 'buyer', hoursAgo: 88, text: 'Super, vielen Dank für die schnelle Antwort.' },
    ],
  },
];
