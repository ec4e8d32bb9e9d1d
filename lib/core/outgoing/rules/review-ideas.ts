import { idea } from '../idea.ts';

const raw = String.raw;

/** What the buyer writes does not matter: the opposite of a bargain. */
export const whatever = idea(
  raw`regardless|whatever you|no matter|whether or not|nothing in return|(?:do|change) nothing about|don't ask anything|in jedem fall|unabhangig|egal (?:was|wie|ob)|quel que soit|quoi (?:que|qu')|dans tous les cas|independamment|sea cual|independientemente|pase lo que pase|a prescindere|qualunque|indipendentemente|in ogni caso`,
  raw`无论|不论|不管|照.{0,6}(?:想法|意思).{0,3}(?:写|评)(?:就|即)|关わらず|かかわらず|に関係なく|問わず|いかなる`,
);

/** Thanks for a review already written, which ties nothing to it. */
export const thanksForReview = idea(
  raw`(?:thank you|thanks|grateful) (?:\w+ ){0,3}for (?:\w+ ){0,6}(?:reviews?|feedback|ratings?|stars?)|(?<!als )(?:danke?|vielen dank|dank) fur (?:\w+ ){0,4}(?:\w*bewertung|\w*rezension|feedback|sterne)|merci (?:\w+ ){0,3}(?:pour|de|d') ?(?:\w+ ){0,4}(?:avis|commentaires?|evaluation|etoiles)|gracias por (?:\w+ ){0,4}(?:resena|opinion|valoracion|comentarios?|estrellas)|grazie (?:\w+ ){0,2}per (?:\w+ ){0,4}(?:recensione|valutazione|feedback|stelle)`,
  raw`(?:感谢|谢谢|多谢)[^,,。]{0,8}(?:评价|好评|反馈|评论|留评)(?!后)|(?:レビュー|評価|ご意見|フィードバック)[^。、]{0,12}(?:ありがとう|感謝|御礼)`,
);

/** To tell others what one thinks: a review by another name, where something is given for it. */
export const opinion = idea(
  raw`(?:share|tell|post|publish|upload) (?:us )?(?:your|an?|some) (?:\w+ ){0,2}(?:experience|opinion|thoughts|impression|photos?|pictures?|video)\w*|(?:erfahrung|meinung|eindruck)\w* (?:teilen|mitteilen|veroffentlichen|posten)|teilen sie ihre (?:erfahrung|meinung)\w*|partagez votre (?:experience|opinion|avis)|compart(?:a|ir) su (?:experiencia|opinion)|condivid\w+ la sua (?:esperienza|opinione)`,
  raw`分享.{0,6}(?:体验|使用|心得|感受)|买家秀|晒一?晒|ご感想|体験(?:を|談)`,
);

/** A good review. */
export const positive = idea(
  raw`(?:5|five)[- ]?stars?|positive (?:review|feedback|rating|comment)\w*|good (?:review|rating|feedback)s?|great (?:review|rating)s?|(?:5|funf)[- ]?sterne?n?|positive?n? (?:\w*bewertung|\w*rezension)\w*|positiv (?:bewert|beurteil)\w*|gute (?:\w*bewertung|\w*rezension)\w*|(?:5|cinq) etoiles|(?:avis|commentaire|evaluation)s? (?:positif|favorable)s?|bon(?:ne)? (?:avis|note|evaluation)|(?:5|cinco) estrellas|(?:resena|opinion|valoracion|comentario)s? positiv\w+|buena (?:resena|opinion|valoracion)|(?:5|cinque) stelle|(?:recension|valutazion)\w+ positiv\w+|buona (?:recensione|valutazione)|feedback positivo`,
  raw`[五5]颗?星|好评|好評|星5|星五つ|星5つ|高評価|高い評価|良い(?:レビュー|評価)`,
);

