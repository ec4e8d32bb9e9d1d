import { idea } from './idea.ts';

const raw = String.raw;

/** The seller declines, or says that it is not allowed: 'we cannot send coupons', '不能通过站外联系您'. */
export const declining = idea(
  raw`(?:we|i|it|you)(?: are| am| is)? (?:can ?not|can't|may not|never|do not|don't|won't|will not|are not|aren't|unable)|unable to|not (?:allowed|permitted|able|possible)|forbidden|prohibited|against (?:amazon|the rules)|(?:konnen|durfen|kann|darf|mochten|werden|bieten|verlangen|erwarten|versenden)(?: [\w-]+){0,6} (?:nicht|keine?\w?)|nicht (?:gestattet|erlaubt|moglich)|untersagt|ne (?:pouv|peu|demand|somm|propos|fais|fera|dev|deman|vend|envoy)\w*(?: \w+)? (?:pas|jamais|aucun\w?|plus)|n'(?:est|avons|offrons|envoyons|acceptons|a|autorise)(?: \w+)? (?:pas|jamais|aucun\w?|plus)|interdi\w+|pas (?:possible|autoris\w+|le droit)|no (?:podemos|puedo|esta permitido|se puede|se permite|ofrecemos|pedimos|enviamos|nos permite|es posible|hace falta|aceptamos|le pediremos)|prohib\w+|non (?:possiamo|posso|e (?:consentito|possibile|permesso)|chiediamo|offriamo|inviamo|ci e|accettiamo|serve)|viet\w+`,
  raw`改不了|从不|从来不|绝不|决不|概不|一律不|(?<!能)不能|无法|(?<!可)不可以|不允许|(?<!会)不会|不提供|禁止|不支持|(?<!方)不方便|無法|できません|できかね|出来ません|いたしかね|致しかね|しかねます|しておりません|行っておりません|(?:こと|もの)は(?:一切|決して)?(?:ござい|あり|いたし)ません|一切(?:ござい|あり|いたし)ません|禁止|お断り`,
);

/** A condition or an exchange: 'once', 'in return', 'wenn', '只要', '〜れば'. */
export const tie = idea(
  raw`if|when|once|as soon as|after|in (?:return|exchange)|provided|as long as|on (?:the )?condition|only|until|for (?:a|an|your|leaving|posting|writing|sharing|every|each|the) |who|and (?:get|receive|we|you|i|claim)|then|as (?:a )?thank\w*|who(?:ever)?|buyers who|customers who|wenn|wer|kunden,? die|bekomm\w*|erhalt\w*|sobald|sofern|vorausgesetzt|unter der bedingung|solange|falls|nachdem|dafur|im gegenzug|als dank\w*|fur (?:ihre|eine|die|jede)|dann|nur|bekommen|erhalten|si|ceux qui|qui|des que|des le|des la|suite a|apres|lorsque|quand|une fois|en echange|contre|a condition|et (?:recevez|nous|obtenez)|pour (?:votre|un|tout|chaque)|cuando|quien(?:es)?|que nos|en cuanto|siempre (?:que|y cuando)|a condicion|a cambio|tras|despues|una vez|por (?:su|una|cada)|y (?:recib|le|obten)\w*|chi|clienti che|se|appena|a patto|a condizione|purche|dopo|quando|in cambio|per (?:la|una|ogni)|una volta|e (?:ricev|le|otterr)\w*`,
  raw`只要|如果|若|后|就|马上|立刻|立即|先|写|发个|来个|给个|晒|凭截图|联系客服领|便|可以|可获|可享|即|凭|たら|れば|場合|次第|代わり|かわり|引き換え|お客様に(?:は|も)|方に(?:は|も)|いただきますと|のち|後に|お礼`,
);

/** A review, a rating or seller feedback. Not the 'review' that is an examination. */
export const review = idea(
  raw`(?<!\b(?:our|internal|under|for|to|will|we|i|further|manual|careful|after|pending|still|medical|technical|your file|legal|quality) )reviews?(?! (?:of (?:the|your|this) (?:case|claim|order|photo|file|request|return|message|situation|refund)|team|department|is complete|process|period|the|your|it|this|everything|all|and (?:get|come)))|ratings?|feedback|your (?:\w+ )?comments?|testimonials?|rate (?:us|our|the (?:product|item)|this)|(?<!wir |neu zu |schaden )(?:\w+ )?bewerten|bewertest|bewerte|(?:avant de |bien |nous |le produit )noter|note[zr] (?:nous|le produit|cet article|bien)|valorar(?:nos|lo)?|valore(?:nos)?|punto?s? que nos dio|(?:notez|evaluez)(?:-nous)?|valor(?:ar|e)nos|punt(?:ue|uar)nos|(?:ci )?recens(?:isc|ir)\w*|(?:[1-5]|one|two|three|four|five)[- ]?stars?|\w*bewertung(?:en)?|\w*rezension(?:en)?|(?:funf|vier|drei|zwei|einen|ein|[1-5])[- ]?(?:sterne?n?)|avis(?! (?:de|du|d')\s?(?:passage|expedition|livraison|reception|facteur|transporteur))|commentaires?|evaluations?(?! (?:du|de la|technique))|(?:votre|une (?:bonne|mauvaise|meilleure)) note|etoiles?|resenas?|opinion(?:es)?|valoracion(?:es)?|calificacion(?:es)?|comentarios?|estrellas?|puntuacion(?:es)?|recension[ei]|punteggi\w?|comment[oi]|valutazion[ei]|stell[ae]|giudizi\w?`,
  raw`好评|差评|中评|评价|评论|评分|留评|[五5]颗?星|[一1]星|[5]星|星级|晒图|晒单|好評|差評|評價|評論|レビュー|評価|口コミ|クチコミ|星[1-5一二三四五つ]|星の数|星評価|フィードバック|review|feedback`,
);

