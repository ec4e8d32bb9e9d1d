import type { Blank, Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { shipped } from './shipped.ts';

const note = {
  en: 'To Amazon, in a box without attachments: facts in order, no feelings. Send documents through the order’s messages first and name them here.',
  zh: '写给亚马逊，文本框无法添加附件：按时间列出事实，不带情绪。请先通过订单消息发送文件，再在此提及。',
};

const day = (id: string, en: string, zh: string): Blank => ({ id, type: 'date', label: { en, zh } });
const orderId: Blank = { ...blanks.orderId, optional: false };
const shippedOn = day('shippedOn', 'Shipped on', '发货日期');
const answeredOn = day('answeredOn', 'Answered buyer on', '答复买家日期');

/** A-to-z claims: answers and an appeal, written to Amazon. */
export const claimTemplates: readonly Template[] = [
  shipped({
    id: 'claim-delivered',
    use: 'routine',
    folder: 'claims',
    to: 'amazon',
    title: { en: 'A-to-z answer: delivered', zh: 'A-to-z 答复：已送达' },
    note,
    asks: ['claim'],
    blanks: [
      orderId,
      shippedOn,
      blanks.carrier,
      blanks.tracking,
      day('deliveredOn', 'Delivered on', '送达日期'),
      answeredOn,
    ],
    texts: {
      en: 'Order {{orderId}}: the facts in order.\n\n1. Shipped on {{shippedOn}} with {{carrier}}, tracking number {{tracking}}, to the address in the order.\n2. {{carrier}} confirms delivery to that address on {{deliveredOn}}.\n3. The buyer’s message was answered on {{answeredOn}}, within 48 hours, in the order’s messages.\n4. The carrier’s proof of delivery was sent through the order’s messages.\n\nWe ask Amazon to decide on this basis and will supply anything further within the time you set.',
      zh: '订单 {{orderId}}，事实经过如下：\n\n1. {{shippedOn}} 由 {{carrier}} 发出，运单号 {{tracking}}，寄往订单所载地址。\n2. {{carrier}} 确认已于 {{deliveredOn}} 送达该地址。\n3. 买家来信已于 {{answeredOn}} 在订单消息中答复，未超过 48 小时。\n4. 承运商的妥投证明已通过订单消息提交。\n\n请亚马逊据此作出决定。如需其他材料，我们会在规定时间内提供。',
      de: 'Bestellung {{orderId}}: die Tatsachen der Reihe nach.\n\n1. Versandt am {{shippedOn}} mit {{carrier}}, Sendungsnummer {{tracking}}, an die Adresse der Bestellung.\n2. {{carrier}} bestätigt die Zustellung an diese Adresse am {{deliveredOn}}.\n3. Die Nachricht des Käufers wurde am {{answeredOn}}, innerhalb von 48 Stunden, über die Bestellnachrichten beantwortet.\n4. Der Zustellnachweis des Paketdienstes wurde über die Bestellnachrichten übermittelt.\n\nWir bitten Amazon, auf dieser Grundlage zu entscheiden, und reichen Weiteres innerhalb der gesetzten Frist nach.',
      fr: 'Commande {{orderId}} : les faits dans l’ordre.\n\n1. Expédiée le {{shippedOn}} par {{carrier}}, numéro de suivi {{tracking}}, à l’adresse de la commande.\n2. {{carrier}} confirme la livraison à cette adresse le {{deliveredOn}}.\n3. Le message de l’acheteur a reçu une réponse le {{answeredOn}}, sous 48 heures, dans la messagerie de la commande.\n4. La preuve de livraison du transporteur a été transmise par cette messagerie.\n\nNous demandons à Amazon de statuer sur cette base et fournirons tout complément dans le délai fixé.',
      es: 'Pedido {{orderId}}: los hechos por orden.\n\n1. Enviado el {{shippedOn}} con {{carrier}}, número de seguimiento {{tracking}}, a la dirección del pedido.\n2. {{carrier}} confirma la entrega en esa dirección el {{deliveredOn}}.\n3. El mensaje del comprador se respondió el {{answeredOn}}, en menos de 48 horas, en los mensajes del pedido.\n4. El justificante de entrega del transportista se envió por los mensajes del pedido.\n\nSolicitamos a Amazon que decida sobre esta base y aportaremos cualquier otro dato dentro del plazo indicado.',
      it: 'Ordine {{orderId}}: i fatti in ordine.\n\n1. Spedito il {{shippedOn}} con {{carrier}}, numero di tracciabilità {{tracking}}, all’indirizzo dell’ordine.\n2. {{carrier}} conferma la consegna a quell’indirizzo il {{deliveredOn}}.\n3. Al messaggio dell’acquirente è stato risposto il {{answeredOn}}, entro 48 ore, nei messaggi dell’ordine.\n4. La prova di consegna del corriere è stata inviata tramite i messaggi dell’ordine.\n\nChiediamo ad Amazon di decidere su questa base e forniremo ogni altro elemento entro il termine indicato.',
      ja: '注文番号 {{orderId}} について、事実を順にご報告いたします。\n\n1. {{shippedOn}} に {{carrier}} にて注文記載の住所へ発送いたしました。伝票番号は {{tracking}} です。\n2. {{carrier}} は {{deliveredOn}} に同住所への配達完了を確認しております。\n3. 購入者からのメッセージには {{answeredOn}} に、48時間以内に注文のメッセージにて回答いたしました。\n4. 配送業者の配達証明は、注文のメッセージを通じて送付済みでございます。\n\n以上に基づくご判断をお願いいたします。追加の資料が必要な場合は、期限内に提出いたします。',
    },
  }),
  shipped({
    id: 'claim-refunded',
    use: 'routine',
    folder: 'claims',
    to: 'amazon',
    title: { en: 'A-to-z answer: already refunded', zh: 'A-to-z 答复：已退款' },
    note,
    asks: ['claim'],
    blanks: [orderId, answeredOn, { ...blanks.amount, id: 'refunded' }, day('refundedOn', 'Refunded on', '退款日期')],
    texts: {
      en: 'Order {{orderId}}: the facts in order.\n\n1. The buyer’s message was answered on {{answeredOn}}, within 48 hours, in the order’s messages.\n2. {{refunded}} was refunded through Manage Orders on {{refundedOn}}.\n3. Nothing further is owed to the buyer, and no return is asked for.\n\nAs the buyer has been refunded, we ask Amazon to close the claim without a charge to our account.',
      zh: '订单 {{orderId}}，事实经过如下：\n\n1. 买家来信已于 {{answeredOn}} 在订单消息中答复，未超过 48 小时。\n2. 已于 {{refundedOn}} 通过“管理订单”向买家退款 {{refunded}}。\n3. 我方对买家无其他未付款项，也不要求退货。\n\n鉴于买家已收到退款，请亚马逊结束该索赔，且不向我方账户扣款。',
      de: 'Bestellung {{orderId}}: die Tatsachen der Reihe nach.\n\n1. Die Nachricht des Käufers wurde am {{answeredOn}}, innerhalb von 48 Stunden, über die Bestellnachrichten beantwortet.\n2. Am {{refundedOn}} wurden über „Bestellungen verwalten“ {{refunded}} erstattet.\n3. Dem Käufer steht nichts weiter zu, eine Rücksendung wird nicht verlangt.\n\nDa der Käufer sein Geld erhalten hat, bitten wir Amazon, den Antrag ohne Belastung unseres Kontos zu schließen.',
      fr: 'Commande {{orderId}} : les faits dans l’ordre.\n\n1. Le message de l’acheteur a reçu une réponse le {{answeredOn}}, sous 48 heures, dans la messagerie de la commande.\n2. {{refunded}} ont été remboursés le {{refundedOn}} depuis « Gérer les commandes ».\n3. Plus rien n’est dû à l’acheteur et aucun retour n’est demandé.\n\nL’acheteur ayant été remboursé, nous demandons à Amazon de clore la réclamation sans débiter notre compte.',
      es: 'Pedido {{orderId}}: los hechos por orden.\n\n1. El mensaje del comprador se respondió el {{answeredOn}}, en menos de 48 horas, en los mensajes del pedido.\n2. El {{refundedOn}} se reembolsaron {{refunded}} desde «Gestionar pedidos».\n3. No se debe nada más al comprador ni se le pide devolución.\n\nPuesto que el comprador ya ha recibido el reembolso, solicitamos a Amazon que cierre la reclamación sin cargo a nuestra cuenta.',
      it: 'Ordine {{orderId}}: i fatti in ordine.\n\n1. Al messaggio dell’acquirente è stato risposto il {{answeredOn}}, entro 48 ore, nei messaggi dell’ordine.\n2. Il {{refundedOn}} sono stati rimborsati {{refunded}} da «Gestisci ordini».\n3. All’acquirente non è dovuto altro e non viene chiesto alcun reso.\n\nPoiché l’acquirente è stato rimborsato, chiediamo ad Amazon di chiudere il reclamo senza addebito sul nostro conto.',
      ja: '注文番号 {{orderId}} について、事実を順にご報告いたします。\n\n1. 購入者からのメッセージには {{answeredOn}} に、48時間以内に注文のメッセージにて回答いたしました。\n2. {{refundedOn}} に「注文管理」より {{refunded}} を返金いたしました。\n3. 購入者に対する未払いはなく、返品も求めておりません。\n\n購入者への返金が完了しておりますため、弊社アカウントへの請求なしに申請を終了していただきますようお願いいたします。',
    },
  }),
  shipped({
    id: 'claim-appeal',
    use: 'routine',
    folder: 'claims',
    to: 'amazon',
    title: { en: 'A-to-z appeal', zh: 'A-to-z 申诉' },
    note: {
      en: 'Within 30 calendar days of the decision. Say what is new; appeals take uploads.',
      zh: '须在决定后 30 个自然日内提交。写明新的事实；申诉可以上传文件。',
    },
    asks: ['claim'],
    blanks: [
      orderId,
      day('decidedOn', 'Decided on', '决定日期'),
      shippedOn,
      blanks.carrier,
      blanks.tracking,
      answeredOn,
      { id: 'newFact', type: 'text', isLong: true, label: { en: 'What is new', zh: '新的事实' } },
    ],
    texts: {
      en: 'We appeal the decision of {{decidedOn}} on order {{orderId}}.\n\n1. The order was shipped on time, on {{shippedOn}}, with {{carrier}}, tracking number {{tracking}}.\n2. The buyer’s message was answered on {{answeredOn}}, within 48 hours.\n3. New since the decision: {{newFact}}\n\nThe documents are uploaded with this appeal. We ask Amazon to review the decision on these facts.',
      zh: '我们对 {{decidedOn}} 就订单 {{orderId}} 作出的决定提出申诉。\n\n1. 订单已于 {{shippedOn}} 按时发出，承运商 {{carrier}}，运单号 {{tracking}}。\n2. 买家来信已于 {{answeredOn}} 答复，未超过 48 小时。\n3. 决定之后的新事实：{{newFact}}\n\n相关文件已随申诉上传。请亚马逊依据以上事实重新审核该决定。',
      de: 'Wir legen Widerspruch gegen die Entscheidung vom {{decidedOn}} zur Bestellung {{orderId}} ein.\n\n1. Die Bestellung wurde rechtzeitig am {{shippedOn}} mit {{carrier}} versandt, Sendungsnummer {{tracking}}.\n2. Die Nachricht des Käufers wurde am {{answeredOn}}, innerhalb von 48 Stunden, beantwortet.\n3. Neu seit der Entscheidung: {{newFact}}\n\nDie Unterlagen sind mit dem Widerspruch hochgeladen. Wir bitten Amazon, die Entscheidung auf dieser Grundlage zu prüfen.',
      fr: 'Nous faisons appel de la décision du {{decidedOn}} concernant la commande {{orderId}}.\n\n1. La commande a été expédiée dans les délais, le {{shippedOn}}, par {{carrier}}, numéro de suivi {{tracking}}.\n2. Le message de l’acheteur a reçu une réponse le {{answeredOn}}, sous 48 heures.\n3. Élément nouveau depuis la décision : {{newFact}}\n\nLes documents sont joints à cet appel. Nous demandons à Amazon de réexaminer la décision au vu de ces faits.',
      es: 'Recurrimos la decisión del {{decidedOn}} sobre el pedido {{orderId}}.\n\n1. El pedido se envió a tiempo, el {{shippedOn}}, con {{carrier}}, número de seguimiento {{tracking}}.\n2. El mensaje del comprador se respondió el {{answeredOn}}, en menos de 48 horas.\n3. Hecho nuevo desde la decisión: {{newFact}}\n\nLos documentos se adjuntan a este recurso. Solicitamos a Amazon que revise la decisión a la vista de estos hechos.',
      it: 'Presentiamo appello contro la decisione del {{decidedOn}} sull’ordine {{orderId}}.\n\n1. L’ordine è stato spedito nei tempi, il {{shippedOn}}, con {{carrier}}, numero di tracciabilità {{tracking}}.\n2. Al messaggio dell’acquirente è stato risposto il {{answeredOn}}, entro 48 ore.\n3. Elemento nuovo dopo la decisione: {{newFact}}\n\nI documenti sono caricati con questo appello. Chiediamo ad Amazon di riesaminare la decisione sulla base di questi fatti.',
      ja: '注文番号 {{orderId}} に関する {{decidedOn}} の決定について、異議を申し立てます。\n\n1. 注文は {{shippedOn}} に期日どおり {{carrier}} にて発送いたしました。伝票番号は {{tracking}} です。\n2. 購入者からのメッセージには {{answeredOn}} に、48時間以内に回答いたしました。\n3. 決定後の新たな事実：{{newFact}}\n\n関係書類は本申し立てに添付しております。以上の事実に基づき、再度ご審査をお願いいたします。',
    },
  }),
];
