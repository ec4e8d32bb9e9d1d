/**
 * Words, as patterns on folded text, by which a sum is part of a dispute or is not. One line a language, in the order
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish, Arabic, Chinese, Japanese.
 * They only decide which sums count; whether a message is dangerous is the alert rules' business.
 */

/** Asking for money, or saying that money is owed. */
const demandCues = [
  'refund|reimburs|compensat|(?:my|our|the) (?:\\S+ ){1,2}back\\b|(?:money|cash|[$€£¥]?[\\d.,]+[$€£¥]?|dollars|euros|pounds|bucks|it all|cent|penny) back|i (?:want|demand|expect) (?:my|the|a full|full|\\$|€|£|compens|you to pay|to be paid)|owe[sd]?\\b|pay (?:me|for (?:the|my|this|all)|up\\b|back)|chargeback|give me (?:my|a|the|back)|short(?:ed|-?changed)|overcharg|charged (?:me )?(?:twice|double|again|too|extra|\\S+ times)|double[- ]charg|waiting (?:on|for) (?:my |the |a )?(?:refund|money|[$€£¥\\d])|sue you|return (?:my|the|our) money|credit (?:me|my)|liable|deduct|dispute|cover the (?:cost|damage|repair|bill|loss)|(?:file|open|make) a claim|keep (?:half|\\$|[\\d])',
  '(?:rück|zurück)?erstatt|zurück|geld (?:wieder|zurück)|mein geld|schaden|entschädig|schmerzensgeld|(?:ich |wir )?(?:verlang|forder)|schulde|doppelt|abgebucht|zu viel|rückbuch|(?:übernehmen|begleichen|zahlen) sie|verklag|haften|haftbar|differenz (?:erstatt|zurück)|reklam|gutschrift',
  'rembours|rend(?:ez|re)|indemnis|dédommag|(?:je )?(?:réclame|exige)|me devez|prélevé|débité (?:deux|trop)|dommages|litige|payez|trop[- ](?:perçu|payé)|récupérer|je veux (?:mes|mon|être)',
  'reembols|devuelv|devolver|devoluci|indemniz|compens|reclam|exijo|me deben|debéis|cobrad[oa] (?:dos|doble|de más)|cobraron|dos veces|de vuelta|contracargo|paguen|quiero (?:mis|mi dinero|que me)|disput',
  'rimbors|restitu|risarc|indenn|indietro|pretendo|esigo|mi dovete|due volte|addebit|storno|pagate|ridat|rivoglio|voglio (?:i miei|indietro|il rimborso)|contest',
  'reembols|devol|estorn|indeni|indemni|ressarc|exijo|me devem|duas vezes|cobrad[oa]|cobraram|de volta|paguem|quero (?:meu|o meu|os meus|meus|ser|receber)|contest',
  'terug|vergoed|schadeloos|schadeverg|eis |betaal (?:mij|me)|twee keer|dubbel|te veel|restitutie|betwist|mijn geld',
  'zwrot|zwró|zwrac|oddaj|odda[ćc]|żąd|domag|odszkodow|rekompens|wypłać|dwa razy|podwójnie|pobran|dopłat|reklamac|moje pieni',
  'återbetal|åter|tillbaka|ersätt|kräv|kompens|dubbelt|två gånger|skyldig|skadestånd|reklamation|mina pengar',
  'iade|geri (?:ver|öde|al|ist|yat)|tazmin|ödeyin|talep|borçlu|iki kez|iki kere|fazla (?:çek|tahsil)|paramı|karşıla',
  'استرداد|استرجاع|ارجاع|ارجعوا|رجعوا|اعيدوا|اعاده|تعويض|اطالب|مرتين|ادفعوا|مستحق|فلوسي|نقودي|اموالي|مبلغي',
  '退(?:款|钱|錢|费|費|回|还|還|给|給|我|全|货款|一赔|\\d)|全退|赔|賠|补偿|補償|索要|欠(?:我|款)|扣(?:了|款)|多收|重复(?:扣|收)|还我|還我|讨回|双倍',
  '返金|返して|返し|弁償|賠償|補償|請求し|二重|払って|払い戻|支払え',
];