/** To change, remove, rethink. */
export const change = idea(
  raw`remov\w*|delet\w*|chang\w*|swap\w*|re-?writ\w*|overwrit\w*|updat(?:e|es|ed|ing)(?! you)|revis(?:e|es|ed|ing)|edit\w*|amend\w*|tak(?:e|es|en|ing) (?:\w+ ){0,5}down|took (?:\w+ ){0,5}down|withdr\w+|reconsider\w*|(?:take|taking|have|having) (?:another|a second|a fresh|one more) look|(?:another|second) thought|(?:is|are|has) gone|disappear\w*|(?:comes?|came) down|higher|bump\w*|adjust\w*|modif\w+|improv\w+|rais(?:e|ing)|upgrad\w+|rethink\w*|revisit\w*|retract\w*|losch\w*|geloscht|umwandel\w*|umzuwandeln|tausch\w*|ruckzug|erhoh\w*|anheb\w*|heraufsetz\w*|weg (?:ist|sind)|verschw\w+|herunter\w*|runter\w*|entfern\w*|ander[nt]\w*|geandert|abander\w*|anpass\w*|angepasst|anzupassen|uberdenk\w*|zuruck(?:zieh|nehm|zuzieh|gezogen|genommen|zunehm)\w*|korrigier\w*|aktualisier\w*|uberarbeit\w*|verbesser\w*|supprim\w*|retrait|transform\w*|reecri\w*|a la hausse|augment\w*|remont\w*|rehauss\w*|disparai\w*|retir\w*|modifi\w*|chang\w*|enlev\w*|reconsider\w*|mettre a jour|mise a jour|revoir|revenir sur|ajust\w*|corrig\w*|amelior\w*|elimin\w*|borr\w*|reescrib\w*|quit(?:ar|e|ara|aran|ase|a)|(?<!\b(?:a|in) )cambi\w*|replante\w*|actualiz\w*|edit\w*|mejor(?:ar|e|ase)|sub(?:ir|e|a|iera|iese|iria)|elev(?:ar|e|ase)|desaparez\w*|borrado|eliminacion|retirada|rimuov\w*|rimoss\w*|trasform\w*|riscriv\w*|rimozione|cancell\w*|aument\w*|togli\w*|tolto|spari\w+|ritir\w*|aggiorn\w*|riconsider\w*|rived\w*|rivalut\w*|alz(?:a|i|are|asse|era)`,
  raw`删|刪|撤|改(?!善|进|天|日|派|寄|退|善)|修改|改成|改为|改為|更改|改一下|改下|改到|撤(?:销|回|掉)|换成|移除|更新|追评|调整|削除|変更|修正|取り下げ|書き換え|書き直|訂正|編集|見直|(?<!差し)上げて|引き上げ|再考|再評価|更新|改めて(?:評価|レビュー)|直して|消して`,
);

/** Money or goods back: refund, replacement. */
export const refund = idea(
  raw`refund\w*|(?:half|part|rest|some|all|most)(?: of)? (?:of )?(?:the |your )?(?:price|money|amount)(?: back)?|money back|your money|(?:full|whole|entire|total) (?:amount|price|sum)|(?:remaining|rest of the|other) (?:\d+ ?%|half|amount|money)|\d+ ?% (?:back|of the price)|get (?:it|everything) back|reimburs\w*|pay (?:you )?back|replacement|new one|erstatt\w*|auszahl\w*|(?:volle|ganze|gesamte)\w* (?:betrag|\w*preis)|gutschrift|ihr geld|ruckerstatt\w*|geld zuruck|zuruckzahl\w*|zahlen (?:\w+ ){0,4}zuruck|uberweis\w* (?:\w+ ){0,3}(?:rest|halfte|betrag|geld|teil)|(?:halfte|teil) des (?:\w*preises|geldes|betrags)|ersatz\w*|rembours\w*|avoir|(?:rend|rendons|rendrons|restitu\w+)(?= )|(?:moitie|partie) du prix|montant (?:total|integral)|remplac\w*|reembols\w*|devolv\w*|importe (?:integro|total|completo)|devolucion|dinero|(?:la )?mitad(?: del (?:precio|importe))?|abon(?:o|amos|aremos)|rimbors\w*|soldi|(?:rend(?:iamo|eremo)|restitu\w+)|(?:meta|parte) del prezzo|intero importo|importo (?:intero|totale)|sostitu\w*`,
  raw`退款|报销|免单|货款|全款|全额|退钱|返钱|打款|退差价|退一半|退全|全额退|全額退|退您|退你|给[您你]退|退一半|退还|退回|返款|补发|换新|返金|ご返金|お返し(?:いた|し|を)|代金|代替品|交換品|全額|半額|補填`,
);

