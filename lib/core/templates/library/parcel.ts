import type { Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { shippedLetter } from './shipped.ts';

/** Parcels: where it is, late, lost, said to be delivered, held back, and a delay told before the buyer asks. */
export const parcelTemplates: readonly Template[] = [
  shippedLetter({
    id: 'parcel-where',
    use: 'routine',
    folder: 'parcel',
    title: { en: 'Where is my parcel', zh: '包裹到哪里了' },
    note: {
      en: "An automatic reply does not stop Amazon's 24-hour clock; an answer sent by a person does.",
      zh: '自动回复不会让亚马逊的 24 小时计时停止,人工发送的回复才会。',
    },
    asks: ['where-is-it'],
    blanks: [blanks.orderId, blanks.carrier, blanks.tracking, blanks.deliverBy, blanks.seasonNote],
    texts: {
      en: 'Thank you for your message{{?orderId}} about order {{orderId}}{{/orderId}}. Your parcel is on its way with {{carrier}}. The tracking number is {{tracking}}, and delivery is expected by {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nIf it has not reached you by then, reply to this message. We will then find out where it is and settle it with you.',
      zh: '感谢您来信询问{{?orderId}}订单 {{orderId}} 的{{/orderId}}物流情况。您的包裹正由 {{carrier}} 运送,运单号为 {{tracking}},预计最晚于 {{deliverBy}} 送达。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n如果届时仍未收到,请直接回复本消息,我们会查明包裹的去向,并与您一起把问题解决好。',
      de: 'vielen Dank für Ihre Nachricht{{?orderId}} zur Bestellung {{orderId}}{{/orderId}}. Ihr Paket ist mit {{carrier}} zu Ihnen unterwegs. Die Sendungsnummer lautet {{tracking}}, die Zustellung wird bis zum {{deliverBy}} erwartet.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSollte es bis dahin nicht bei Ihnen sein, antworten Sie bitte auf diese Nachricht. Wir klären dann, wo das Paket ist, und finden mit Ihnen eine Lösung.',
      fr: 'Merci pour votre message{{?orderId}} concernant la commande {{orderId}}{{/orderId}}. Votre colis est en cours d’acheminement avec {{carrier}}. Le numéro de suivi est {{tracking}} et la livraison est prévue au plus tard le {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSi vous ne l’avez pas reçu à cette date, répondez simplement à ce message : nous chercherons où se trouve le colis et trouverons une solution avec vous.',
      es: 'Gracias por su mensaje{{?orderId}} sobre el pedido {{orderId}}{{/orderId}}. Su paquete está en camino con {{carrier}}. El número de seguimiento es {{tracking}} y la entrega está prevista, a más tardar, para el {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSi para entonces no lo ha recibido, responda a este mensaje: averiguaremos dónde está el paquete y lo resolveremos con usted.',
      it: 'La ringraziamo per il Suo messaggio{{?orderId}} relativo all’ordine {{orderId}}{{/orderId}}. Il pacco è in viaggio con {{carrier}}. Il numero di tracciabilità è {{tracking}} e la consegna è prevista entro il {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSe entro quella data non lo avrà ricevuto, risponda a questo messaggio: verificheremo dove si trova il pacco e troveremo una soluzione con Lei.',
      ja: 'お問い合わせいただき、ありがとうございます。{{?orderId}}ご注文番号 {{orderId}} の{{/orderId}}お荷物は、現在 {{carrier}} にて配送中でございます。お問い合わせ伝票番号は {{tracking}}、お届け予定日は {{deliverBy}} までとなっております。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n予定日を過ぎても届かない場合は、お手数ですが本メッセージにご返信ください。お荷物の状況を確認のうえ、責任をもって対応いたします。',
    },
  }),
];