/** Something went wrong, or money was lost. Hazards are left to the alert rules: their words name products too. */
const troubleCues = [
  "broke|damag|defect|fault|missing|wrong\\b|never (?:arriv|came|got|receiv|work|ship|even|deliver|turn|boot)|not (?:arriv|receiv|working|deliver|as described|what)|(?:didn|doesn|don|isn|wasn|hasn|haven|won)'?t (?:work|arriv|receiv|come|got|get|turn|charge|boot|start|deliver|even)|stopped working|scam|fraud|counterfeit|stolen|ruin|destroy|shatter|useless|junk|garbage|unacceptable|cost me|repair (?:bill|cost)|complain|cheat|rip(?:ped)? ?off|instead of|ignor|no (?:reply|response|answer)|incomplete|torn\\b|dented|flooded|collaps|expired|without (?:my|permission)|lost (?:my|\\$|in|by|package|parcel)|out of pocket|bill (?:of|for|is|was|came)",
  'kaputt|defekt|beschädig|zerstör|fehlt|fehlen|falsche|nie (?:an|erh|gek)|nicht (?:an(?:ge)?k|erh|gel|funk|gekomm|da\\b|wie)|funktioniert nicht|betrug|betrog|betrüg|gefälscht|fälschung|gebroch|zerbroch|schrott|reparatur|verletz|beschwer|mangel|mängel|unverschämt|keine antwort|gekostet|anstatt|undicht|zerriss',
  "cassé|abîmé|défect|endommag|manqu|jamais (?:reçu|arriv|livr|fonct)|pas (?:reçu|arriv|conforme|livr)|ne (?:marche|fonctionne|démarre|s'allume)|arnaqu|escro|fraud|contrefa|perdu|inutilisable|réparation|blessé|plainte|inadmissible|au lieu de|dégâts?|dommages?|panne|aucune réponse|m'a coûté|fissuré",
  'rot[oa]s?\\b|rompi|dañad|defect|falta[n]?\\b|equivocad|nunca (?:lleg|recib|funcion)|no (?:ha (?:lleg|func)|me ha lleg|he recib|lleg|funcion|recib|enciend|sirv)|estafa|fraude|inútil|reparaci|herid|queja|inaceptable|en lugar de|averiad|daños?\\b|mal estado|sin respuesta|me costó',
  'rott[oaie]\\b|danneggi|difett|manca|mancano|sbagliat|mai (?:arriv|ricev|funz)|non (?:è (?:arriv|mai)|ho (?:ricev|mai)|funziona|arriv|ricev|si accend|va\\b)|truff|frode|contraffa|inutilizz|riparazion|ferit|reclamo|inaccettabile|invece|guast|danni\\b|danno\\b|nessuna risposta|costat',
  'quebrad|quebrou|danific|defeit|falta(?:m|ndo)?\\b|errad|nunca (?:cheg|receb|funcion)|não (?:cheg|funcion|receb|liga|veio|entreg)|golpe|fraude|inútil|conserto|reparaç|ferid|machuc|reclama|inaceit|em vez|avaria|estrag|prejuízo|danos?\\b|sem resposta|custou',
  'kapot|defect|beschadig|ontbre|verkeerde?|nooit (?:aan|ont|gel|gek)|niet (?:aange|ontv|gelev|werk|gekr)|werkt niet|oplicht|onbruik|reparatie|gewond|klacht|onacceptab|in plaats|schade|is stuk|geen (?:reactie|antwoord)|gekost',
  'zepsu|uszkodz|wad(?:a|ę|y|liw)|brak(?:uje)?\\b|niewłaściw|nigdy nie|nie (?:dotar|dział|otrzym|dosta|przysz|włącz)|oszust|oszuka|podrób|zgub|pęk|bezużytecz|napraw|skarg|niedopuszcz|zamiast|szkod[aęy]|zniszcz|rozbi|kosztował',
  'trasig|skadad|skador|defekt|saknas|fel\\b|fel(?:aktig|vara)|aldrig (?:kom|fått|lev)|inte (?:kom|fung|fått|mott|lever|start)|fungerar inte|bedräg|lurad|oanvänd|reparation|klag|oaccept|istället|sönder|inget svar|kostat mig',
  'kırık|kırıl|hasar|bozuk|bozul|arıza|eksik|yanlış|hiç (?:gel|çal)|gelmedi|çalışm[aı][dy]|ulaşmadı|teslim edilme|dolandır|sahte|kayıp|tamir|onarım|yaral|şikayet|kabul edilem|zarar|mağdur|kusur|cevap yok|mal oldu',
  'مكسور|تالف|معيب|ناقص|خاطئ|لم (?:يصل|تصل|استلم|يعمل|تعمل)|لا (?:يعمل|تعمل)|ما (?:وصل|اشتغل|يشتغل)|نصب|احتيال|مزيف|مقلد|خسر|تلف|تعطل|اصلاح|شكو|غير مقبول|اضرار|كلفني|خراب',
  '坏|壞|破(?:损|損|了|裂)|损失|損失|缺(?:少|件|货)|少(?:了|发|發)|错(?:误|了|的)|没(?:收到|到|有收|发)|沒(?:收到|到|有收)|未收|不能用|无法(?:用|使|开)|不工作|骗|騙|诈|詐|假货|丢(?:了|失)|维修|修理|受伤|投诉|碎|裂|瑕疵|质量(?:问题|差)|故障|发错|寄错|纠纷|误工|坏点',
  '壊|破損|不良|故障|欠品|足りな|届かな|届いてい(?:ない|ません)|違うもの|間違|動かな|動きません|使えな|詐欺|偽物|紛失|修理|怪我|けが|ケガ|苦情|割れ|不具合|来ない|来ていません|まだ(?:です|あり|届)|損害',
];

