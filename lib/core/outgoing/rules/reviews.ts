import { type Breach, findBreaches, idea, says } from '../idea.ts';
import { change, declining, free, gift, refund, review, tie } from '../ideas.ts';
import type { ReplyText, Sentence, Span } from '../reply-text.ts';

const raw = String.raw;

/** What the buyer writes does not matter: the opposite of a bargain. */
const whatever = idea(
  raw`regardless|whatever you|no matter|whether or not|nothing in return|don't ask anything|in jedem fall|unabhangig|egal (?:was|wie|ob)|quel que soit|quoi (?:que|qu')|dans tous les cas|independamment|sea cual|independientemente|pase lo que pase|a prescindere|qualunque|indipendentemente|in ogni caso`,
  raw`无论|不论|不管|关わらず|かかわらず|に関係なく|問わず|いかなる`,
);

/** Thanks for a review already written, which ties nothing to it. */
const thanksForReview = idea(
  raw`(?:thank you|thanks|grateful) (?:\w+ ){0,3}for (?:\w+ ){0,6}(?:reviews?|feedback|ratings?|stars?)|(?<!als )(?:danke?|vielen dank|dank) fur (?:\w+ ){0,4}(?:\w*bewertung|\w*rezension|feedback|sterne)|merci (?:\w+ ){0,3}(?:pour|de|d') ?(?:\w+ ){0,4}(?:avis|commentaires?|evaluation|etoiles)|gracias por (?:\w+ ){0,4}(?:resena|opinion|valoracion|comentarios?|estrellas)|grazie (?:\w+ ){0,2}per (?:\w+ ){0,4}(?:recensione|valutazione|feedback|stelle)`,
  raw`(?:感谢|谢谢|多谢)[^,,。]{0,8}(?:评价|好评|反馈|评论|留评)(?!后)|(?:レビュー|評価|ご意見|フィードバック)[^。、]{0,12}(?:ありがとう|感謝|御礼)`,
);

/** To tell others what one thinks: a review by another name, where something is given for it. */
const opinion = idea(
  raw`(?:share|tell|post|publish|upload) (?:us )?(?:your|an?|some) (?:\w+ ){0,2}(?:experience|opinion|thoughts|impression|photos?|pictures?|video)\w*|(?:erfahrung|meinung|eindruck)\w* (?:teilen|mitteilen|veroffentlichen|posten)|teilen sie ihre (?:erfahrung|meinung)\w*|partagez votre (?:experience|opinion|avis)|compart(?:a|ir) su (?:experiencia|opinion)|condivid\w+ la sua (?:esperienza|opinione)`,
  raw`分享.{0,6}(?:体验|使用|心得|感受)|买家秀|晒一?晒|ご感想|体験(?:を|談)`,
);

const positive = idea(
  raw`(?:5|five)[- ]?stars?|positive (?:review|feedback|rating|comment)\w*|good (?:review|rating|feedback)s?|great (?:review|rating)s?|(?:5|funf)[- ]?sterne?n?|positive?n? (?:\w*bewertung|\w*rezension)\w*|positiv (?:bewert|beurteil)\w*|gute (?:\w*bewertung|\w*rezension)\w*|(?:5|cinq) etoiles|(?:avis|commentaire|evaluation)s? (?:positif|favorable)s?|bon(?:ne)? (?:avis|note|evaluation)|(?:5|cinco) estrellas|(?:resena|opinion|valoracion|comentario)s? positiv\w+|buena (?:resena|opinion|valoracion)|(?:5|cinque) stelle|(?:recension|valutazion)\w+ positiv\w+|buona (?:recensione|valutazione)|feedback positivo`,
  raw`[五5]颗?星|好评|好評|星5|星五つ|星5つ|高評価|高い評価|良い(?:レビュー|評価)`,
);

