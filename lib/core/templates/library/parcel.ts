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
      zh: '自动回复不会让亚马逊的 24 小时计时停止，人工发送的回复才会。',
    },
    asks: ['where-is-it'],
    blanks: [blanks.orderId, blanks.carrier, blanks.tracking, blanks.deliverBy, blanks.seasonNote],
    texts: {
      en: 'Thank you for your message{{?orderId}} about order {{orderId}}{{/orderId}}. Your parcel is on its way with {{carrier}}. The tracking number is {{tracking}}, and delivery is expected by {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nIf it has not reached you by then, reply to this message. We will then find out where it is and settle it with you.',
      zh: '感谢您来信询问{{?orderId}}订单 {{orderId}} 的{{/orderId}}物流情况。您的包裹正由 {{carrier}} 运送，运单号为 {{tracking}}，预计最晚于 {{deliverBy}} 送达。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n如果届时仍未收到，请直接回复本消息，我们会查明包裹的去向，并与您一起把问题解决好。',
      de: 'vielen Dank für Ihre Nachricht{{?orderId}} zur Bestellung {{orderId}}{{/orderId}}. Ihr Paket ist mit {{carrier}} zu Ihnen unterwegs. Die Sendungsnummer lautet {{tracking}}, die Zustellung wird bis zum {{deliverBy}} erwartet.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSollte es bis dahin nicht bei Ihnen sein, antworten Sie bitte auf diese Nachricht. Wir klären dann, wo das Paket ist, und finden mit Ihnen eine Lösung.',
      fr: 'Merci pour votre message{{?orderId}} concernant la commande {{orderId}}{{/orderId}}. Votre colis est en cours d’acheminement avec {{carrier}}. Le numéro de suivi est {{tracking}} et la livraison est prévue au plus tard le {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSi vous ne l’avez pas reçu à cette date, répondez simplement à ce message : nous chercherons où se trouve le colis et trouverons une solution avec vous.',
      es: 'Gracias por su mensaje{{?orderId}} sobre el pedido {{orderId}}{{/orderId}}. Su paquete está en camino con {{carrier}}. El número de seguimiento es {{tracking}} y la entrega está prevista, a más tardar, para el {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSi para entonces no lo ha recibido, responda a este mensaje: averiguaremos dónde está el paquete y lo resolveremos con usted.',
      it: 'La ringraziamo per il Suo messaggio{{?orderId}} relativo all’ordine {{orderId}}{{/orderId}}. Il pacco è in viaggio con {{carrier}}. Il numero di tracciabilità è {{tracking}} e la consegna è prevista entro il {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSe entro quella data non lo avrà ricevuto, risponda a questo messaggio: verificheremo dove si trova il pacco e troveremo una soluzione con Lei.',
      ja: 'お問い合わせいただき、ありがとうございます。{{?orderId}}ご注文番号 {{orderId}} の{{/orderId}}お荷物は、現在 {{carrier}} にて配送中でございます。お問い合わせ伝票番号は {{tracking}}、お届け予定日は {{deliverBy}} までとなっております。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n予定日を過ぎても届かない場合は、お手数ですが本メッセージにご返信ください。お荷物の状況を確認のうえ、責任をもって対応いたします。',
    },
  }),
  shippedLetter({
    id: 'parcel-delay',
    use: 'routine',
    folder: 'parcel',
    title: { en: 'Parcel is late: wait or refund', zh: '包裹延误：等待或退款' },
    asks: ['delayed', 'where-is-it'],
    blanks: [blanks.carrier, blanks.tracking, blanks.deliverBy, blanks.seasonNote],
    texts: {
      en: 'I am sorry that your parcel is late. {{carrier}} still has it under tracking number {{tracking}}, and the new expected delivery date is {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nTell me what suits you better: you can wait until that date, or I refund the order in full now. One word in reply to this message is enough.',
      zh: '很抱歉，您的包裹未能按时送达。目前包裹仍在 {{carrier}} 的运送途中，运单号为 {{tracking}}，新的预计送达日期为 {{deliverBy}}。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n您看哪种方式更合适：继续等到该日期，或者由我现在为您全额退款。回复本消息告诉我即可。',
      de: 'es tut mir leid, dass Ihr Paket verspätet ist. Es ist weiterhin mit {{carrier}} unter der Sendungsnummer {{tracking}} unterwegs; der neue voraussichtliche Zustelltermin ist der {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nWas ist Ihnen lieber: bis zu diesem Termin warten, oder soll ich Ihnen den vollen Betrag jetzt erstatten? Ein Wort als Antwort auf diese Nachricht genügt.',
      fr: 'Je suis désolé que votre colis ait du retard. Il est toujours acheminé par {{carrier}} sous le numéro de suivi {{tracking}} et la nouvelle date de livraison prévue est le {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nDites-moi ce que vous préférez : attendre jusqu’à cette date, ou être intégralement remboursé dès maintenant. Un mot en réponse à ce message suffit.',
      es: 'Lamento que su paquete se retrase. Sigue en camino con {{carrier}}, con el número de seguimiento {{tracking}}, y la nueva fecha prevista de entrega es el {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nDígame qué prefiere: esperar hasta esa fecha o que le reembolse ahora el importe completo. Basta con una palabra en respuesta a este mensaje.',
      it: 'Mi dispiace che il Suo pacco sia in ritardo. È ancora in viaggio con {{carrier}}, numero di tracciabilità {{tracking}}, e la nuova data di consegna prevista è il {{deliverBy}}.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nMi dica che cosa preferisce: attendere fino a quella data oppure ricevere subito il rimborso completo. Basta una parola in risposta a questo messaggio.',
      ja: 'お荷物の到着が遅れており、誠に申し訳ございません。現在も {{carrier}} にて配送中で、伝票番号は {{tracking}}、新しいお届け予定日は {{deliverBy}} でございます。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\nこのまま到着をお待ちいただくか、ただちに全額をご返金するか、ご都合のよい方をお選びください。本メッセージへの返信にて一言お知らせいただければ、すぐに手続きいたします。',
    },
  }),
  shippedLetter({
    id: 'parcel-delay-notice',
    use: 'routine',
    folder: 'parcel',
    title: { en: 'We tell of a delay before they ask', zh: '主动告知延误' },
    note: {
      en: 'For the work list: one order at a time, through Contact buyer, reason "Problem with order". Never in bulk.',
      zh: '配合工作清单使用：通过“联系买家”逐单发送，原因选“订单问题”。不可群发。',
    },
    asks: ['delayed'],
    blanks: [blanks.orderId, blanks.carrier, blanks.deliverBy, blanks.seasonNote],
    texts: {
      en: 'There is a problem with the delivery{{?orderId}} of order {{orderId}}{{/orderId}}, and I would like you to know it before you have to ask: {{carrier}} reports a delay on the way to you. The new expected delivery date is {{deliverBy}}. I am sorry for this.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nYou need not do anything. If the new date is too late for you, reply to this message and I will refund the order.',
      zh: '{{?orderId}}您的订单 {{orderId}} {{/orderId}}{{^orderId}}您的订单{{/orderId}}在配送中遇到了问题，我想在您询问之前先告知您：{{carrier}} 通知包裹在途中发生延误，新的预计送达日期为 {{deliverBy}}。对此我深表歉意。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\n您无需进行任何操作。如果新的日期对您来说太晚，请回复本消息，我会为您退款。',
      de: 'bei der Zustellung{{?orderId}} Ihrer Bestellung {{orderId}}{{/orderId}} gibt es ein Problem, und ich möchte es Ihnen sagen, bevor Sie nachfragen müssen: {{carrier}} meldet eine Verzögerung auf dem Weg zu Ihnen. Der neue voraussichtliche Zustelltermin ist der {{deliverBy}}. Das tut mir leid.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nSie müssen nichts unternehmen. Falls Ihnen der neue Termin zu spät ist, antworten Sie auf diese Nachricht, dann erstatte ich Ihnen den Betrag.',
      fr: 'La livraison{{?orderId}} de votre commande {{orderId}}{{/orderId}} rencontre un problème et je tiens à vous le dire avant que vous n’ayez à le demander : {{carrier}} nous signale un retard sur le trajet. La nouvelle date de livraison prévue est le {{deliverBy}}. J’en suis désolé.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nVous n’avez rien à faire. Si cette date est trop tardive pour vous, répondez à ce message et je vous rembourserai.',
      es: 'La entrega{{?orderId}} de su pedido {{orderId}}{{/orderId}} ha tenido un problema y quiero decírselo antes de que tenga que preguntar: {{carrier}} nos comunica un retraso en el trayecto. La nueva fecha prevista de entrega es el {{deliverBy}}. Lamento las molestias.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nNo tiene que hacer nada. Si esa fecha le resulta demasiado tarde, responda a este mensaje y le reembolsaré el importe.',
      it: 'C’è un problema con la consegna{{?orderId}} del Suo ordine {{orderId}}{{/orderId}} e desidero dirglielo prima che debba chiederlo: {{carrier}} ci segnala un ritardo lungo il percorso. La nuova data di consegna prevista è il {{deliverBy}}. Me ne scuso.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}\n\nNon deve fare nulla. Se la nuova data è troppo lontana per Lei, risponda a questo messaggio e provvederò al rimborso.',
      ja: '{{?orderId}}ご注文番号 {{orderId}} の{{/orderId}}配送に問題が生じておりますため、お問い合わせをいただく前にお知らせいたします。{{carrier}} より、輸送中に遅れが出ているとの連絡がございました。新しいお届け予定日は {{deliverBy}} でございます。ご迷惑をおかけし、誠に申し訳ございません。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}\n\nお客様にお手続きいただくことはございません。新しい予定日ではご都合が合わない場合は、本メッセージにご返信ください。ご返金いたします。',
    },
  }),
  shippedLetter({
    id: 'parcel-lost',
    use: 'routine',
    folder: 'parcel',
    title: { en: 'Not received: send again or refund', zh: '未收到：补发或退款' },
    asks: ['not-received'],
    blanks: [blanks.orderId],
    texts: {
      en: 'I am sorry that your parcel has not reached you{{?orderId}} (order {{orderId}}){{/orderId}}. We will not leave you waiting any longer.\n\nYou can choose: I send the item again at no cost to you, or I refund the full amount. Reply with "again" or "refund", and I will see to it the same working day. Should the first parcel turn up after all, tell me and we will arrange its return at our expense.',
      zh: '很抱歉您一直没有收到包裹{{?orderId}}（订单 {{orderId}}）{{/orderId}}。我们不会让您继续空等。\n\n您可以选择：由我免费为您重新寄送一件，或者全额退款。回复“补发”或“退款”即可，我会在当个工作日内办理。如果之后第一个包裹又送到了，请告诉我，我们会安排退回并承担运费。',
      de: 'es tut mir leid, dass Ihr Paket nicht bei Ihnen angekommen ist{{?orderId}} (Bestellung {{orderId}}){{/orderId}}. Wir lassen Sie nicht länger warten.\n\nSie haben die Wahl: Ich schicke Ihnen den Artikel ohne weitere Kosten noch einmal, oder ich erstatte Ihnen den vollen Betrag. Antworten Sie einfach mit „nochmals“ oder „Erstattung“, ich kümmere mich noch am selben Werktag darum. Sollte das erste Paket doch noch auftauchen, sagen Sie mir Bescheid, dann lassen wir es auf unsere Kosten zurückholen.',
      fr: 'Je suis désolé que votre colis ne vous soit pas parvenu{{?orderId}} (commande {{orderId}}){{/orderId}}. Nous n’allons pas vous faire attendre davantage.\n\nVous avez le choix : je vous renvoie l’article sans frais, ou je vous rembourse la totalité. Répondez « renvoi » ou « remboursement » et je m’en occupe le jour ouvré même. Si le premier colis finit par arriver, prévenez-moi : nous organiserons son retour à nos frais.',
      es: 'Lamento que su paquete no le haya llegado{{?orderId}} (pedido {{orderId}}){{/orderId}}. No queremos que siga esperando.\n\nUsted elige: le envío de nuevo el artículo sin coste, o le reembolso el importe completo. Responda «envío» o «reembolso» y me encargaré el mismo día laborable. Si al final apareciera el primer paquete, avíseme y organizaremos su devolución por nuestra cuenta.',
      it: 'Mi dispiace che il pacco non Le sia arrivato{{?orderId}} (ordine {{orderId}}){{/orderId}}. Non vogliamo farla aspettare ancora.\n\nPuò scegliere: Le rispedisco l’articolo senza costi, oppure Le rimborso l’intero importo. Risponda «spedizione» o «rimborso» e me ne occuperò nello stesso giorno lavorativo. Se il primo pacco dovesse arrivare comunque, me lo faccia sapere: organizzeremo il reso a nostre spese.',
      ja: 'お荷物がお手元に届いておらず{{?orderId}}（ご注文番号 {{orderId}}）{{/orderId}}、誠に申し訳ございません。これ以上お待たせすることのないよう、すぐに対応いたします。\n\n商品を弊社負担で再送するか、全額をご返金するか、ご希望をお選びください。「再送」または「返金」とご返信いただければ、当営業日中に手続きいたします。万一、最初のお荷物が後から届いた場合はお知らせください。弊社負担で返送の手配をいたします。',
    },
  }),
  shippedLetter({
    id: 'parcel-said-delivered',
    use: 'routine',
    folder: 'parcel',
    title: { en: 'Marked delivered, not found', zh: '显示已送达但未收到' },
    asks: ['not-received'],
    blanks: [
      blanks.carrier,
      { id: 'deliveredOn', type: 'date', label: { en: 'Marked delivered on', zh: '显示送达日期' } },
      blanks.nextAnswerBy,
    ],
    texts: {
      en: 'I am sorry that the parcel is not with you although {{carrier}} marked it as delivered on {{deliveredOn}}. I have asked {{carrier}} where exactly it was handed over.\n\nMeanwhile it would help if you could look with neighbours, at the reception or in a safe place near the door. You will hear from me by {{nextAnswerBy}} in any case. If the parcel has not been found by then, I will refund you or send it again, as you prefer.',
      zh: '很抱歉，{{carrier}} 显示包裹已于 {{deliveredOn}} 送达，而您并没有收到。我已联系 {{carrier}} 核实具体的交付地点。\n\n在此期间，请您方便时看看邻居、前台或门口附近的安全位置。无论结果如何，我都会在 {{nextAnswerBy}} 前答复您。如果届时仍未找到，我会按您的意愿退款或重新寄送。',
      de: 'es tut mir leid, dass das Paket nicht bei Ihnen ist, obwohl {{carrier}} es am {{deliveredOn}} als zugestellt gemeldet hat. Ich habe bei {{carrier}} nachgefragt, wo genau es abgegeben wurde.\n\nEs würde helfen, wenn Sie in der Zwischenzeit bei Nachbarn, am Empfang oder an einem geschützten Ort in Türnähe nachsehen könnten. Sie hören bis zum {{nextAnswerBy}} auf jeden Fall von mir. Ist das Paket bis dahin nicht gefunden, erstatte ich den Betrag oder schicke den Artikel noch einmal, ganz wie Sie möchten.',
      fr: 'Je suis désolé que le colis ne soit pas chez vous alors que {{carrier}} l’indique comme livré le {{deliveredOn}}. J’ai demandé à {{carrier}} où il a été remis exactement.\n\nEn attendant, il serait utile de regarder chez vos voisins, à l’accueil ou dans un endroit abrité près de la porte. Vous aurez de mes nouvelles au plus tard le {{nextAnswerBy}}. Si le colis n’est pas retrouvé d’ici là, je vous rembourserai ou vous le renverrai, selon votre préférence.',
      es: 'Lamento que no tenga el paquete, aunque {{carrier}} lo marcó como entregado el {{deliveredOn}}. He preguntado a {{carrier}} dónde se entregó exactamente.\n\nMientras tanto, ayudaría que mirase con los vecinos, en la recepción o en un lugar resguardado cerca de la puerta. En cualquier caso, tendrá noticias mías antes del {{nextAnswerBy}}. Si para entonces no aparece, le reembolsaré el importe o se lo enviaré de nuevo, como prefiera.',
      it: 'Mi dispiace che il pacco non sia da Lei, benché {{carrier}} lo indichi come consegnato il {{deliveredOn}}. Ho chiesto a {{carrier}} dove sia stato consegnato esattamente.\n\nNel frattempo sarebbe utile guardare dai vicini, in portineria o in un posto riparato vicino alla porta. In ogni caso avrà mie notizie entro il {{nextAnswerBy}}. Se per allora il pacco non sarà stato trovato, La rimborserò o glielo rispedirò, come preferisce.',
      ja: '{{carrier}} では {{deliveredOn}} に配達完了と記録されているにもかかわらず、お手元に届いていないとのこと、誠に申し訳ございません。お渡し場所について {{carrier}} に確認を依頼いたしました。\n\nお手数ですが、ご近所、管理室、玄関付近の置き場所などもご覧いただけますと幸いです。いずれの場合も {{nextAnswerBy}} までにご連絡いたします。それまでに見つからない場合は、ご返金または再送のうち、ご希望の方法で対応いたします。',
    },
  }),
];
