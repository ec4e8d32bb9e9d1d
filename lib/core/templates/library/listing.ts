import type { Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { letter, letterBlanks, shipped } from './shipped.ts';

const copyNote = {
  en: 'To copy into a listing or print on a card. Not a message: Amazon forbids order confirmations and bare thanks by message.',
  zh: '用于复制到商品页或印在卡片上，不作为消息发送：亚马逊禁止以消息发送订单确认或单纯的感谢。',
};

/** A warm beginning in the buyer's language, and texts for listing and packaging. */
export const listingTemplates: readonly Template[] = [
  shipped({
    id: 'greeting',
    use: 'holding',
    folder: 'greetings',
    title: { en: 'Greeting, then your own words', zh: '问候，然后写您自己的话' },
    note: {
      en: 'Write what you do for the buyer where the cursor stands afterwards.',
      zh: '插入后，在光标处写明您为买家做什么。',
    },
    asks: ['hello'],
    blanks: [
      ...letterBlanks,
      { id: 'answer', type: 'text', isLong: true, label: { en: 'Your answer', zh: '您的答复' } },
    ],
    texts: letter({
      en: 'I have read what you wrote, and I see why it matters to you.\n\n{{answer}}\n\nIf I have missed anything, reply here and I will take it up.',
      zh: '您的来信我已仔细阅读，也理解这件事对您的重要。\n\n{{answer}}\n\n如有遗漏之处，请直接回复，我会继续处理。',
      de: 'ich habe gelesen, was Sie schreiben, und verstehe, warum es Ihnen wichtig ist.\n\n{{answer}}\n\nSollte ich etwas übersehen haben, antworten Sie hier, dann kümmere ich mich darum.',
      fr: 'J’ai bien lu ce que vous écrivez et je comprends que ce soit important pour vous.\n\n{{answer}}\n\nSi j’ai oublié quelque chose, répondez ici et je m’en occuperai.',
      es: 'He leído lo que escribe y entiendo que sea importante para usted.\n\n{{answer}}\n\nSi he pasado algo por alto, responda aquí y me ocuparé de ello.',
      it: 'Ho letto quanto scrive e capisco perché è importante per Lei.\n\n{{answer}}\n\nSe ho tralasciato qualcosa, risponda qui e me ne occuperò.',
      ja: 'いただいた内容を拝読し、お困りのご事情を理解いたしました。\n\n{{answer}}\n\n行き届かない点がございましたら、本メッセージにご返信ください。引き続き対応いたします。',
    }),
  }),
  shipped({
    id: 'listing-delivery',
    use: 'routine',
    folder: 'listing',
    copyOnly: true,
    title: { en: 'Listing: delivery in the season', zh: '商品页：旺季配送说明' },
    note: copyNote,
    blanks: [{ id: 'days', type: 'text', label: { en: 'Extra working days', zh: '额外工作日' } }, blanks.seasonNote],
    texts: {
      en: 'In the busy season carriers may need {{days}} more working days than usual. The date shown at checkout already takes this into account.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}',
      zh: '旺季期间，承运商的配送时间可能比平时多 {{days}} 个工作日，结算页显示的日期已将此考虑在内。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}',
      de: 'In der Hauptsaison können Paketdienste {{days}} Werktage länger brauchen als sonst. Der an der Kasse angezeigte Termin berücksichtigt das bereits.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}',
      fr: 'En haute saison, les transporteurs peuvent avoir besoin de {{days}} jours ouvrés supplémentaires. La date affichée lors du paiement en tient déjà compte.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}',
      es: 'En temporada alta los transportistas pueden necesitar {{days}} días laborables más de lo habitual. La fecha que se muestra al pagar ya lo tiene en cuenta.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}',
      it: 'In alta stagione i corrieri possono impiegare {{days}} giorni lavorativi in più del solito. La data mostrata al pagamento ne tiene già conto.{{?seasonNote}} {{seasonNote}}{{/seasonNote}}',
      ja: '繁忙期は、通常より {{days}} 営業日ほど配送に時間がかかる場合がございます。ご注文手続きの画面に表示される日付は、これを含んだものでございます。{{?seasonNote}}{{seasonNote}}{{/seasonNote}}',
    },
  }),
  shipped({
    id: 'packaging-card',
    use: 'routine',
    folder: 'listing',
    copyOnly: true,
    title: { en: 'Card in the box: help with the product', zh: '包装卡片：产品使用帮助' },
    note: copyNote,
    texts: {
      en: 'Before first use, read the safety page of the manual. Something missing, or not as it should be? Open Your Orders on Amazon, choose this order and "Problem with order": your message reaches us directly, and a person answers within 24 hours.',
      zh: '首次使用前，请阅读说明书中的安全须知。如有缺件或异常，请在亚马逊“我的订单”中选择本订单，点击“订单问题”：您的消息会直接送达我们，24 小时内由人工答复。',
      de: 'Lesen Sie vor dem ersten Gebrauch die Sicherheitshinweise der Anleitung. Fehlt etwas oder ist etwas nicht in Ordnung? Öffnen Sie bei Amazon „Meine Bestellungen“, wählen Sie diese Bestellung und „Problem bei Bestellung“: Ihre Nachricht erreicht uns direkt, ein Mensch antwortet innerhalb von 24 Stunden.',
      fr: 'Avant la première utilisation, lisez la page de sécurité de la notice. Il manque quelque chose, ou tout n’est pas en ordre ? Sur Amazon, ouvrez « Vos commandes », choisissez cette commande puis « Problème avec la commande » : votre message nous parvient directement et une personne vous répond sous 24 heures.',
      es: 'Antes del primer uso, lea la página de seguridad del manual. ¿Falta algo o no está como debería? En Amazon, abra «Mis pedidos», elija este pedido y «Problema con el pedido»: su mensaje nos llega directamente y una persona responde en 24 horas.',
      it: 'Prima del primo utilizzo legga la pagina di sicurezza del manuale. Manca qualcosa o qualcosa non va? Su Amazon apra «I miei ordini», scelga questo ordine e «Problema con l’ordine»: il Suo messaggio arriva direttamente a noi e una persona risponde entro 24 ore.',
      ja: '初めてお使いになる前に、説明書の安全上の注意をお読みください。不足品や不具合がございましたら、Amazonの「注文履歴」から本商品のご注文を選び、「注文に関する問題」へお進みください。メッセージは直接弊社に届き、担当者が24時間以内にお答えいたします。',
    },
  }),
  shipped({
    id: 'listing-returns',
    use: 'routine',
    folder: 'listing',
    copyOnly: true,
    title: { en: 'Listing: how returns work', zh: '商品页：退货说明' },
    note: copyNote,
    blanks: [{ id: 'returnBy', type: 'date', label: { en: 'Return until', zh: '最晚退货日期' } }],
    texts: {
      en: 'Orders of this season can be returned until {{returnBy}}. Start the return in Your Orders; requests are approved within one working day, and the refund is made within two working days of arrival.',
      zh: '本季订单可在 {{returnBy}} 前退货。请在“我的订单”中提交申请，我们会在一个工作日内批准，收到商品后两个工作日内退款。',
      de: 'Bestellungen dieser Saison können bis zum {{returnBy}} zurückgegeben werden. Starten Sie die Rücksendung unter „Meine Bestellungen“; Anfragen werden innerhalb eines Werktags genehmigt, die Erstattung erfolgt innerhalb von zwei Werktagen nach Eingang.',
      fr: 'Les commandes de cette saison peuvent être retournées jusqu’au {{returnBy}}. Lancez le retour dans « Vos commandes » ; les demandes sont acceptées sous un jour ouvré et le remboursement est fait dans les deux jours ouvrés suivant la réception.',
      es: 'Los pedidos de esta temporada se pueden devolver hasta el {{returnBy}}. Inicie la devolución en «Mis pedidos»; las solicitudes se aprueban en un día laborable y el reembolso se hace en los dos días laborables siguientes a la llegada.',
      it: 'Gli ordini di questa stagione possono essere restituiti fino al {{returnBy}}. Avvii il reso in «I miei ordini»; le richieste vengono approvate entro un giorno lavorativo e il rimborso è effettuato entro due giorni lavorativi dall’arrivo.',
      ja: '今シーズンのご注文は {{returnBy}} まで返品いただけます。「注文履歴」からお申し込みください。1営業日以内に承認し、商品の到着後2営業日以内にご返金いたします。',
    },
  }),
];
