import { type Breach, findBreaches, idea } from '../idea.ts';
import { declining, nextTime, ownShop } from '../ideas.ts';
import type { ReplyText, Span } from '../reply-text.ts';
import { blankAddresses } from './links.ts';
import { findReviewReward } from './reviews.ts';

const raw = String.raw;

const voucher = idea(
  raw`coupons?|vouchers?|gift ?cards?|(?:promo|promotion|promotional|discount|coupon|voucher) codes?|store credit|\w*gutschein\w*|geschenkkarten?|rabattcodes?|bons? (?:de reduction|d'achat)|codes? (?:promo|de reduction|promotionnel)|cheques?[- ]cadeaux?|cartes?[- ]cadeaux?|cupon(?:es)?|vales? (?:de|para|por)|tarjetas?(?: de)? regalo|codigos? (?:de descuento|promocional(?:es)?)|buon[oi](?: sconto| regalo| acquisto)?(?= da| del| di| per|$|[ ,.:])|codic[ei] (?:sconto|promozional[ei])`,
  raw`优惠券|優惠券|优惠码|折扣券|折扣码|代金券|抵用券|红包|礼品卡|クーポン|割引券|割引コード|プロモーションコード|ギフト券|ギフトカード|商品券`,
);

const giving = idea(
  raw`gives?|giving|given|send\w*|sent|offer\w*|attach\w*|gets?|receive\w*|enjoy|provid\w+|issu\w+|have (?:a|an|for)|here(?:'s| is| are)|use|using|redeem|apply|enter|valid|grant\w*|added|treat|schenk\w*|geben|gebe|gibt|sende\w*|schick\w*|erhalt\w*|bekomm\w*|biet\w*|anbieten|angehangt|hier ist|nutzen|einlosen|gilt|gultig|spar\w*|liegt|offr\w+|envoy\w+|recev\w+|recevoir|profit\w+|voici|joint|beneficie\w*|utilis\w+|valable|ofrec\w+|enviar\w*|enviamos|regal\w+|recib\w+|adjunt\w+|aqui tiene|tiene|use|utilice|canje\w*|valid[oa]|inviamo|invier\w+|ricev\w+|ecco|alleg\w+|offri\w+|regal\w+|utilizz\w+|usi|usare|valid[oi]|diamo`,
  raw`准备|申请了|专属|领|送|赠|给您|给你|发放|发您|发给|领取|领券|使用|输入|可用|奉上|补偿|お送り|送付|進呈|差し上げ|プレゼント|ご用意|配布|ご利用いただけ|ご利用ください|お渡し|贈|付与|発行|使える|お使いいただけ`,
);

/** A voucher that was part of the purchase: named, not offered. */
const alreadyUsed = idea(
  raw`(?:you|that was|was|were) (?:\w+ )?(?:used|applied|redeemed|paid)|used at checkout|at checkout was|applied to your order|gift ?card balance|balance|back to your (?:amazon )?gift ?card|refunded to|eingelost(?:e|en|er)|verwendete\w*|benutzte\w*|haben sie (?:\w+ ){0,4}(?:eingelost|verwendet|benutzt|genutzt)|geschenkkartenguthaben|guthaben|(?:que vous avez|avez) utilise|utilise lors|solde|que (?:uso|utilizo|ha usado|aplico)|usado en|saldo|(?:ha|che ha) (?:usato|utilizzato)|usato al`,
  raw`您(?:下单时)?使用的|下单时使用|已使用|已生效|余额|原路|ご利用になった|ご使用になった|ご利用いただいた|使用された|適用済|残高`,
);

const saving = idea(
  raw`discounts?|discounted|\d+ ?(?:%|percent)|percent|off|save|free|reduc\w+|credit|benefit|rabatt\w*|nachlass\w*|preisnachlass|prozent|gratis|kostenlos\w*|spar\w+|geschenk\w*|remises?|reductions?|offert\w*|cadeaux?|gratuit\w*|descuentos?|rebaj\w+|regalo|gratuit\w*|scont\w+|ribass\w+|omaggi\w*|in regalo`,
  raw`折|优惠|減|减|返现|赠品|免费|免单|割引|オフ|off|引き|値引|無料|特典|お得|ポイント`,
);

/** A lower price elsewhere. Where it is the seller's own shop, that is contact outside Amazon and no discount. */
const cheaper = idea(raw`cheaper|gunstiger|moins cher|mas barato|meno caro`, raw`便宜|安く`);

