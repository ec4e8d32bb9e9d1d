import { idea, says } from '../idea.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const raw = String.raw;

const thanks = idea(
  raw`thank(?:s| you)\w*|appreciate\w*|grateful|you(?:'re| are) (?:very |most )?welcome|my pleasure|here (?:to|for)|danke?n?|vielen dank|gern geschehen|gerne|fur sie da|zur verfugung|merci|remerci\w*|de rien|je vous en prie|a votre (?:disposition|ecoute)|disposition|gracias|agradec\w+|de nada|a su disposicion|grazie|ringrazi\w+|prego|a (?:sua |vostra )?disposizione`,
  raw`谢谢|感谢|多谢|不客气|随时|竭诚|ありがとう|有難う|感謝|御礼|お礼|お気軽に|どういたしまして`,
);

/** 'Hello Anna,' and 'Kind regards, the team': who is meant and who writes, not what is said. */
const greeting =
  /^\s*(?:hello|hi|hey|dear|good (?:morning|day|afternoon|evening)|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|chere?|madame|monsieur|hola|estimad[oa]|buen[oa]s (?:dias|tardes|noches)|buongiorno|buonasera|gentile|ciao|salve|caro|cara)(?:,? (?!(?:your?|the|we|i|it|my|our|ihr\w*|die|das|der|wir|ich|votre|vos|le|la|nous|je|su|el|los|las|hemos|il|lo|abbiamo)(?![a-z]))[\p{L}.'-]+){0,4}[,:!.\n]/u;
const signature =
  /(?:(?:kind|best|warm(?:est)?) (?:regards|wishes)|regards|sincerely|yours|best|cheers|(?:mit )?(?:freundliche[nm]?|liebe[nm]?|viele|beste|herzliche) (?:grusse[n]?|gruss)|ihr(?:e)? (?=[\p{L}-]+(?:-| )?(?:team|service))|cordialement|bien a vous|(?:meilleures )?salutations|(?:un (?:cordial )?)?saludos?|atentamente|cordiali saluti|distinti saluti|saluti|un saluto|此致|祝好|敬具)[\s,.!]*(?:[\p{L}'&.-]+\s*){0,6}$/u;

/** Words that thank, greet and offer help, and the small words between them. Whatever else stands there is a message. */
const latinFiller = new Set(
  (
    "hello hi dear made makes many our smile thank thanks you your so very much again for the a an and or of to we us our i me my is are am be been it its this that those always here there help helping assist assistance happy glad pleased any anything else question questions concern concerns problem problems issue issues if have has had need needs ever whenever feel free let know contact contacting reach out reply message messages messaging writing write order ordering purchase purchasing shopping shop buying choosing choice support supporting trust business customer customers patience understanding kind kindness words word appreciate appreciated really truly sincerely great wonderful nice lovely good day week weekend evening time enjoy rest hope hear hearing from best wishes regards warm yours team service store welcome pleasure with in at all by through via on will would do don't not hesitate please as well too more further can could must may wish wishing holidays love you're we're it's i'm getting touch valued being back look looking forward serve serving seeing amazon product item soon fantastic amazing most such first us: getting quick fast answer answering response responding prompt promptly update updating confirming feedback heard pleased okay ok sure perfect lovely sunday monday friday saturday morning evening afternoon night safe peter yes noted " +
    "guten tag hallo liebe lieber sehr geehrte geehrter frau herr danke dank vielen herzlichen fur ihre ihren ihr ihrem ihrer bestellung einkauf kauf nachricht vertrauen geduld verstandnis unterstutzung wir wunschen ihnen einen eine ein schonen schones tag wochenende abend woche noch und bei fragen sind gern gerne jederzeit sie da haben wenn weitere weiteren noch zu zur verfugung stehen steht uns unser unserem team melden sich einfach bitte freuen schon auf das den die der nachsten wieder mit viel freude spass ihrem neuen produkt artikel alles gute kunde kunden sollten so sehr ich es ist fur' anliegen helfen weiter weiterhin mal ganz shop entscheidung geschatzt schatzen herzliche herzlich worte wunsche nettes lobende schnelle schneller schnell antwort antworten ruckmeldung abend sonntag freitag feierabend prima super perfekt ok okay nette netten freundliche freundlichen gluck rest im in am von ruckmeldung interesse geschehen " +
    "bonjour bonsoir merci beaucoup infiniment pour votre vos achat commande confiance message de d'avoir d' avoir choisi nous vous notre nos bonne belle bon journee soiree semaine week-end weekend restons reste rester a l'ecoute ecoute disposition toute tout tous question questions besoin si avez n'hesitez hesitez pas et en le la les un une des du au aux encore grand mille belle gentille paroles mots tres retour reponse rapide rapidement excellent fin continuation fetes gentil gentillesse parfait entendu repondu remercions remercie vivement sincerement cordialement equipe service client cher chere madame monsieur je suis sommes ravi ravis heureux plaisir aide aider patience comprehension fidelite interet par ce cet cette avec plus renseignement information profitez bien salutations souhaitons souhaite excellente agreable ecrit contacte contacter l'equipe produit article " +
    'hola buenos buenas dias tardes muchas mil gracias por su sus compra pedido confianza mensaje habernos haber elegido que tenga tengan un una buen buena feliz dia tarde semana fin estamos quedamos quedo estoy a disposicion para cualquier duda dudas pregunta consulta si necesita tiene algo mas ayuda ayudarle no dude en de la el los las lo le les nos y o con del al responder respondido respuesta tan rapido rapida rapidamente feliz perfecto vale amable amables amabilidad palabras mil corazon pase tarde tardes noche feliz estimados noche noches domingo sabado descanse se muy agradecemos agradezco paciencia comprension escribirnos contactar contactarnos contacto siempre aqui equipo atencion cliente estimado estimada saludos saludo cordial cordiales nuestra nuestro tienda producto disfrute encantados placer esperamos espero ser ' +
    'buongiorno buonasera salve gentile grazie mille infinite tante molte per il suo la sua acquisto ordine fiducia messaggio averci aver scritto scelto buona buon giornata serata settimana restiamo rimaniamo resto siamo a disposizione sempre qualsiasi ogni domanda domande dubbio necessita bisogno se ha avesse di del della e o un una le gli i lo la ci in con al alla non esiti esitare contattarci contatti scriverci ringraziamo ringrazio pazienza comprensione molto davvero ancora cordiali distinti saluti saluto team assistenza cliente clienti nostro nostra negozio prodotto felici lieti cuore gentili gentile parole auguro auguri splendida bella buonissima risposta rispondere risposto cortese cortesia gentilezza veloce rapida perfetto bene fine domenica sabato feste piacere aiutarla aiuto auguriamo che sia qui'
  )
    .split(' ')
    .filter(Boolean),
);

const chineseFiller =
  /您好|你好|亲爱的|尊敬的|亲们?|买家|顾客|客户|朋友|客人|感谢|谢谢|多谢|不客气|非常|十分|衷心|由衷|再次|您们?|你们?|的|对|我们?|本店|小店|店铺|购买|选购|下单|订购|订单|惠顾|光临|支持|信任|信赖|理解|耐心|等待|来信|联系|反馈|留言|消息|选择|产品|商品|宝贝|祝愿?|愿|生活|愉快|一切|顺利|工作|幸福|开心|快乐|安康|每一?天|一天|天|周末|节日|假期|如果|如|若|还?有|其他|其它|什么|任何|问题|疑问|疑虑|需要|需求|帮助|帮忙|随时|请|欢迎|很|乐意|高兴|荣幸|为|服务|竭诚|都|可以?|与|和|跟|给|在|这里|一直|会|将|尽力|再见|此致|敬礼|客服|团队|回复|告诉|告知|以?及|了|哦|呢|啦|呀|也|是|次|本|此|让|使用|期待|下次|再|见|心意|好的?|嗯|收到|明白|没事|没关系|购物|早日|健康|晚上|早上|下午|好|哈|哟|么么|谢|已|先生|女士|答复|及时|快速/g;

const japaneseFiller =
  /お世話になっております|お世話になります|こんにちは|はじめまして|いつも|この度は?|このたびは?|先日は?|本日は?|ご購入|ご注文|お買い上げ|お買い求め|ご利用|ご愛顧|ご連絡|お問い?合わ?せ|ご返信|ご返事|ご理解|ご協力|メッセージ|いただき|頂き|くださり|下さり|くださいまして|誠に|本当に|心より|心から|大変|厚く|ありがとう|有難う|ございまし?たら|ございます|ございました|感謝|御礼|お礼|申し上げます|いたします|致します|今後とも?|よろしく|宜しく|お願い|何卒|何か|また|他に|ご不明|ご不便|ご質問|ご要望|ご用件|お困り|なこと|な点|こと|点|あれば|ありましたら|いつでも|お気軽に|ご遠慮なく|どうぞ|お待ち|しております|して|おります|当店|弊社|弊店|当社|お客様|[^\s、。]{1,8}様|良い|素敵な|一日|お過ごし|ください|くださいませ|下さい|担当|カスタマー|サポート|スタッフ|一同|拝啓|商品|嬉しい|幸いです?|存じます|引き続き|させて|いただきます|まで|どういたしまして|お役に立て|ご丁寧|早速|さっそく|お忙しい中|お心遣い|あたたかい|温かい|お言葉|嬉しく|うれしく|思っ|スタッフ|励み|ご確認|ございましたこと|承知|かしこまりました|こちらこそ|て|が|は|を|に|の|も|と|で|な|へ|ね/g;

/** How much of a text says something beyond thanks: words in Latin script, characters in Chinese and Japanese. */
function countSubstance(folded: string): number {
  const bare = folded.trim().replace(greeting, ' ').replace(signature, ' ');
  const isJapanese = /[ぁ-んァ-ヴ]/.test(bare);
  const cjk = bare.replace(isJapanese ? japaneseFiller : chineseFiller, '').match(/[\p{Script=Han}ぁ-んァ-ヴ]/gu) ?? [];
  const latin = bare.match(/[a-z0-9][a-z0-9'-]*/g) ?? [];
  return latin.filter((word) => !latinFiller.has(word)).length + cjk.length / 2;
}

/** Nothing but thanks, good wishes and an offer of help, in the whole text. */
export function findThanksOnly({ folded }: ReplyText): Span[] {
  if (folded.length > 600 || !says(folded, thanks)) return [];
  return countSubstance(folded) <= 1 ? [{ start: 0, end: folded.length }] : [];
}