/** Money that was already paid back. Counts only without a word of `openCues` beside it. */
const settledCues = [
  '(?:already|you|they) sent (?:\\S+ ){0,4}back|(?:been|was|were|got|have|has|had|already|you|they|amazon|seller|is) (?:\\w+ )?(?:refunded|reimbursed|credited|repaid|compensated)|received (?:the|my|a|your|full|it)|(?:refund|money|credit)\\S* (?:\\S+ ){0,4}(?:arrived|received|came|landed|went through|processed|issued|is here|showed up)|got (?:my|the|a) (?:money|refund|\\S+ (?:back|refund))|thank(?:s| you) for|all (?:good|settled|sorted)|resolved',
  '(?:ist|sind) auf (?:meinem|dem|unserem) konto|(?:wurde[n]?|habe[n]?|hat|ist|sind|bereits|schon) .{0,40}(?:erstattet|gutgeschrieben|überwiesen|zurückgezahlt|ausgezahlt|erhalten|bekommen|angekommen|eingegangen)|danke für|erledigt|(?:erstattung|geld|gutschrift).{0,30}(?:erhalten|bekommen|angekommen|eingegangen|ist da)',
  'remboursement.{0,30}(?:reçu|arrivé|effectué|bien)|(?:avez|a|ont|été|suis) (?:\\S+ )?(?:rembours|crédit|indemnis)é|reçu.{0,24}(?:remboursement|virement)|merci pour|réglé|résolu|bien reçu',
  '(?:ya|me) (?:me )?(?:devolvieron|reembolsaron|abonaron)|(?:reembolso|dinero|abono).{0,30}(?:recibid|llegad|lleg[óo]|hecho)|recibí|he recibido|(?:han|ha|fue|habéis|han sido|ya) (?:me )?(?:\\S+ )?(?:reembolsad|devuelt|abonad)|gracias por|solucionad|resuelt',
  '(?:rimborso|soldi|accredito).{0,30}(?:ricevut|arrivat|effettuat)|ho ricevuto|(?:avete|ha|hanno|stato|stata|già) (?:\\S+ )?(?:rimborsat|restituit|accreditat)|grazie per|risolt',
  '(?:reembolso|estorno|dinheiro).{0,30}(?:recebid|caiu|chegou|feito)|recebi|(?:foi|já|fui|foram) (?:\\S+ )?(?:reembolsad|devolvid|estornad|creditad)|obrigad[oa] pel|resolvid',
  '(?:terugbetaling|geld|bedrag).{0,30}(?:ontvangen|binnen|gekregen)|(?:is|heb|hebben|heeft|al|reeds) .{0,30}(?:terugbetaald|teruggestort|ontvangen|gekregen)|bedankt voor|opgelost|dank voor',
  '(?:zwrot|pieniądz\\S*|kwot\\S*).{0,30}(?:otrzyma|dotar|wpłyn|dosta|wróci)|(?:otrzyma|dosta)\\S+.{0,20}zwrot|(?:został|zostało|już) .{0,20}(?:zwrócon|oddan)|dzięk\\S* za|rozwiązan',
  '(?:återbetalning|pengarna|beloppet).{0,30}(?:fått|kommit|mottag|inne)|(?:har|fick|redan) .{0,24}(?:återbetal|fått tillbaka|fått)|tack för|löst',
  '(?:iade|para|ücret)\\S*.{0,30}(?:aldım|geldi|yattı|yapıldı|ulaştı|edildi)|teşekkür|çözüldü|hallold',
  '(?:استلمت|وصلني|وصل|تم) .{0,24}(?:المبلغ|استرداد|ارجاع|فلوس|التعويض|تحويل)|شكرا|تم حل',
  '已(?:经|經)?.{0,6}(?:退|收到|赔|到账|返还)|退款.{0,10}(?:收到|到账|到帳|到了|成功)|收到.{0,8}退款|退了(?!一)|(?:谢谢|感谢|謝謝|多谢)|解决了|解決了',
  '(?:返金|入金|振込).{0,12}(?:受け取|確認|届き|され(?:ま|て|た)|いただきました|ありがとう)|返金ありがとう|解決し',
];