const codeWord = idea(
  raw`codes?|(?:use|enter|apply|mit|avec|con|usi|use) [a-z]{3,}\d{2}|codigos?|codic[ei]|kennwort`,
  raw`码|碼|コード`,
);
const codeSaves = idea(
  raw`discount|off|save|saves|checkout|deal|spar\w*|rabatt\w*|reduc\w+|remise|promo\w*|descuento\w*|scont\w+|ahorr\w+|risparmi\w+`,
  raw`折|立减|优惠|减\d|割引|オフ|お得`,
);

const looking = idea(
  raw`check out|(?:have|take) a (?:\w+ )?look at|visit|browse|discover|explore|don't miss|do not miss|follow|subscribe|sign up|join|shop|(?:see|view|look at)(?= our)|interested in(?= our)|may also like|recommend\w*|introduc\w+|launched|just (?:arrived|landed|in)|schau\w* sie|entdecken|besuchen|stobern|folgen|abonnieren|verpassen|werfen sie|interessier\w+|empfehl\w+|decouvr\w+|visite[zr]|consultez|suivez|abonnez|jetez|ne manquez|inscrivez|profitez|descubr\w+|visite|eche un|echen|no se pierda|aprovech\w+|sig(?:a|an)(?:nos)?|suscrib\w+|mire|conozca|interesarle|scopr\w+|visiti\w*|dia (?:un'|un |uno )|non (?:si )?perda|approfitt\w+|segua\w*|ci segua|iscriv\w+|dare un'`,
  raw`看看|逛逛|欢迎(?:选购|下单|光临|抢购|回购|关注|再)|关注|收藏|加入|推荐|进店|了解一下|不要错过|ぜひ|ご覧|フォロー|登録|チェック|お試し|おすすめ|ご利用ください`,
);

const wares = idea(
  raw`our (?:amazon )?(?:online )?(?:store|shop|storefront|brand page|newsletter|catalogue?|collection|range)|our (?:other|new|newest|latest|best|full|whole|summer|winter|autumn|spring|holiday|christmas)[^,.]{0,40}|new (?:\w+ ){0,3}(?:collection|range|arrivals?|products?|releases?|models?)|new arrivals|deals|(?:special|latest|great) offers?|promotions?|newsletter|unser\w* (?:neue\w*|andere\w*|weitere\w*|aktuelle\w*|ganze\w*|shop\b|store\b|kollektion|sortiment|angebot\w*|newsletter|neuheiten|marke)[^,.]{0,30}|neuheiten|nos (?:autres|nouve\w+|offres|promotions|soldes|produits|gammes?|articles)|notre (?:boutique|gamme|collection|nouve\w+|newsletter|catalogue|marque)|soldes|nuestr\w+ (?:tienda|ofertas?|novedad\w*|coleccion|catalogo|productos|promocion\w*|otr\w+|nuev\w+|gama|boletin)|nostr\w+ (?:negozio|offert\w+|novita|collezione|catalogo|prodotti|promozion\w+|altr\w+|nuov\w+|gamma|newsletter)`,
  raw`新品|上新|新款|店铺|本店|小店|其他产品|其它产品|其他商品|会员|新商品|新作|他の商品|ほかの商品|当店|弊店|ストア|メルマガ|ラインナップ`,
);

const selling = idea(
  raw`special (?:offer|price|deal)|\d+ ?(?:%|percent) (?:off )?(?:until|till|this week|today only)|\d+ ?(?:%|prozent) (?:gunstiger|reduziert|rabatt) (?:bis|heute|diese)|\d+ ?% (?:de (?:remise|reduction) )?(?:jusqu'|cette semaine)|\d+ ?% (?:de descuento )?(?:hasta (?:el|este)|esta semana)|\d+ ?% (?:di sconto )?(?:fino (?:a|al) (?:domenica|sabato|fine)|questa settimana)|(?:exclusive|limited|flash|holiday|today's|great|hot|bundle|lightning)[- ](?:time |only )?(?:offer|deal|sale|discount|price)s?|limited[- ]time|(?:is|are|now|currently|items?) on sale|buy (?:one|two|three|\d)[^.]{0,30}(?:free|off|half)|(?:black friday|cyber monday|prime day|christmas) (?:deal|sale|offer|discount|price)s?|free gift with|discounts? (?:of|up to) [^.]{0,20} on (?:our|all|every|selected)|(?:jetzt|aktuell|gerade|derzeit) (?:im|in) (?:angebot|aktion)|im angebot|sonderangebot\w*|rabattaktion\w*|sonderaktion\w*|(?:black[- ]friday|weihnachts)[- ]?(?:angebot|aktion|rabatt)\w*|ventes? flash|offres? (?:speciale|exclusive|limitee)s?|(?:nos|des|les|de nos) soldes|en (?:promo|promotion|solde)s?|offres? black friday|ofertas? (?:especial|exclusiva|limitada|de black friday|de navidad)\w*|(?:nuestras|las) ofertas|en (?:oferta|promocion|rebajas)|2x1|3x2|offert[ae] (?:special[ei]|esclusiv[ae]|limitat[ae]|black friday)|(?:sono|e|ora) in (?:promozione|offerta|saldo)|saldi`,
  raw`热卖|爆款|大促|促销|特价|秒杀|满\d+[减送]|满减|全场|打折|限时|抢购|买一送一|第二件|半价|セール(?:中|開催|実施)|タイムセール|キャンペーン|お買い得|特価|限定価格|新発売`,
);

