import { type Breach, findBreaches, idea } from '../idea.ts';
import { declining, ownShop } from '../ideas.ts';
import type { ReplyText, Span } from '../reply-text.ts';
import { findEmails } from './email.ts';
import { findPhones } from './phone.ts';

const raw = String.raw;

const channel = idea(
  raw`whats ?app|wats ?app|wechat|we chat|weixin|telegram|viber|skype|facebook|fb|messenger|instagram|insta|ig|tiktok|tik tok|snapchat|discord|kakao(?:talk)?|line id|qq|vx|imessage|signal`,
  raw`(?:加|售后|客服|联系).{0,8}v\s?[:：]|微信|威信|薇信|微芯|维信|v信|v\s?x|加v|扣扣|企鹅号|q群|qq|抖音|小红书|旺旺|微博|ライン(?=で|の|に|を)|line(?=で|の|に|を|id|@|公式|から|友)|インスタ|フェイスブック|ツイッター|ワッツアップ|カカオ`,
);

/** Services that are for nothing but reaching somebody: to name one is to lead there. */
const messenger = idea(
  raw`whats ?app|wats ?app|wechat|weixin|telegram|viber|kakao(?:talk)?|line id|vx`,
  raw`(?:加|售后|客服|联系).{0,8}v\s?[:：]|微信|威信|薇信|维信|v信|加v|扣扣|qq群|(?:公式)?line(?=で|に|を|id|@|公式|から|友)|ワッツアップ|カカオ|(?:扫|扫描|扫一下|スキャン|読み取).{0,10}(?:二维码|qr)|(?:二维码|qrコード)`,
);

const reaching = idea(
  raw`add(?: me| us)?|contact\w*|message|msg|dm|pm|write|text|reach\w*|chat|talk|speak|ping|find (?:us|me)|follow|join|send|(?:via|on|over|through|by|per|uber|auf|par|sur|por|en|tramite|su) (?=whats|we|tele|vi|sky|face|fb|mess|inst|ig|tik|sna|dis|kak|line|qq)|id|username|schreib\w*|kontakt\w*|hinzufug\w*|meld\w*|folg\w*|erreich\w*|ecri\w*|ajout\w*|rejoin\w*|joign\w*|suiv\w*|escrib\w*|anad\w*|agreg\w*|sig\w*|habl\w*|scriv\w*|aggiung\w*|segu\w*|contatt\w*|mand\w*`,
  raw`加|联系|聯繫|聊|咨询|添加|扫|号|群|连絡|連絡|追加|友だち|友達|登録|メッセージ|フォロー|やり取り|やりとり|お問い合わせ|ご案内|通じて`,
);

/** The product's own business with such a service. */
const feature = idea(
  raw`notifications?|notify|shows?|display\w*|supports?|compatib\w+|app (?:on|for)|alerts on|incoming|benachrichtigung\w*|anzeig\w*|zeigt|unterstutzt|kompatib\w+|affiche\w*|compatible\w*|muestra\w*|notificacion\w*|mostr\w+|notifich\w+|compatibil\w+|bluetooth|settings|einstellungen|reglages|ajustes|impostazioni`,
  raw`通知|推送|显示|兼容|支持|设置|配网|配对|联网|蓝牙|表示|対応(?:して|した|機種|アプリ)|設定|受信`,
);

const paymentService = idea(
  raw`pay ?pal|zelle|venmo|cash ?app|revolut|bizum|western union|money ?gram|ali ?pay|apple pay|bank transfer|wire transfer|direct transfer|uberweis\w*|(?:par|un|faire un) virement|transferencia(?: bancaria)?|bonifico|satispay|paylib|twint`,
  raw`支付宝|微信(?:转账|支付|红包)|银行转账|转账|打款|汇款|银行卡|转给您|銀行振込|振り込み|振込|お振込|paypay|送金`,
);

/** Amazon's own payment, or the buyer's bank showing it. */
const throughAmazon = idea(
  raw`amazon (?:will |has |is |uberweist|erstattet|effectue|rembourse|realiza|efettua|rimborsa)|your bank (?:may|can|might|needs|usually)|ihre bank|votre banque|su banco|la sua banca|original payment|ursprungliche\w* zahl\w+|moyen de paiement d'origine|metodo de pago original|metodo di pagamento originale`,
  raw`原路|原支付|亚马逊(?:会|将)|amazonより|amazonから|お支払い方法に`,
);