/** Something given that the order does not owe: gift card, present, cash. */
export const gift = idea(
  raw`gift ?cards?|gifts?|on the house|(?<!(?:choice|decision|review|rating|opinion) )(?:is|are) yours|aufs haus|presents?|vouchers?|coupons?|cash ?back|cash|rewards?|bonus|discounts?|rebates?|compensat\w+|freebie\w*|[$£€] ?\d+|\d+ ?(?:[$£€]|euros?|dollars?|usd|eur|gbp|pounds?)|gutschein\w*|geschenk\w*|schenk\w*|rabatt\w*|pramie|belohn\w*|dankeschon|cheques?[- ]cadeaux?|cartes?[- ]cadeaux?|cadeaux?|bons? d'achat|bon de reduction|code promo|remises?|reductions?|recompens\w+|tarjetas?(?: de)? regalo|regal\w+|cupon(?:es)?|descuentos?|premi\w+|recompens\w+|obsequi\w+|buon[oi]|omaggi\w*|scont\w+|ricompens\w+`,
  raw`返现|返還現金|礼品|礼物|禮|红包|赠|送(?=[^货达到出修回]{1,6}(?:[。,!,哦]|$))|送您|送你|再送|优惠|現金|现金|奖励|补偿|佣金|报酬|小费|ギフト|プレゼント|クーポン|進呈|差し上げ|特典|割引|ポイント|謝礼|お礼の品|キャッシュバック|贈|円分`,
);

/** Without charge. Weaker than a gift: replacements are free too. */
export const free = idea(
  raw`free|for nothing|gratis|kostenlos\w*|umsonst|gratuit\w*|offert\w*|offrons|sin coste|gratuit\w*|in omaggio|second (?:one|lamp|item|product|unit)`,
  raw`免费|免單|免单|白送|無料|無償|もう一つ|もう1つ`,
);

/** A later order. */
export const nextTime = idea(
  raw`(?:next|future|another|following|subsequent|second|further) (?:\w+ )?(?:orders?|purchases?|time|shopping|buy)|(?:buy|order|purchase)(?: from us)? next|(?:nachste\w*|kunftig\w*|zukunftig\w*|weitere\w*|folge)(?: \w+)? ?(?:bestellung\w*|einkauf\w*|kauf\w*|mal|order)|(?:prochain\w*|futur\w*|nouvel\w*) (?:\w+ )?(?:achats?|commandes?|fois)|(?:proxim\w+|futur\w+|siguiente) (?:\w+ )?(?:compras?|pedidos?|vez)|(?:prossim\w+|futur\w+|successiv\w+) (?:\w+ )?(?:acquist\w+|ordin\w+|volta)`,
  raw`下次|下一单|下一次|下回|再次购买|复购|以后购买|次回|今後のご注文|次の(?:ご)?注文|次のお買い物|またのご購入`,
);

/** The seller's own shop outside Amazon. */
export const ownShop = idea(
  raw`(?:our|my) (?:own |official |company )?(?:web ?site|web ?shop|web ?store|online (?:shop|store)|home ?page|site)|(?:direct(?:ly)?|straight) (?:from|with|through) us|unser\w* (?:eigene\w* )?(?:online-?shop|web-?shop|website|web-?seite|homepage|internetseite)|direkt bei uns (?:bestell|kauf)\w*|direkt in unserem|(?:notre|nos) (?:propre )?(?:site(?: web| internet| officiel)?|boutique en ligne|e-shop)|directement (?:chez|aupres de) nous|nuestr\w+ (?:propi\w+ )?(?:sitio(?: web)?|(?:pagina )?web|pagina|tienda (?:online|en linea))|directamente (?:con|a) nosotros|nostro (?:sito(?: web| ufficiale)?|negozio online|e-?commerce|e-?shop)|direttamente da noi`,
  raw`官网|官方网站|我们(?:的)?(?:网站|独立站|网店|淘宝)|独立站|淘宝|天猫|京东|拼多多|公众号|(?:弊社|当店|自社|公式)(?:の)?(?:サイト|ホームページ|オンラインショップ|通販|ウェブサイト)|直接(?:弊社|当店)(?:から|で)の?ご?(?:購入|注文)`,
);