/** Words that keep a settled-looking clause open: not yet, only part, or asked for. */
const openCues = [
  "\\bnot?\\b|n't|never|\\bonly\\b|\\bjust\\b|\\bstill\\b|\\byet\\b|\\bwant|\\bneed|\\bmust\\b|\\bshould|\\bplease\\b|\\bdemand|\\bexpect|\\bwhen\\b|\\bwaiting|\\bunless\\b|\\bif\\b|\\buntil\\b|to be refunded|instead|\\bof the\\b|\\bowe",
  '\\bnicht|\\bkein|\\bnie\\b|\\bnur\\b|\\bnoch\\b|\\bbitte|\\bwill\\b|\\bmöchte|\\bmuss|\\bsoll|\\bwann|\\bwarte|\\bwenn\\b|\\bverlang|\\bforder|\\bstatt',
  '\\bpas\\b|\\bjamais|\\bseulement|\\bque \\d|\\btoujours|\\bencore|\\bveux|\\bdois|\\bdevez|\\bquand|\\battend|\\bsi\\b|\\bexige|\\brien\\b|\\bau lieu|\\baucun',
  '\\bno\\b|\\bnunca|\\bsolo\\b|\\btodavía|\\baún|\\bquiero|\\bexijo|\\bcuándo|\\besper|\\bsi\\b|\\bsin\\b|\\ben lugar',
  '\\bnon\\b|\\bmai\\b|\\bsolo\\b|\\bancora|\\bvoglio|\\besigo|\\bpretendo|\\bquando|\\baspett|\\bse\\b|\\bsenza|\\binvece',
  '\\bnão\\b|\\bnunca|\\bsó\\b|\\bapenas|\\bainda|\\bquero|\\bexijo|\\bquando|\\bagua|\\bse\\b|\\bsem\\b|\\bem vez',
  '\\bniet\\b|\\bgeen|\\bnooit|\\bslechts|\\bmaar \\d|\\balleen|\\bnog\\b|\\bwil\\b|\\bmoet|\\beis|\\bwanneer|\\bwacht|\\bals\\b',
  '\\bnie\\b|\\bnigdy|\\btylko|\\bjeszcze|\\bchcę|\\bżąd|\\bkiedy|\\bczek|\\bjeśli|\\bproszę|\\bzamiast|\\bdomag',
  '\\binte\\b|\\baldrig|\\bbara\\b|\\bendast|\\bännu|\\bfortfarande|\\bvill\\b|\\bkräv|\\bnär\\b|\\bvänta|\\bom\\b|\\binget|\\bmåste',
  '\\bdeğil|m[ae]d[ıi]|m[ae]mış|m[ae]dım|\\bsadece|\\bhala\\b|\\bhâlâ|\\bhenüz|istiyor|\\bne zaman|bekli|talep|\\beğer|\\brağmen',
  'لم |لا |ما |ليس|فقط|حتي الان|بعد|اريد|متي|انتظر|اطالب|اذا|بدون',
  '没|沒|不|未|只|才|还(?:没|未|差)|要求|请|請|应|應|必须|什么时候|何时|如果|否则|赶紧|尽快|一直',
  'ない|ません|まだ|だけ|しか|ほしい|欲しい|ください|下さい|いつ|もし|待って|至急|早く',
];

/** Words that open another, opposed clause. */
const contrastWords =
  'but|however|although|though|yet|aber|jedoch|doch|mais|pourtant|pero|aunque|ma|però|tuttavia|mas|porém|maar|echter|ale|jednak|lecz|men|dock|ama|fakat|ancak|لكن|ولكن|但是|但|可是|不过|でも|しかし|ですが';

/** Asking what would be, before anything happened. Only in a question. */
const supposalCues =
  "\\bif (?:it|i|they|the|this|there)\\b|\\bin case\\b|\\bwhat happens|\\bbefore (?:i )?(?:buy|order)|\\bthinking (?:of|about)|\\bfalls\\b|\\bbevor ich|\\bau cas|\\bavant (?:d'acheter|de commander)|\\bs'il|\\ben caso|\\bantes de comprar|\\bnel caso|\\bprima di (?:comprare|ordinare)|\\bcaso\\b|\\bindien|\\bjeśli|\\bgdyby|\\bifall|\\beğer|\\bolursa|اذا|如果|万一|要是|もし|場合";

/** All of them: laid into `storage.local` with the other lists, because the page script is too small to carry them. */
export const builtInDisputeCues = {
  demandCues,
  troubleCues,
  settledCues,
  openCues,
  contrastWords,
  supposalCues,
};

/** The words by which a sum is in dispute, as a page script reads them. */
export type DisputeCues = typeof builtInDisputeCues;