/** Told of the past, or as the reason of something else. */
const notSelling = idea(
  raw`(?:was|were|no longer|not|isn't|aren't|ended|over|expired|price at the time)(?: \w+){0,3} (?:on sale|special|deal|offer|sale|ended|over|promotion)|(?:sale|offer|deal|promotion) (?:has |had |is |was )?(?:ended|over|expired)|delay\w*|longer|late|war(?:en)? (?:\w+ )?im angebot|beendet|vorbei|abgelaufen|verzoger\w+|verspat\w+|etait|termine\w*|expire\w*|retard\w*|estaba|termino|finaliz\w+|caduc\w+|retras\w+|demor\w+|era in|terminat\w+|scadut\w+|ritard\w+`,
  raw`已结束|已经结束|活动结束|已过期|之前的活动|延迟|延误|终了|終了|遅れ|遅延`,
);

/** Where a discount would be spent: not on this order. */
const elsewhere = idea(
  raw`(?:anything|everything|any item|all items|any product|our (?:whole|entire|full)? ?(?:range|store|shop|storefront|catalogue?|website|brand))|(?:in|on|at|across) our (?:store|shop|storefront|brand)|(?:unser\w*|auf das|ganze\w*) (?:ganze\w* |gesamte\w* |komplette\w* )?(?:sortiment|shop|produkte|artikel)|(?:dans |sur )?(?:toute |tout )?(?:notre|nos|la) (?:boutique|gamme|catalogue|articles|produits)|nuestra (?:tienda|gama)|toda la tienda|nuestros (?:productos|articulos)|(?:nel |su tutto il |il )?nostro (?:negozio|catalogo|store)|i nostri (?:prodotti|articoli)`,
  raw`全店|本店|店铺(?:里|内)?|任意|其他商品|当店|全品|ストア内`,
);

/** A sale that begins, runs or ends soon. */
const saleOn = idea(
  raw`(?:our|the|a|big|winter|summer|spring|autumn|holiday|christmas|seasonal|anniversary|clearance|flash) sale (?:starts?|begins?|is (?:on|here|live|now)|ends?|runs?|this|on)|(?:unser|der|grosser|winter|sommer) ?(?:schluss)?verkauf (?:beginnt|startet|lauft)|(?:rabatt|angebots)(?:woche|tage)\w*|(?:nos|les) (?:soldes|promotions?) (?:commenc|debut|dur)\w+|(?:nuestras|las) rebajas (?:empiez|comienz)\w+|(?:i nostri |i )saldi (?:inizi|cominc)\w+`,
  raw`(?:大促|促销|双十一|黑五).{0,6}(?:开始|开启|进行|来袭)|活动.{0,4}(?:火热|进行中|开启|来袭)|(?:セール|半額|割引).{0,8}(?:開始|スタート|開催|実施|となって|になって|中です)`,
);

const breaches: readonly Breach[] = [
  { all: [saving, elsewhere], within: 60, unless: [declining, alreadyUsed] },
  { all: [saleOn], unless: [declining, notSelling] },
  { all: [nextTime, saving], within: 70, unless: [declining] },
  { all: [nextTime, cheaper], within: 70, unless: [declining, ownShop] },
  { all: [nextTime, voucher], within: 70, unless: [declining, alreadyUsed] },
  { all: [codeWord, codeSaves], within: 40, unless: [declining, alreadyUsed] },
  { all: [looking, wares], within: 60, unless: [declining] },
  { all: [selling], unless: [declining, notSelling] },
];

const vouchers: Breach = { all: [voucher, giving], within: 70, unless: [declining, alreadyUsed] };

/** Advertises: coupons, discounts on future orders, codes, the shop, other goods, sales. A voucher for a review is that rule's. */
export function findPromotion(reply: ReplyText): Span[] {
  const rewards = findReviewReward(reply);
  return reply.sentences.map(blankAddresses).flatMap((sentence) => {
    const isReward = rewards.some(
      ({ start, end }) => start < sentence.start + sentence.text.length && sentence.start < end,
    );
    return findBreaches(reply, isReward ? breaches : [...breaches, vouchers], [sentence]);
  });
}