const asking = idea(
  raw`please|pls|could you|would you|can you|may we|we (?:would|'d|do|will|really|hope|ask|wish|look)|hope|leave|give|rate|post|write|grateful|appreciate\w*|love|deserve\w*|worth|good enough|kindly|help us|bitte|konnten sie|wurden sie|wir (?:freuen|hoffen|bitten|wurden)|geben sie|hinterlassen|bewerten|verdient|freuen|merci de|pourriez|seriez|veuillez|laiss\w+|donn\w+|merit\w+|n'hesitez|esper\w+|apprecier\w+|nous aimerions|podria|puede|por favor|deje|dejar\w*|de(?:nos|jenos)|agradec\w+|encantaria|merec\w+|valore|potrebbe|potreste|lasci\w*|dia|merit\w+|la preghiamo|gradi\w+|per favore|chied\w+|grat[oi]`,
  raw`请|麻烦|能否|可否|希望|求|给我们|给个|给予|留下|期待|帮忙|劳烦|お願い|いただけ|頂け|ください|下さい|いただきたい|幸いです|期待|嬉しい|うれしい`,
);

/** The buyer's act of writing one. */
const writing = idea(
  raw`post\w*|writ(?:e|es|ing)|leav(?:e|es|ing)|shar(?:e|es|ing)|publish\w*|in (?:exchange|return) for|schreib\w*|veroffentlich\w*|abgeb\w*|hinterlass\w*|im gegenzug|publi\w+|redig\w+|laiss\w+|en echange|contre|escrib\w*|dej(?:a|e|ar|en|as)|a cambio|scriv\w*|lasci\w*|pubblic\w*|in cambio`,
  raw`写|发(?=.{0,6}评)|留|晒|投稿|書`,
);

/** Only those who are content, or only those who are not. */
const mood = idea(
  raw`(?:if|when) (?:you|everything|the|our)[^,.]{0,30}(?:happy|satisfied|content|like|love|enjoy|pleased|good|great|helpful)|(?:if|when) you(?: a|')?re not|unhappy|dissatisfied|not satisfied|happy (?:customers|buyers)|zufrieden\w*|unzufrieden\w*|gefall\w+|gefallt|satisfait\w*|insatisfait\w*|content\w?s?|plait|satisfech\w+|insatisfech\w+|content[oa]s?|(?:si )?le (?:ha )?gust\w+|soddisfatt\w+|insoddisfatt\w+|content[oaie]|(?:se )?(?:le|vi) e piaciut\w+|piace`,
  raw`满意|不满|喜欢|滿意|满足|満足|不満|気に入`,
);

const before = idea(
  raw`before|prior to|instead of|rather than|bevor|vor (?:der|einer|ihrer)|anstatt|statt|avant (?:de|d'|tout|que)|plutot que|au lieu|antes (?:de|que)|en (?:vez|lugar) de|prima di|invece di|anziche`,
  raw`之前|前请|先(?:联系|跟|和|与|找|告)|不要(?:直接)?[^,,。]{0,4}(?:差评|评价|评分)|别(?:给|急)|请勿|前に|まえに|する前|される前|書く前|先に|まずは`,
);

const contact = idea(
  raw`contact(?:er|ez|ar|arnos|enos|e|arci|ateci|i|aci)?(?: us| me| our)?|reach (?:out|us|me)|get in touch|(?:message|write|call|email|text|talk|speak)(?: to| with)? (?:us|me)|discuss|tell us first|melden sie sich|kontaktieren\w*|kontakt|wenden sie sich|schreiben sie (?:uns|mir)|ecrivez[- ](?:nous|moi)|contactez|prenez contact|nous contacter|nous ecrire|pongase|escrib(?:a|e)nos|habl(?:e|ar) con|digan(?:os)?|dejenos|laissez-nous|schreiben sie (?:uns|mir|bitte)|give us (?:a|the) chance|contattar\w*|contatti|ci contatti|ci scriva|scrivac\w|si rivolga`,
  raw`联系我|联系客服|聯繫|跟我们说|和我们沟通|与我们沟通|找我们|私信|ご連絡|連絡|お問い合わせ|ご相談|お知らせ`,
);

const hurting = idea(
  raw`hurts?|harms?|damages?|affects?|impacts?|ruins?|means a lot|small (?:family )?(?:business|company|shop|seller)|schadet|schaden|belastet|nuit|penalis\w+|perjudic\w+|afect\w+|danneggi\w+|penalizz\w+`,
  raw`影响|影響|扣分|压力|损害|小店|小本|不容易|生意|打撃|小さな(?:会社|店)`,
);