const bankDetails = idea(
  raw`iban|bank(?: account)? (?:details|data|number)|account number|bankverbindung|kontonummer|kontodaten|rib|coordonnees bancaires|datos bancarios|numero de cuenta|coordinate bancarie|numero di conto|paypal (?:account|address|adresse|konto|compte|cuenta|e-?mail)`,
  raw`银行账[号户]|银行卡号|收款(?:账[号户]|码)|支付宝(?:账号)?|口座番号|口座情報|振込先`,
);

const buyersContact = idea(
  raw`(?:your|a) (?:personal |private |direct |own |contact )?(?:e-?mail|phone|mobile|cell|telephone|whats ?app|wechat|contact (?:details|number)|number)(?: address| number)?|ihre\w* (?:private\w* )?(?:e-?mail\w*|mail-?adresse|telefonnummer|handynummer|mobilnummer|rufnummer|nummer)|votre (?:adresse )?(?:e-?mail|mail|courriel|(?:numero de )?(?:telephone|portable|mobile)|numero)|(?:el|un) (?:movil|telefono)|su (?:correo(?: electronico)?|e-?mail|(?:numero de )?(?:telefono|movil)|numero)|(?:il|un) (?:cellulare|telefono|recapito)|(?:il suo|la sua|suo|sua) (?:indirizzo )?(?:e-?mail|mail|(?:numero di )?(?:telefono|cellulare)|numero)`,
  raw`您的(?:邮箱|电子邮件|电话|手机|联系方式|微信)|你的(?:邮箱|电话|手机|微信)|(?:电话|手机号|微信号|邮箱|联系方式)(?:发|给|告|留)|(?:お)?電話番号|携帯番号|メールアドレス|ご連絡先`,
);

const handingOver = idea(
  raw`give|drop|pass|send|share|tell|provide|let us (?:have|know)|what is|what's|could you|can you|may (?:i|we) have|need|leave|reply with|reach you|ring you|call you|teil\w*|nenn\w*|send\w*|geb\w*|gib|schick\w*|hinterlass\w*|brauch\w*|verrat\w*|donn\w*|communiqu\w*|envoy\w*|indiqu\w*|laiss\w*|transm\w*|fourni\w*|dig\w*|facilit\w*|envi\w*|mand\w*|proporcion\w*|pas(?:e|ar)\w*|necesit\w*|dej\w*|dia|fornisc\w*|comunich\w*|invi\w*|dic\w*|lasci\w*|serve|pas[ae]`,
  raw`提供|告诉|发给|发我|留下|留个|给我们|给一下|是多少|教え|お知らせ|ご連絡|お送り|記入|ご記載`,
);

/** A carrier's driver needs a number to deliver, which is part of the order. */
const forCarrier = idea(
  raw`carrier|courier|driver|delivery (?:company|service)|spediteur|spedition|zusteller|fahrer|paketdienst|transporteur|livreur|transportista|repartidor|corriere|autista|address (?:book|in your)|your orders`,
  raw`承运商|快递|配送员|司机|物流公司|配送業者|ドライバー|運送会社`,
);

const speaking = idea(
  raw`(?:call|phone|ring|telephone) (?:us|me|our|you)(?! (?:back )?(?:when|if) the)|give (?:us|me|you) a (?:call|ring)|(?:e-?mail|text) (?:us|me|our)|(?:contact|reach|write|get in touch with|speak|talk)[^.,]{0,40} (?:by|via|over the|on the|per) (?:e-?mail|phone|telephone|text)|call you(?: back)?|rufen sie (?:uns|mich|einfach|bitte|gern)|rufen (?:wir )?sie (?:zuruck|an)|rufe sie|(?:schreiben|kontaktieren|melden|erreichen|senden|schicken)[^.,]{0,40} (?:per|via) (?:e-?mail|mail|telefon|sms)|telefonisch|appelez|nous vous (?:appel|rappel)\w+|(?:contact|ecri|joign)\w*[^.,]{0,40} par (?:e-?mail|mail|courriel|telephone|sms)|llame(?:nos|me)?|le llam\w+|(?:escrib|contact|habl)\w*[^.,]{0,40} por (?:e-?mail|correo|telefono|sms)|ci (?:chiami|telefoni)|la (?:chiam|richiam)\w+|(?:scriv|contatt)\w*[^.,]{0,40} (?:via|per|tramite) (?:e-?mail|mail|telefono|sms)`,
  raw`(?:打|拨打?)(?:我们|我|客服)?[^,,。]{0,6}电话|给(?:您|你)打电话|致电|发邮件(?:给|到|至|联系)|邮件联系|电话联系|短信联系|お電話(?:ください|をお願い|いただけ|にて(?:ご連絡|ご案内)|させて|いたします|で(?:ご連絡|お話))|メールで(?:ご連絡|お問い合わせ|お送り)|直接(?:メール|お電話)|までお電話`,
);