/** A wish is put to the buyer. */
export const asking = idea(
  raw`please|pls|could you|would you|can you|may we|we (?:would|'d|do|will|really|hope|ask|wish|look)|hope|leave|give|rate|post|write|grateful|appreciate\w*|love|deserve\w*|worth|good enough|gave|mean the world|means? (?:so much|everything)|kindly|help us|bitte|konnten sie|wurden sie|wir (?:freuen|hoffen|bitten|wurden)|geben sie|hinterlassen|bewerten|verdient|freuen|merci de|pourriez|seriez|veuillez|laiss\w+|donn\w+|merit\w+|n'hesitez|esper\w+|apprecier\w+|nous aimerions|podria|puede|por favor|deje|dejar\w*|de(?:nos|jenos)|agradec\w+|encantaria|merec\w+|valore|potrebbe|potreste|lasci\w*|dia|merit\w+|la preghiamo|gradi\w+|per favore|chied\w+|grat[oi]`,
  raw`请|麻烦|能否|可否|希望|求|给我们|给个|给予|留下|期待|帮忙|劳烦|お願い|いただけ|頂け|ください|下さい|いただきたい|幸いです|期待|嬉しい|うれしい`,
);

/** The buyer's act of writing one. */
export const writing = idea(
  raw`post\w*|writ(?:e|es|ing)|leav(?:e|es|ing)|shar(?:e|es|ing)|publish\w*|in (?:exchange|return) for|schreib\w*|veroffentlich\w*|abgeb\w*|hinterlass\w*|im gegenzug|publi\w+|redig\w+|laiss\w+|en echange|contre|escrib\w*|dej(?:a|e|ar|en|as)|a cambio|scriv\w*|lasci\w*|pubblic\w*|in cambio`,
  raw`写|发(?=.{0,6}评)|留|晒|投稿|書`,
);

/** Only those who are content, or only those who are not. */
export const mood = idea(
  raw`(?:if|when) (?:you|everything|the|our)[^,.]{0,30}(?:happy|satisfied|content|like|love|enjoy|pleased|good|great|helpful)|(?:if|when) you(?: a|')?re not|unhappy|dissatisfied|not satisfied|happy (?:customers|buyers)|zufrieden\w*|unzufrieden\w*|gefall\w+|gefallt|satisfait\w*|insatisfait\w*|content\w?s?|plait|satisfech\w+|insatisfech\w+|content[oa]s?|(?:si )?le (?:ha )?gust\w+|soddisfatt\w+|insoddisfatt\w+|content[oaie]|(?:se )?(?:le|vi) e piaciut\w+|piace`,
  raw`满意|不满|喜欢|滿意|满足|満足|不満|気に入`,
);

/** Earlier than, or instead of. */
export const before = idea(
  raw`before|prior to|instead of|rather than|bevor|vor (?:der|einer|ihrer)|anstatt|statt|avant (?:de|d'|tout|que)|plutot que|au lieu|antes (?:de|que)|en (?:vez|lugar) de|prima di|invece di|anziche`,
  raw`之前|前请|先(?:联系|跟|和|与|找|告)|不要(?:直接)?[^,,。]{0,4}(?:差评|评价|评分)|别(?:给|急)|请勿|前に|まえに|する前|される前|書く前|先に|まずは`,
);

/** To get in touch with the seller. */
export const contact = idea(
  raw`contact(?:er|ez|ar|arnos|enos|e|arci|ateci|i|aci)?(?: us| me| our)?|reach (?:out|us|me)|get in touch|(?:message|write|call|email|text|talk|speak)(?: to| with)? (?:us|me)|discuss|tell us first|melden sie sich|kontaktieren\w*|kontakt|wenden sie sich|schreiben sie (?:uns|mir)|ecrivez[- ](?:nous|moi)|contactez|prenez contact|nous contacter|nous ecrire|pongase|escrib(?:a|e)nos|habl(?:e|ar) con|digan(?:os)?|dejenos|laissez-nous|schreiben sie (?:uns|mir|bitte)|give us (?:a|the) chance|contattar\w*|contatti|ci contatti|ci scriva|scrivac\w|si rivolga`,
  raw`联系我|联系客服|聯繫|跟我们说|和我们沟通|与我们沟通|找我们|私信|ご連絡|連絡|お問い合わせ|ご相談|お知らせ`,
);

/** What a bad review does to the seller. */
export const hurting = idea(
  raw`hurts?|harms?|damages?|affects?|impacts?|ruins?|means a lot|small (?:family )?(?:business|company|shop|seller)|schadet|schaden|belastet|nuit|penalis\w+|perjudic\w+|afect\w+|danneggi\w+|penalizz\w+`,
  raw`影响|影響|扣分|压力|损害|小店|小本|不容易|生意|打撃|小さな(?:会社|店)`,
);

