import type { Blank, Template } from '../template.ts';
import { blanks } from './blanks.ts';
import { type AllTexts, shippedLetter } from './shipped.ts';

const roles: Template['roles'] = ['agent', 'supervisor', 'lead'];

const note = {
  en: 'The final word: only with the decision of the person who may decide. It is sorry, and admits neither cause nor liability.',
  zh: '最终答复：必须先有决策人的决定。表示歉意，但不承认原因或责任。',
};

/** Who speaks: a person with a name and a post, because the matter left the routine. */
const supervisor: Blank = { id: 'supervisor', type: 'text', label: { en: 'Who speaks (name)', zh: '发言人姓名' } };

/** Management is sorry; the same first paragraph whatever the remedy. */
const openings: AllTexts = {
  en: 'My name is {{supervisor}}; I lead customer service here and have taken over your case myself. I am truly sorry for what you have been through. A problem like yours should not have needed this many messages, and from now on you deal with me.',
  zh: '我是客服负责人 {{supervisor}}，您的事情现在由我亲自处理。对您所经历的一切，我由衷地向您致歉。这样的问题本不该让您反复沟通，从现在起由我直接为您负责到底。',
  de: 'mein Name ist {{supervisor}}; ich leite hier den Kundenservice und habe Ihr Anliegen persönlich übernommen. Was Sie erlebt haben, tut mir aufrichtig leid. Ein solches Anliegen hätte nicht so viele Nachrichten brauchen dürfen; ab jetzt bin ich für Sie da.',
  fr: 'Je m’appelle {{supervisor}} ; je dirige ici le service client et j’ai repris personnellement votre dossier. Je suis sincèrement désolé de ce que vous avez vécu. Une telle situation n’aurait pas dû exiger autant de messages ; désormais, c’est moi qui vous réponds.',
  es: 'Me llamo {{supervisor}}; dirijo aquí la atención al cliente y me he hecho cargo personalmente de su caso. Lamento sinceramente lo que ha tenido que pasar. Un asunto como el suyo no debería haber requerido tantos mensajes; a partir de ahora le respondo yo.',
  it: 'Mi chiamo {{supervisor}}; dirigo qui il servizio clienti e ho preso in carico personalmente il Suo caso. Sono sinceramente dispiaciuto per ciò che ha passato. Una situazione come la Sua non avrebbe dovuto richiedere così tanti messaggi; da ora in poi Le rispondo io.',
  ja: 'カスタマーサービス責任者の {{supervisor}} と申します。本件は私が直接担当いたします。このたびは大変なご不快とご心労をおかけし、心より深くお詫び申し上げます。これほど何度もご連絡をいただくことになり、重ねてお詫び申し上げます。今後は私が責任をもってご対応いたします。',
};

const endings: AllTexts = {
  en: 'There is nothing you have to prove or fill in. If anything in this is not as it should be, reply here; I will read it myself.',
  zh: '您无需再提供任何证明或填写任何材料。如有任何不妥，请直接回复本消息，我会亲自查看。',
  de: 'Sie müssen nichts nachweisen und nichts ausfüllen. Sollte daran etwas nicht stimmen, antworten Sie hier; ich lese es selbst.',
  fr: 'Vous n’avez rien à prouver ni à remplir. Si quelque chose ne convenait pas, répondez ici : je lirai votre message moi-même.',
  es: 'No tiene que demostrar ni rellenar nada. Si algo no fuera como debe, responda aquí; lo leeré yo.',
  it: 'Non deve dimostrare né compilare nulla. Se qualcosa non andasse come deve, risponda qui: leggerò io stesso.',
  ja: '証明書類のご提出やご記入は一切不要でございます。ご不明な点がございましたら、本メッセージにご返信ください。私が直接拝見いたします。',
};

function finalWord(remedy: AllTexts): AllTexts {
  const join = (language: keyof AllTexts) => `${openings[language]}\n\n${remedy[language]}\n\n${endings[language]}`;
  return {
    en: join('en'),
    zh: join('zh'),
    de: join('de'),
    fr: join('fr'),
    es: join('es'),
    it: join('it'),
    ja: join('ja'),
  };
}

