import type { Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { shippedLetter } from './shipped.ts';

const admitsNothing = {
  en: 'Acknowledges within the 24 hours. It states no cause and promises nothing but the next answer.',
  zh: '在 24 小时内先行答复。不说明原因，除下次答复的时间外不作任何承诺。',
};

/** Answers that keep Amazon's 24-hour clock and say nothing that a decision has not yet settled. */
export const holdingTemplates: readonly Template[] = [
  shippedLetter({
    id: 'holding-acknowledge',
    use: 'holding',
    folder: 'holding',
    title: { en: 'We have read it and will answer by', zh: '已收到，将于某日前答复' },
    note: admitsNothing,
    asks: ['claim', 'damaged'],
    blanks: [blanks.nextAnswerBy],
    texts: {
      en: 'Thank you for telling us. I have read your message carefully, and I am sorry for the trouble you are having.\n\nI have passed it to the person here who can decide about it. You will have our answer by {{nextAnswerBy}}. If you have anything to add until then, such as photos, reply to this message.',
      zh: '感谢您把情况告诉我们。您的来信我已仔细阅读，对您遇到的困扰深表歉意。\n\n我已将此事交由有权决定的同事处理，我们会在 {{nextAnswerBy}} 前给您答复。在此之前如有补充，例如照片，请直接回复本消息。',
      de: 'vielen Dank, dass Sie uns Bescheid gegeben haben. Ich habe Ihre Nachricht aufmerksam gelesen, und es tut mir leid, dass Sie diese Unannehmlichkeiten haben.\n\nIch habe Ihr Anliegen an die Person weitergegeben, die darüber entscheiden kann. Sie erhalten unsere Antwort bis zum {{nextAnswerBy}}. Wenn Sie bis dahin etwas ergänzen möchten, zum Beispiel Fotos, antworten Sie einfach auf diese Nachricht.',
      fr: 'Merci de nous avoir prévenus. J’ai lu votre message attentivement et je suis désolé des désagréments que vous rencontrez.\n\nJ’ai transmis votre demande à la personne qui peut prendre une décision. Vous recevrez notre réponse au plus tard le {{nextAnswerBy}}. Si vous souhaitez d’ici là ajouter un élément, par exemple des photos, répondez à ce message.',
      es: 'Gracias por avisarnos. He leído su mensaje con atención y lamento las molestias que está teniendo.\n\nHe trasladado su caso a la persona que puede decidir sobre él. Tendrá nuestra respuesta, a más tardar, el {{nextAnswerBy}}. Si hasta entonces desea añadir algo, por ejemplo fotos, responda a este mensaje.',
      it: 'La ringraziamo per averci avvisato. Ho letto con attenzione il Suo messaggio e mi dispiace per il disagio che sta vivendo.\n\nHo trasmesso la Sua richiesta alla persona che può decidere in merito. Riceverà la nostra risposta entro il {{nextAnswerBy}}. Se nel frattempo desidera aggiungere qualcosa, ad esempio delle foto, risponda a questo messaggio.',
      ja: 'このたびはご連絡いただき、ありがとうございます。いただいた内容を拝読いたしました。ご不便をおかけしておりますこと、心よりお詫び申し上げます。\n\nお申し出の件は、判断権限のある担当者に引き継ぎました。{{nextAnswerBy}} までに必ずご回答いたします。それまでに写真など補足される内容がございましたら、本メッセージにご返信ください。',
    },
  }),
  shippedLetter({
    id: 'holding-safety',
    use: 'holding',
    folder: 'holding',
    title: { en: 'First answer in a safety case', zh: '安全问题的首次答复' },
    note: {
      en: 'Asks after the person first, stops the use, asks for photos. It states no cause and argues nothing.',
      zh: '先问人是否平安，请买家停止使用，请求照片。不说明原因，不作任何争辩。',
    },
    asks: ['danger'],
    blanks: [blanks.nextAnswerBy],
    texts: {
      en: 'I am very sorry to read what happened. The most important thing first: are you and everyone around you safe and well? If anyone is hurt or feels unwell, have it seen to by a doctor.\n\nStop using the product, disconnect it from power if that can be done safely, and keep it as it is. Do not try to repair it or throw it away.\n\nWhen you are able to, reply here with a short account of what happened and, if possible, photos of the product and its label. We have made this our first priority. You will hear from us again by {{nextAnswerBy}}.',
      zh: '得知您遇到的情况，我们深感抱歉。最重要的是：您和身边的人现在都平安吗？如果有人受伤或感到不适，请先就医。\n\n请立即停止使用该产品，在确保安全的前提下断开电源，并将产品保持原样存放，不要自行维修，也不要丢弃。\n\n方便的时候，请直接回复本消息，简要说明事情经过；如果可以，请附上产品和标签的照片。我们已将此事列为最优先处理事项，会在 {{nextAnswerBy}} 前再次与您联系。',
      de: 'es tut uns sehr leid zu lesen, was passiert ist. Das Wichtigste zuerst: Geht es Ihnen und allen anderen gut, ist niemand in Gefahr? Wenn jemand verletzt ist oder sich unwohl fühlt, lassen Sie das bitte ärztlich untersuchen.\n\nBenutzen Sie das Produkt bitte nicht weiter, trennen Sie es vom Strom, sofern das gefahrlos möglich ist, und bewahren Sie es unverändert auf. Bitte reparieren Sie es nicht und werfen Sie es nicht weg.\n\nSobald es Ihnen möglich ist, antworten Sie hier mit einer kurzen Schilderung und, wenn es geht, mit Fotos vom Produkt und vom Typenschild. Wir behandeln Ihre Nachricht mit höchstem Vorrang. Sie hören bis zum {{nextAnswerBy}} wieder von uns.',
      fr: 'Nous sommes vraiment désolés d’apprendre ce qui s’est passé. Le plus important d’abord : vous et les personnes autour de vous, êtes-vous en sécurité et allez-vous bien ? Si quelqu’un est blessé ou se sent mal, consultez un médecin.\n\nCessez d’utiliser le produit, débranchez-le si cela peut se faire sans danger, et conservez-le en l’état. N’essayez pas de le réparer et ne le jetez pas.\n\nDès que vous le pourrez, répondez ici en décrivant brièvement les faits et, si possible, avec des photos du produit et de son étiquette. Votre message est traité en priorité absolue. Vous aurez de nos nouvelles au plus tard le {{nextAnswerBy}}.',
      es: 'Lamentamos mucho lo ocurrido. Lo más importante primero: ¿están usted y las personas a su alrededor a salvo y bien? Si alguien está herido o se encuentra mal, acuda a un médico.\n\nDeje de usar el producto, desconéctelo de la corriente si puede hacerlo sin riesgo y consérvelo tal como está. No intente repararlo ni lo tire.\n\nCuando le sea posible, responda aquí con una breve explicación de lo sucedido y, si puede, con fotos del producto y de su etiqueta. Estamos tratando su mensaje con la máxima prioridad. Volverá a tener noticias nuestras, a más tardar, el {{nextAnswerBy}}.',
      it: 'Siamo davvero dispiaciuti per quanto è accaduto. La cosa più importante: Lei e le persone vicine a Lei siete al sicuro e state bene? Se qualcuno è ferito o non si sente bene, si rivolga a un medico.\n\nNon utilizzi più il prodotto, lo scolleghi dalla corrente se può farlo senza pericolo e lo conservi così com’è. Non provi a ripararlo e non lo butti.\n\nAppena Le è possibile, risponda qui con una breve descrizione dell’accaduto e, se può, con alcune foto del prodotto e della sua etichetta. Stiamo trattando il Suo messaggio con la massima priorità. Avrà nostre notizie entro il {{nextAnswerBy}}.',
      ja: 'このたびのこと、大変心配しております。まず何よりも、お客様と周りの皆様はご無事でしょうか。お怪我や体調不良のある方がいらっしゃいましたら、どうぞ医療機関を受診なさってください。\n\n商品のご使用はただちにお控えいただき、安全にできる場合は電源から外して、そのままの状態で保管してください。修理や廃棄はなさらないようお願いいたします。\n\n落ち着かれましたら、本メッセージへの返信にて、当時の状況を簡単にお知らせください。可能でしたら、商品とラベルの写真もお送りいただけますと幸いです。本件は最優先で対応しており、{{nextAnswerBy}} までに改めてご連絡いたします。',
    },
  }),
  shippedLetter({
    id: 'holding-carrier',
    use: 'holding',
    folder: 'holding',
    title: { en: 'We have asked the carrier', zh: '已向承运商查询' },
    note: admitsNothing,
    asks: ['not-received', 'delayed', 'where-is-it'],
    blanks: [blanks.carrier, blanks.nextAnswerBy],
    texts: {
      en: 'Thank you for your message. Waiting for a parcel without knowing where it is, is no fun, and I am sorry for that.\n\nI have asked {{carrier}} to look into it today. You will have an answer from me by {{nextAnswerBy}}, with or without news from them, and we will then decide together what is best for you.',
      zh: '感谢您的来信。不知道包裹在哪里，只能干等，这种感受我理解，对此深表歉意。\n\n我今天已请 {{carrier}} 查询。无论对方是否有消息，我都会在 {{nextAnswerBy}} 前给您答复，届时我们一起决定对您最合适的处理方式。',
      de: 'vielen Dank für Ihre Nachricht. Auf ein Paket zu warten, ohne zu wissen, wo es ist, ist ärgerlich, und das tut mir leid.\n\nIch habe {{carrier}} heute gebeten, der Sache nachzugehen. Sie erhalten bis zum {{nextAnswerBy}} eine Antwort von mir, mit oder ohne Neuigkeiten von dort, und dann entscheiden wir gemeinsam, was für Sie am besten ist.',
      fr: 'Merci pour votre message. Attendre un colis sans savoir où il se trouve n’a rien d’agréable, et j’en suis désolé.\n\nJ’ai demandé aujourd’hui à {{carrier}} de faire des recherches. Vous aurez ma réponse au plus tard le {{nextAnswerBy}}, avec ou sans nouvelles de leur part, et nous déciderons alors ensemble de ce qui vous convient le mieux.',
      es: 'Gracias por su mensaje. Esperar un paquete sin saber dónde está no es agradable, y lo lamento.\n\nHoy he pedido a {{carrier}} que lo investigue. Tendrá mi respuesta antes del {{nextAnswerBy}}, haya noticias o no, y entonces decidiremos juntos lo que sea mejor para usted.',
      it: 'Grazie per il Suo messaggio. Aspettare un pacco senza sapere dove sia non è piacevole, e me ne dispiace.\n\nOggi ho chiesto a {{carrier}} di fare una verifica. Avrà la mia risposta entro il {{nextAnswerBy}}, con o senza notizie da parte loro, e decideremo insieme che cosa è meglio per Lei.',
      ja: 'ご連絡いただき、ありがとうございます。お荷物の所在が分からないままお待たせしており、誠に申し訳ございません。\n\n本日、{{carrier}} に調査を依頼いたしました。先方からの連絡の有無にかかわらず、{{nextAnswerBy}} までに必ずご回答いたします。そのうえで、お客様にとって最もよい方法をご相談させてください。',
    },
  }),
];