/** The review that this buyer wrote. */
export const buyersReview = idea(
  raw`your (?:\w+ ){0,3}(?:review|rating|feedback|stars?)|(?:negative|bad|low|poor|critical|one|1|two|2)[- ](?:stars? )?(?:review|rating|feedback|stars?)(?: rating| review)?|(?:ihre\w*|negative\w*|schlechte\w*) (?:\w+ ){0,2}(?:\w*bewertung|\w*rezension)\w*|votre (?:\w+ ){0,2}(?:avis|commentaire|note|evaluation)|(?:avis|commentaire|note|evaluation)s? (?:negati\w+|defavorable)|mauvais\w* (?:avis|note|evaluation)|su (?:\w+ ){0,2}(?:resena|opinion|valoracion|comentario)|mala (?:resena|opinion|valoracion)|(?:sua|vostra) (?:\w+ ){0,2}(?:recensione|valutazione)|recensione negativa|suo feedback`,
  raw`差评|差評|中评|[1一]星|低評価|您的评价|您的评论|レビュー|(?<!(?:弊社|当店|当社)の)評価`,
);

/** What the buyer has got already: a request beside it offers nothing for it. */
export const given = idea(
  raw`now that|seeing that|(?:has|have) (?:now )?(?:arrived|been (?:sent|delivered|shipped|issued|processed|refunded))|(?:replacement|refund|new one) is (?:there|here|with you|done)|already|you(?:'ve| have) (?:now )?(?:received|got)|(?:angekommen|eingetroffen) (?:ist|sind)|jetzt,? (?:wo|da)|nun,? (?:wo|da)|bereits|schon|maintenant que|etant (?:arrive|donne|recu)\w*|puisque|deja|avez (?:bien )?recu|ahora que|ya (?:que|ha|le|hemos|tiene)|ha (?:llegado|recibido)|ora che|adesso che|visto che|gia|ha ricevuto`,
  raw`既然|(?:已经?|都)(?:给您)?(?:退款|补发|换新|退|寄|收到)|(?:补发|换新)[^,,。]{0,8}(?:收到|到了|已到)|(?:交換品|代替品)[^。、]{0,10}届|届きましたので|お届けしましたので|返金(?:済|いたしましたので)`,
);

/** What the buyer is to get still. */
export const promised = idea(
  raw`(?:we|i)(?:'ll| will| would| can|'d)|you(?:'ll| will)? get|(?:erstatten|zahlen) wir|wir (?:erstatten|zahlen|schicken)|nous (?:vous )?(?:rembours|envoy|fer)\w+|le (?:devolver|reembolsar|devolve|enviar)\w*|la rimbors\w+|le (?:rimbors|spedi|restitu)\w+`,
  raw`我们(?:就|会|再|给|马上)|再(?:退|给|补)|いたします|お返しします`,
);

/** The change as something that comes about, whoever does it: named as a condition, asked of nobody. */
export const comesAbout = idea(
  raw`(?:is|are|has|have|was|were|gets?|being|will be|been) (?:been )?(?:gone|removed|deleted|changed|withdrawn|taken down|updated|revised)|disappears?|(?:comes?|came) down|(?:the )?(?:removal|deletion) of|(?:entfernt|geloscht|geandert|weg|verschwunden|angepasst) (?:ist|sind|wird|wurde|werden)|verschwind\w+|(?:loschung|anderung|rucknahme) (?:der|ihrer)|(?:est|sera|soit|aura ete|a ete|ete) (?:\w+ )?(?:modifie|supprime|retire|change)\w*|(?:le )?retrait|(?:la )?(?:suppression|modification) de|disparai\w+|(?:sea|este|haya sido|quede) (?:\w+ )?(?:eliminad|borrad|modificad|retirad|cambiad)\w+|(?:eliminacion|retirada|modificacion) de|desaparez\w*|sparisc\w+|(?:e|sara|sia|verra)(?: stat\w)? (?:rimoss|cancellat|modificat|eliminat|tolt)\w+|(?:rimozione|cancellazione|modifica) d\w+`,
  raw`(?:差评|评价|评论)[^,,。]{0,4}(?:没了|不见|消失|不在了)|(?:削除|修正|変更)され|消え(?:たら|れば|ました)`,
);