/** The final remedy in a red conversation: sorry, what, when, one next step, no argument. */
export const crisisTemplates: readonly Template[] = [
  shippedLetter({
    id: 'crisis-refund',
    use: 'crisis',
    folder: 'crisis',
    roles,
    title: { en: 'Final answer: refund', zh: '最终答复：退款' },
    note,
    asks: ['danger', 'claim', 'damaged'],
    blanks: [supervisor, blanks.amount, blanks.refundBy],
    texts: finalWord({
      en: 'This is what I have decided: you receive {{amount}} back. The refund is made by {{refundBy}} and goes to the payment method you used. You need not return anything; keep the product unused until I tell you otherwise.',
      zh: '我的决定是：为您退款 {{amount}}，将在 {{refundBy}} 前办理，款项原路退回。您无需退回商品；在我另行告知之前，请保留商品，不要使用。',
      de: 'Das habe ich entschieden: Sie erhalten {{amount}} zurück. Die Erstattung wird bis zum {{refundBy}} veranlasst und geht auf das von Ihnen genutzte Zahlungsmittel. Sie müssen nichts zurücksenden; bewahren Sie das Produkt bitte unbenutzt auf, bis ich mich dazu melde.',
      fr: 'Voici ma décision : vous êtes remboursé de {{amount}}. Le remboursement sera effectué au plus tard le {{refundBy}}, sur le moyen de paiement utilisé. Vous n’avez rien à renvoyer ; conservez le produit sans l’utiliser jusqu’à ce que je revienne vers vous.',
      es: 'Esto es lo que he decidido: le devolvemos {{amount}}. El reembolso se hará antes del {{refundBy}}, en el medio de pago que utilizó. No tiene que devolver nada; guarde el producto sin usarlo hasta que yo le indique algo más.',
      it: 'Ecco la mia decisione: Le rimborsiamo {{amount}}. Il rimborso sarà effettuato entro il {{refundBy}} sul metodo di pagamento utilizzato. Non deve restituire nulla; conservi il prodotto senza usarlo finché non Le darò altre indicazioni.',
      ja: '次のとおり決定いたしました。{{amount}} をご返金いたします。{{refundBy}} までに、お支払いに使われた方法へ手続きいたします。商品のご返送は不要でございます。改めてご連絡するまで、ご使用にならずに保管していただけますようお願いいたします。',
    }),
  }),
  shippedLetter({
    id: 'crisis-replacement',
    use: 'crisis',
    folder: 'crisis',
    roles,
    title: { en: 'Final answer: replacement', zh: '最终答复：换货' },
    note,
    asks: ['claim', 'damaged'],
    blanks: [supervisor, blanks.sendBy],
    texts: finalWord({
      en: 'This is what I have decided: you receive a new item, checked before it is packed, and it leaves here by {{sendBy}} with the fastest service we have. You pay nothing. I will send you the tracking number here on the same day.',
      zh: '我的决定是：为您换一件全新的商品，装箱前会专门检查，在 {{sendBy}} 前以我们最快的方式寄出，费用全部由我们承担。寄出当天，我会在此把运单号发给您。',
      de: 'Das habe ich entschieden: Sie erhalten einen neuen Artikel, der vor dem Verpacken geprüft wird und bis zum {{sendBy}} mit dem schnellsten Versand, den wir haben, an Sie herausgeht. Sie zahlen nichts. Die Sendungsnummer schicke ich Ihnen am selben Tag hier.',
      fr: 'Voici ma décision : vous recevez un article neuf, vérifié avant emballage, qui partira au plus tard le {{sendBy}} par notre envoi le plus rapide. Vous ne payez rien. Je vous communiquerai le numéro de suivi ici, le jour même.',
      es: 'Esto es lo que he decidido: recibirá un artículo nuevo, revisado antes de embalarlo, que saldrá antes del {{sendBy}} con el envío más rápido que tenemos. No paga nada. Le enviaré aquí el número de seguimiento el mismo día.',
      it: 'Ecco la mia decisione: riceverà un articolo nuovo, controllato prima dell’imballaggio, che partirà entro il {{sendBy}} con la spedizione più veloce che abbiamo. Non paga nulla. Le comunicherò qui il numero di tracciabilità lo stesso giorno.',
      ja: '次のとおり決定いたしました。梱包前に検品した新しい商品を、{{sendBy}} までに最も早い配送方法でお送りいたします。費用は一切かかりません。発送当日に、本メッセージにて伝票番号をお知らせいたします。',
    }),
  }),
  shippedLetter({
    id: 'crisis-pickup',
    use: 'crisis',
    folder: 'crisis',
    roles,
    title: { en: 'Final answer: pick-up and refund', zh: '最终答复：上门取件并退款' },
    note,
    asks: ['danger', 'claim'],
    blanks: [
      supervisor,
      blanks.carrier,
      { id: 'pickupOn', type: 'date', label: { en: 'Pick-up on', zh: '取件日期' } },
      blanks.amount,
      blanks.refundBy,
    ],
    texts: finalWord({
      en: 'This is what I have decided: {{carrier}} picks the product up at your door on {{pickupOn}}, at no cost to you, and you receive {{amount}} back by {{refundBy}}, whether or not it has reached us by then. If that day does not suit you, reply with one that does.',
      zh: '我的决定是：{{carrier}} 会在 {{pickupOn}} 上门取件，费用由我们承担；同时在 {{refundBy}} 前为您退款 {{amount}}，无论届时商品是否已送回。如果那天不方便，请回复一个合适的日期。',
      de: 'Das habe ich entschieden: {{carrier}} holt das Produkt am {{pickupOn}} bei Ihnen zu Hause ab, ohne Kosten für Sie, und Sie erhalten bis zum {{refundBy}} {{amount}} zurück, auch wenn es bis dahin noch nicht bei uns ist. Passt Ihnen der Tag nicht, antworten Sie mit einem, der passt.',
      fr: 'Voici ma décision : {{carrier}} vient chercher le produit chez vous le {{pickupOn}}, sans frais pour vous, et vous êtes remboursé de {{amount}} au plus tard le {{refundBy}}, que le produit nous soit parvenu ou non. Si ce jour ne vous convient pas, répondez en m’en proposant un autre.',
      es: 'Esto es lo que he decidido: {{carrier}} recogerá el producto en su domicilio el {{pickupOn}}, sin coste para usted, y le devolvemos {{amount}} antes del {{refundBy}}, haya llegado o no el producto. Si ese día no le viene bien, responda con otro que le convenga.',
      it: 'Ecco la mia decisione: {{carrier}} ritirerà il prodotto a casa Sua il {{pickupOn}}, senza costi per Lei, e Le rimborsiamo {{amount}} entro il {{refundBy}}, che il prodotto sia già rientrato o meno. Se quel giorno non Le va bene, risponda indicandone un altro.',
      ja: '次のとおり決定いたしました。{{pickupOn}} に {{carrier}} がご自宅まで商品の引き取りに伺います。費用は弊社が負担いたします。あわせて、商品の到着の有無にかかわらず、{{refundBy}} までに {{amount}} をご返金いたします。ご都合が悪い場合は、ご希望の日をご返信ください。',
    }),
  }),
];