const buyersReview = idea(
  raw`your (?:\w+ ){0,3}(?:review|rating|feedback|stars?)|(?:negative|bad|low|poor|critical|one|1|two|2)[- ](?:stars? )?(?:review|rating|feedback|stars?)(?: rating| review)?|(?:ihre\w*|negative\w*|schlechte\w*) (?:\w+ ){0,2}(?:\w*bewertung|\w*rezension)\w*|votre (?:\w+ ){0,2}(?:avis|commentaire|note|evaluation)|(?:avis|commentaire|note|evaluation)s? (?:negati\w+|defavorable)|mauvais\w* (?:avis|note|evaluation)|su (?:\w+ ){0,2}(?:resena|opinion|valoracion|comentario)|mala (?:resena|opinion|valoracion)|(?:sua|vostra) (?:\w+ ){0,2}(?:recensione|valutazione)|recensione negativa|suo feedback`,
  raw`差评|差評|中评|[1一]星|低評価|您的评价|您的评论|レビュー|評価`,
);

/** The buyer's own act, told as done; the request that the word sits in asks nothing. */
const changedWhat = idea(
  raw`(?:change|update|edit|correct|aktualisier\w*|ander\w*|modif\w*|cambi\w*) (?:your|the|ihre|die|votre|su|il suo) (?:address|adresse|direccion|indirizzo|order|password)`,
  '地址|住所',
);

const changing: readonly Breach[] = [
  { all: [change, review], within: 45, unless: [declining, changedWhat, whatever] },
  { all: [before, review], within: 60, unless: [declining] },
  { all: [contact, review], within: 80, unless: [declining, thanksForReview, whatever] },
  { all: [mood, review, asking], within: 90, unless: [declining, whatever] },
  { all: [positive, asking], within: 70, unless: [declining, thanksForReview, whatever] },
  { all: [hurting, buyersReview], within: 60, unless: [declining] },
];

const rewarding: readonly Breach[] = [
  { all: [review, gift], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [review, free, tie], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [opinion, gift], within: 90, unless: [declining, whatever] },
  { all: [opinion, free, tie], within: 90, unless: [declining, whatever] },
  { all: [writing, review, refund], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [positive, free], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [positive, refund, tie], within: 90, unless: [declining, whatever] },
];

const bargaining: readonly Breach[] = [
  { all: [review, refund, tie], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [review, change, refund], within: 90, unless: [declining, whatever] },
];

const hasWrittenThanks = (text: string) => says(text, thanksForReview);

/** Two sentences read as one where the first is about a review: 'Take down the review. Then you get your money back.' */
function withPairs(reply: ReplyText): readonly Sentence[] {
  const { sentences, folded } = reply;
  const pairs = sentences.slice(1).flatMap((second, index) => {
    const first = sentences[index];
    if (!first || hasWrittenThanks(first.text) || !says(first.text, review) || !says(second.text, thenYouGet))
      return [];
    return [{ start: first.start, text: folded.slice(first.start, second.start + second.text.length) }];
  });
  return [...sentences, ...pairs];
}

const thenYouGet = idea(
  raw`then|in return|in exchange|afterwards|as soon as|once|dann|im gegenzug|dafur|danach|en echange|ensuite|alors|en retour|a cambio|entonces|despues|in cambio|poi|allora|dopo`,
  raw`之后|然后|随后|作为回报|就会|便会|その後|お礼|代わりに`,
);

/** Asks to change, remove, hold back or steer a review, a wish for contact tied to one included. */
export const findReviewChange = (reply: ReplyText): Span[] => findBreaches(reply, changing);

/** Offers something of worth for a review. */
export const findReviewReward = (reply: ReplyText): Span[] => findBreaches(reply, rewarding, withPairs(reply));

/** Ties a refund or replacement to what the buyer does with a review. */
export const findRefundForFeedback = (reply: ReplyText): Span[] => findBreaches(reply, bargaining, withPairs(reply));
