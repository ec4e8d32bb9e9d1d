import type { Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { shippedLetter } from './shipped.ts';

/** The item itself: the wrong one, a part that is not there, damage on the way, how it is used. */
export const productTemplates: readonly Template[] = [
  shippedLetter({
    id: 'wrong-item',
    use: 'routine',
    folder: 'product',
    title: { en: 'Wrong item received', zh: '收到错误商品' },
    asks: ['wrong-item'],
    blanks: [blanks.sendBy],
    texts: {
      en: 'I am sorry that you received something other than what you ordered. The right item leaves here by {{sendBy}}, at no cost to you.\n\nFor the one you have, I will add a prepaid return label to your order, so you pay nothing. If you would rather have your money back than the right item, reply here before that date and I will refund you.',
      zh: '很抱歉，您收到的不是所订购的商品。正确的商品会在 {{sendBy}} 前寄出，您无需支付任何费用。\n\n您手上的这件，我会为订单附上预付退货标签，运费由我们承担。如果您更希望退款，请在该日期前回复本消息，我会为您办理。',
      de: 'es tut mir leid, dass Sie etwas anderes erhalten haben, als Sie bestellt hatten. Der richtige Artikel geht bis zum {{sendBy}} an Sie heraus, für Sie ohne Kosten.\n\nFür den Artikel, den Sie haben, füge ich Ihrer Bestellung ein bezahltes Rücksendeetikett bei. Falls Sie statt des richtigen Artikels lieber Ihr Geld zurückhätten, antworten Sie bitte vor diesem Termin, dann erstatte ich den Betrag.',
      fr: 'Je suis désolé que vous ayez reçu autre chose que ce que vous aviez commandé. Le bon article partira au plus tard le {{sendBy}}, sans frais pour vous.\n\nPour celui que vous avez reçu, j’ajoute à votre commande une étiquette de retour prépayée. Si vous préférez être remboursé plutôt que de recevoir le bon article, répondez ici avant cette date et je m’en occuperai.',
      es: 'Lamento que haya recibido algo distinto de lo que pidió. El artículo correcto saldrá antes del {{sendBy}}, sin coste para usted.\n\nPara el que tiene, añadiré a su pedido una etiqueta de devolución prepagada. Si en lugar del artículo correcto prefiere recuperar su dinero, responda aquí antes de esa fecha y se lo reembolsaré.',
      it: 'Mi dispiace che abbia ricevuto qualcosa di diverso da ciò che aveva ordinato. L’articolo giusto partirà entro il {{sendBy}}, senza costi per Lei.\n\nPer quello che ha ricevuto aggiungerò all’ordine un’etichetta di reso prepagata. Se invece dell’articolo giusto preferisce il rimborso, risponda qui prima di quella data e provvederò.',
      ja: 'ご注文とは異なる商品が届いてしまい、誠に申し訳ございません。正しい商品を {{sendBy}} までに、弊社負担で発送いたします。\n\nお手元の商品につきましては、返送料のかからないラベルをご注文に添付いたします。正しい商品ではなくご返金をご希望の場合は、発送日より前に本メッセージへご返信ください。ご返金の手続きをいたします。',
    },
  }),
  shippedLetter({
    id: 'missing-part',
    use: 'routine',
    folder: 'product',
    title: { en: 'A part is missing', zh: '缺少配件' },
    asks: ['missing-part'],
    blanks: [{ id: 'part', type: 'text', label: { en: 'Part', zh: '配件' } }, blanks.sendBy],
    texts: {
      en: 'I am sorry that a part was missing in the box. I am sending it to you ({{part}}); it leaves here by {{sendBy}} and costs you nothing. Keep everything else, there is no need to return it.\n\nIf you need it sooner than the post can bring it, reply here and we will look for another way, a return with a full refund included.',
      zh: '很抱歉，包装内缺少了配件。我会为您补寄（{{part}}），在 {{sendBy}} 前寄出，您无需支付任何费用。其余部分请您保留，不需要退回。\n\n如果您急用，等不及邮寄，请回复本消息，我们再想其他办法，也包括退货并全额退款。',
      de: 'es tut mir leid, dass in der Packung ein Teil gefehlt hat. Ich schicke es Ihnen ({{part}}); es geht bis zum {{sendBy}} heraus und kostet Sie nichts. Alles andere behalten Sie bitte, eine Rücksendung ist nicht nötig.\n\nFalls Sie es schneller brauchen, als die Post es bringen kann, antworten Sie hier, dann suchen wir einen anderen Weg, auch die Rückgabe gegen volle Erstattung.',
      fr: 'Je suis désolé qu’une pièce ait manqué dans la boîte. Je vous l’envoie ({{part}}) ; elle partira au plus tard le {{sendBy}} et ne vous coûtera rien. Gardez tout le reste, aucun retour n’est nécessaire.\n\nSi vous en avez besoin plus vite que la poste ne peut l’apporter, répondez ici : nous chercherons une autre solution, y compris un retour avec remboursement intégral.',
      es: 'Lamento que faltara una pieza en la caja. Se la envío ({{part}}); saldrá antes del {{sendBy}} y no le costará nada. Quédese con todo lo demás, no hace falta devolverlo.\n\nSi la necesita antes de lo que tarda el correo, responda aquí y buscaremos otra solución, incluida la devolución con reembolso completo.',
      it: 'Mi dispiace che nella confezione mancasse un pezzo. Glielo invio ({{part}}); partirà entro il {{sendBy}} e non Le costerà nulla. Tenga tutto il resto, non serve restituirlo.\n\nSe Le serve prima di quanto la posta possa portarlo, risponda qui e cercheremo un’altra soluzione, compreso il reso con rimborso completo.',
      ja: '箱の中の部品が不足しておりましたこと、誠に申し訳ございません。不足分（{{part}}）を {{sendBy}} までに発送いたします。費用はかかりません。そのほかの品はそのままお持ちください。ご返送は不要です。\n\nお急ぎで郵送では間に合わない場合は、本メッセージにご返信ください。返品と全額返金を含め、別の方法を検討いたします。',
    },
  }),
  shippedLetter({
    id: 'damaged-photos',
    use: 'routine',
    folder: 'product',
    title: { en: 'Damaged on the way: photos', zh: '运输破损：请求照片' },
    note: {
      en: 'Not where someone was hurt or something else was damaged: then take the first answer in a safety case.',
      zh: '如有人受伤或造成其他财物损坏，请使用安全问题的首次答复。',
    },
    asks: ['damaged'],
    texts: {
      en: 'I am sorry that the item reached you damaged. To put it right without sending you back and forth, I need two photos: one of the damage and one of the outer box with its label.\n\nAttach them to your reply here. As soon as I have them, I will send a new item or refund you in full, whichever you prefer. Tell me your choice in the same message.',
      zh: '很抱歉，商品送达时已有破损。为了一次处理好，不让您来回折腾，我需要两张照片：一张拍破损处，一张拍外箱和面单。\n\n请在回复时附上照片，并告诉我您希望换新还是全额退款。收到后我马上办理。',
      de: 'es tut mir leid, dass der Artikel beschädigt bei Ihnen angekommen ist. Damit ich es ohne Hin und Her in Ordnung bringen kann, brauche ich zwei Fotos: eines vom Schaden und eines vom Karton mit dem Versandetikett.\n\nFügen Sie die Fotos Ihrer Antwort hier bei und schreiben Sie dazu, ob Sie lieber einen neuen Artikel oder die volle Erstattung möchten. Sobald sie da sind, veranlasse ich es.',
      fr: 'Je suis désolé que l’article vous soit parvenu endommagé. Pour régler cela en une seule fois, il me faut deux photos : une du dommage et une du carton avec son étiquette.\n\nJoignez-les à votre réponse ici et précisez si vous préférez un nouvel article ou un remboursement intégral. Dès que je les ai, je fais le nécessaire.',
      es: 'Lamento que el artículo le haya llegado dañado. Para resolverlo de una sola vez necesito dos fotos: una del daño y otra de la caja exterior con su etiqueta.\n\nAdjúntelas a su respuesta aquí e indique si prefiere un artículo nuevo o el reembolso completo. En cuanto las tenga, lo pongo en marcha.',
      it: 'Mi dispiace che l’articolo Le sia arrivato danneggiato. Per sistemare tutto in una volta mi servono due foto: una del danno e una della scatola esterna con l’etichetta.\n\nLe alleghi alla Sua risposta qui e mi dica se preferisce un nuovo articolo o il rimborso completo. Appena le ricevo, avvio tutto.',
      ja: '商品が破損した状態で届いたとのこと、誠に申し訳ございません。一度のやり取りで対応できますよう、破損箇所の写真と、外箱と送り状が写った写真の2枚をお願いいたします。\n\n本メッセージへの返信に添付のうえ、新しい商品との交換と全額のご返金のどちらをご希望かお知らせください。確認でき次第、すぐに手配いたします。',
    },
  }),
  shippedLetter({
    id: 'how-to',
    use: 'routine',
    folder: 'product',
    title: { en: 'How to use or set up', zh: '使用或安装方法' },
    asks: ['how-to'],
    blanks: [
      {
        id: 'steps',
        type: 'text',
        isLong: true,
        label: { en: 'Steps, in the buyer’s language', zh: '步骤（用买家的语言）' },
      },
    ],
    texts: {
      en: 'Thank you for your question. Here is how it is done:\n\n{{steps}}\n\nIf it does not work that way for you, tell me at which step it stops and what you see there. I will then go through it with you, or we will find another solution.',
      zh: '感谢您的提问。操作方法如下：\n\n{{steps}}\n\n如果这样仍不行，请告诉我停在哪一步、当时看到了什么，我会陪您逐步排查，或为您另找办法。',
      de: 'vielen Dank für Ihre Frage. So geht es:\n\n{{steps}}\n\nFalls es bei Ihnen so nicht klappt, schreiben Sie mir, bei welchem Schritt es hakt und was Sie dort sehen. Dann gehe ich es mit Ihnen durch, oder wir finden eine andere Lösung.',
      fr: 'Merci pour votre question. Voici comment procéder :\n\n{{steps}}\n\nSi cela ne fonctionne pas chez vous, dites-moi à quelle étape cela s’arrête et ce que vous voyez. Je reprendrai alors avec vous, ou nous trouverons une autre solution.',
      es: 'Gracias por su pregunta. Se hace así:\n\n{{steps}}\n\nSi no le funciona de ese modo, dígame en qué paso se detiene y qué ve en ese momento. Lo repasaré con usted o buscaremos otra solución.',
      it: 'Grazie per la domanda. Si fa così:\n\n{{steps}}\n\nSe in questo modo non funziona, mi dica a quale passaggio si ferma e che cosa vede. Lo rivedremo insieme oppure troveremo un’altra soluzione.',
      ja: 'ご質問いただき、ありがとうございます。手順は次のとおりでございます。\n\n{{steps}}\n\nうまくいかない場合は、どの手順で止まったか、そのときの表示や状態をお知らせください。ご一緒に確認するか、別の方法をご案内いたします。',
    },
  }),
];