const outside = idea(
  raw`outside (?:of )?(?:amazon|this platform|the platform)|off(?:-| of )?(?:amazon|the platform|platform)|bypass\w* amazon|(?:scan|use) (?:the|our|this) qr[- ]?code|without (?:involving |using |going through )?amazon|(?:move|take|continue|discuss) (?:this|it|the conversation) (?:to|elsewhere|off|somewhere)|(?:not|instead of) (?:going )?through amazon|privately|ausserhalb von amazon|an amazon vorbei|ohne (?:den umweg uber )?amazon|qr-code|unter uns|hors(?: d'| de l')?\s?(?:amazon|plateforme)|en dehors d(?:'amazon|e (?:la plateforme|amazon))|entre nous|qr code|sans (?:passer par|impliquer) amazon|fuera de (?:amazon|la plataforma)|sin pasar por amazon|al margen de (?:amazon|la plataforma)|sin (?:que )?amazon|entre nosotros|codigo qr|codice qr|fuori (?:da )?amazon|al di fuori di amazon|senza (?:passare (?:da|per|tramite)|coinvolgere|usare) amazon|in privato|privatamente|en prive|en privado|privat (?:klaren|regeln|einigen)`,
  raw`站外|平台外|避开平台|线下(?!门店)|私下|私聊|绕过(?:亚马逊|平台)|不(?:要)?(?:走|通过|经过)(?:亚马逊|平台)|amazon(?:を|は)(?:通さ|介さ)|amazon(?:の)?外|直接(?:取引|お取引|やり取り|やりとり)|個人的に(?:ご連絡|やり取り)`,
);

const handle = idea(raw`@[a-z0-9_.]{3,30}(?![a-z0-9.]*\.[a-z])`);

/** Firebreak's own good advice: keep it here. */
const keepHere = idea(
  raw`(?:keep|stay|only|everything) (?:\w+ ){0,4}(?:on|in|within|through|via) (?:amazon|these messages|this)|for your safety|never (?:share|send|give)|do not (?:share|send)|don't (?:share|send)`,
  raw`请勿(?:提供|透露|向)|不要(?:提供|透露)|教えないで|お控えください`,
);

const breaches: readonly Breach[] = [
  { all: [messenger], unless: [declining, feature, keepHere] },
  { all: [channel, reaching], within: 50, unless: [declining, feature, keepHere] },
  { all: [paymentService], unless: [declining, throughAmazon, feature, keepHere] },
  { all: [bankDetails, handingOver], within: 60, unless: [declining, keepHere] },
  { all: [buyersContact, handingOver], within: 60, unless: [declining, forCarrier, keepHere] },
  { all: [outside], unless: [declining, keepHere] },
  { all: [ownShop], unless: [declining, keepHere] },
  { all: [handle, reaching], within: 40, unless: [declining] },
];

const callsOrMail: readonly Breach[] = [{ all: [speaking], unless: [declining, keepHere] }];

/** How far 'call us' may stand from the number it announces, in characters. */
const announced = 120;

/** Leads the buyer to contact or payment outside Amazon's messages. 'Call us on' before a number is the number's finding. */
export function findOffAmazon(reply: ReplyText): Span[] {
  const led = findBreaches(reply, breaches);
  const addresses = [...findPhones(reply), ...findEmails(reply)];
  const called = findBreaches(reply, callsOrMail).filter(
    ({ start, end }) =>
      !addresses.some((address) => address.start <= end + announced && address.end >= start - announced) &&
      !led.some((other) => other.start < end && start < other.end),
  );
  return [...led, ...called];
}