/** The buyer is asked to do it. */
export const requesting = idea(
  raw`please|pls|kindly|(?:could|would|can|will) you|(?:may|can) (?:we|i) ask|we (?:kindly )?ask|bitten?|(?:konnten|wurden|mochten) sie|merci de|pourriez|veuillez|(?:nous )?vous (?:demandons|prions|serions)|s'il vous plait|podria|puede usted|por favor|le (?:pedimos|rogamos|agradeceriamos)|potrebbe|per favore|la preghiamo|le chiediamo`,
  raw`请|麻烦|能不能|可不可以|能否|可否|可以[^,,。]{0,15}吗|行吗|行不行|好吗|好不好|劳烦|お願い|いただけ(?:ます|ません|ない)(?:でしょう)?か|ください|下さい`,
);

/** The buyer's own act, told as done; the request that the word sits in asks nothing. */
export const changedWhat = idea(
  raw`(?:change|update|edit|correct|aktualisier\w*|ander\w*|modif\w*|cambi\w*) (?:your|the|ihre|die|votre|su|il suo) (?:address|adresse|direccion|indirizzo|order|password)`,
  '地址|住所',
);

/** From few stars to many. */
export const raising = idea(
  raw`(?:one|two|three|[1-3])[- ]stars?(?: \w+){0,2} (?:to|into) (?:a )?(?:four|five|[45])|from (?:one|two|three|[1-3]) to (?:four|five|[45]) stars|(?:ein\w*|zwei|drei|[1-3]) sternen?(?: \w+){0,2} (?:vier|funf|[45])|von (?:einem|zwei|drei|[1-3]) auf (?:vier|funf|[45]) sternen?|(?:une|deux|trois|[1-3]) etoiles? a (?:quatre|cinq|[45])|de (?:une|deux|trois|[1-3]) a (?:quatre|cinq|[45]) etoiles|(?:una|dos|tres|[1-3]) estrellas? (?:a|en) (?:cuatro|cinco|[45])|de (?:una|dos|tres|[1-3]) a (?:cuatro|cinco|[45]) estrellas|(?:una|due|tre|[1-3]) stell[ae] a (?:quattro|cinque|[45])|da (?:una|due|tre|[1-3]) a (?:quattro|cinque|[45]) stelle`,
  raw`[一二两三1-3]颗?星[^,,。]{0,3}(?:成|到|为)[四五45]|星[1-3一二三]つ?(?:から|を)星?[45四五]`,
);

/** Something comes with the post that the order does not owe. */
export const sending = idea(
  raw`(?:we|i)(?:'ll| will| would)? (?:mail|send|throw in|add) (?:you )?an? (?!(?:new|replacement|spare|fresh|refund|label|return|stronger)(?![a-z]))\w+`,
);

/** What follows is given for what was said before. */
export const thenYouGet = idea(
  raw`then|in return|in exchange|afterwards|as soon as|once|dann|im gegenzug|dafur|danach|en echange|ensuite|alors|en retour|a cambio|entonces|despues|in cambio|poi|allora|dopo`,
  raw`之后|然后|随后|作为回报|就会|便会|その後|お礼|代わりに`,
);

/** 'Would you reconsider it', said of a review that the sentence before named. */
export const reconsidering = idea(
  raw`(?:what would (?:it take|make you)|would you (?:mind|consider|be (?:willing|open|so kind))|(?:could|can|will|would) you|please|kindly)[^.!?]{0,40} (?:remov\w*|delet\w*|reconsider\w*|revis\w*|withdraw\w*|rethink\w*|tak(?:e|ing)) (?:it|that|them)(?: down)?|what would (?:it take|make you)[^.!?]{0,30} (?:change|edit|update|rais\w+|improve) (?:it|that|them)|(?:konnten|wurden|mogen) sie (?:sie|diese|das)(?: \w+){0,3} (?:andern|loschen|entfernen|zuruckziehen|uberdenken|anpassen)|pourriez-vous (?:le|la|l')\s?(?:supprim|modifi|retir|revoir|reconsider)\w*|podria (?:cambiar|eliminar|borrar|modificar|retirar|reconsiderar)l[ao]|potrebbe (?:cambiar|modificar|rimuover|toglier|cancellar|riconsiderar)l[ao]`,
  raw`(?:能不能|能否|可否|可以|请|麻烦)[^,,。]{0,6}(?:删|撤)(?:掉|除|了|一下|下)|(?:削除|修正|変更|見直し)(?:して)?いただけ(?:ます|ません|ない)`,
);
