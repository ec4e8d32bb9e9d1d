import { type Breach, findBreaches, idea } from '../idea.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const raw = String.raw;

const defect = idea(
  raw`our (?:\w+ ){0,3}(?:product|lamp|item|device|battery|charger|shelf|design|factory|supplier|quality control|mistake|error|negligence|unit)s?|(?:the |a |our )?(?:\w+ )?(?:manufacturing|design|production|quality|assembly|product|material) (?:defect|fault|flaw|error|problem|issue)s?|(?:faulty|defective|bad) (?:\w+ )?(?:battery|batteries|batch|unit|product|part|item|lamp|charger|cable|wiring|component)s?|(?:defect|fault|flaw)s? (?:in|of|with) (?:the|our)|unser\w* (?:\w+ ){0,2}(?:produkt\w*|lampe|gerat\w*|artikel\w*|akku\w*|ladegerat\w*|regal\w*|fehler\w*|versaumnis\w*|werk\w*)|(?:produktions|material|konstruktions|herstellungs|fabrikations|produkt|qualitats)(?:fehler|mangel)\w*|fehler(?:hafte\w*)? (?:in|an|bei) unser\w*|(?:fehlerhaft|defekt)\w* (?:\w+ )?(?:akku|batterie|charge|gerat|bauteil|produkt|kabel)\w*|notre (?:\w+ ){0,2}(?:produit|article|appareil|lampe|batterie|chargeur|faute|erreur|negligence|usine)(?: (?:defectueu\w+|etait|est))?|defauts? (?:de|du) (?:fabrication|conception|produit|notre|qualite)|(?:produit|batterie|chargeur|piece|lot) defectueu\w+|(?:un )?(?:defecto|fallo|error) (?:de|en|del) (?:fabricacion|diseno|nuestr\w+|produccion|calidad|producto)|nuestr[oa] (?:\w+ ){0,2}(?:producto|articulo|aparato|lampara|bateria|cargador|estanteria|culpa|error|negligencia|fabrica)|(?:bateria|pieza|lote|producto) defectuos[oa]|difett[oi] (?:di|del|nel|della) (?:fabbricazione|produzione|progettazione|nostr\w+|prodotto|qualita)|(?:un )?difetto|(?:il )?nostr[oa] (?:\w+ ){0,2}(?:prodotto|articolo|apparecchio|lampada|batteria|caricatore|scaffale|errore|negligenza|fabbrica)|(?:batteria|pezzo|lotto|prodotto) difettos[oa]`,
  raw`我们(?:的)?(?:产品|灯|电池|充电器|设计|工厂|失误|疏忽|过失|质量)|(?:产品|质量|设计|生产|制造|电池|批次)(?:的)?(?:质量)?(?:缺陷|问题|瑕疵|故障|不良|不合格)|(?:弊社|当社|当店)(?:の)?(?:製品|商品|設計|製造|工場|ミス|過失|不手際|バッテリー|充電器)|(?:製品|製造|設計|品質|商品)(?:上)?の?(?:欠陥|不良|不具合|瑕疵|ミス)|不良品|欠陥`,
);

const caused = idea(
  raw`caused?|causing|because of|due to|result(?:ed)?(?: of| from| in)?|led to|came from|responsible for|(?:is|was|that's) (?:what|why|the (?:cause|reason))|made (?:it|the)|burn(?:ed|t) your|injured you|hurt you|triggered|has a|had a|verursacht\w*|wegen|aufgrund|durch|fuhrte|gefuhrt|ausgelost|zuruckzufuhren|ursache (?:ist|war)|schuld|(?:a|ont|est) (?:cause|provoque|entraine|a l'origine)\w*|cause\w*|provoque\w*|a cause de|en raison de|du a|a l'origine|(?:lo |la |ha )?(?:caus|provoc|ocasion)\w+|debido a|a causa de|por (?:un|una|culpa)|caus\w+|provocat\w+|dovut\w+|per (?:un|colpa)|a causa`,
  raw`导致|造成|引起|引发|使您|让您|害(?:您|得)|所致|的(?:问题|原因|责任)|により|によって|が原因|のため|せいで|引き起こ|させてしま|による`,
);

const harm = idea(
  raw`injur\w*|burn\w*|hurt|fire|accident|damage\w*|wound\w*|cut|shock|explo\w+|harm|hand|skin|incident|happened|fell|fall|collaps\w+|smoke|verletz\w*|verbrenn\w*|brand|feuer|unfall|schaden|vorfall|passiert|stromschlag|wunde|blessure|blesse\w*|brulure|brul\w+|incendie|feu|accident|dommage\w*|degats?|choc|arrive|lesion\w*|quemadur\w*|quemad\w*|incendio|fuego|accidente|dano\w*|herid\w*|ocurri\w*|descarga|ferit\w*|lesion[ei]|ustion\w*|scottatur\w*|incendi\w*|fuoco|incidente|dann[oi]|accadut\w*|scossa|cadut\w*`,
  raw`受伤|烫伤|烧伤|划伤|伤|起火|着火|火灾|事故|损坏|损失|爆炸|漏电|触电|发生|怪我|けが|ケガ|火傷|やけど|発火|火災|事故|損害|被害|感電|破裂|お体`,
);

const ourFault = idea(
  raw`(?:our|my) (?:own )?(?:fault|mistake|negligence|liability)|(?:we|i) (?:are|am|were|feel) (?:fully |entirely |solely |legally )?(?:liable|to blame|at fault|responsible)|(?:we|i) (?:fully |hereby )?(?:accept|take|assume|admit|acknowledge|bear)(?: (?:full|all|complete|total|the|our|entire))* (?:responsibility|liability|fault|blame|guilt)|(?:we|i) (?:admit|acknowledge|concede|confirm) that (?:our|the|it was our)|unser\w* (?:fehler|schuld|verschulden|verantwortung|haftung)|(?:wir|ich) (?:\w+ ){0,3}(?:die )?(?:volle |gesamte |alleinige )?(?:haftung|schuld|verantwortung)(?: \w+){0,5}|wir haften|wir sind (?:dafur |dafur voll |voll )?(?:schuld|verantwortlich|haftbar)|wir (?:geben|raumen|gestehen) [^.]{0,20}(?:zu|ein)|(?:c'est |est )?(?:de )?notre (?:faute|responsabilite|erreur)|(?:nous|j')\s?(?:reconnaissons|acceptons|assumons|admettons|engageons|prenons)[^.]{0,30}(?:responsabilite|faute|torts?)|nous (?:en )?sommes (?:entierement |pleinement )?(?:responsables?|fautifs?)|(?:es |fue |ha sido )?(?:culpa|error|responsabilidad) nuestr[ao]|nuestra (?:culpa|responsabilidad)|(?:asumimos|aceptamos|reconocemos|admitimos)[^.]{0,30}(?:responsabilidad|culpa)|somos (?:los )?(?:unicos )?(?:responsables|culpables)|(?:e |e stata )?(?:colpa|responsabilita) nostra|nostra (?:colpa|responsabilita)|(?:ci assumiamo|assumiamo|accettiamo|riconosciamo|ammettiamo)[^.]{0,30}(?:responsabilita|colpa)|siamo (?:gli unici )?(?:responsabili|colpevoli)`,
  raw`(?:是|属于|都是|确实是)?(?:我们|我司|我方|本店)(?:的)?(?:责任|过错|错|过失|疏忽|失误)|(?:我们|我司|我方)(?:会|将|愿意|愿)?(?:全部|全权|完全)(?:承担|负责)(?!运费|费用|邮费)|承担(?:全部|一切|所有|相应|法律)?责任|承认(?:是|我们|产品)|(?:弊社|当社|当店|私ども)(?:の|に)(?:全面的な|全ての|すべての)?(?:責任|過失|落ち度|不手際|非|ミス)(?!を(?:もって))|責任を(?:認め|負い|取ら|とら)|全責任|非を認め|賠償責任`,
);

const payingFor = idea(
  raw`(?:we|i)(?:'ll| will| are going to)? (?:\w+ )?(?:pay|cover|reimburse|compensate)[^.]{0,30}(?:medical|hospital|doctor|injur|treatment|pain|damages)\w*|(?:ubernehmen|zahlen|erstatten)[^.]{0,30}(?:arztkosten|behandlungskosten|schmerzensgeld|krankenhaus\w*)|(?:arztkosten|behandlungskosten|schmerzensgeld)[^.]{0,30}(?:ubernehmen|zahlen|erstatten)|(?:prendrons|prenons|paierons|rembourserons)[^.]{0,30}(?:frais medicaux|frais d'hopital|blessures)|(?:pagaremos|cubriremos|asumiremos|pagamos)[^.]{0,30}(?:gastos medicos|hospital|lesiones)|(?:pagheremo|copriremo|rimborseremo)[^.]{0,30}(?:spese mediche|ospedale|lesioni)`,
  raw`(?:承担|支付|赔偿|报销)[^。,]{0,8}(?:医药费|医疗费|治疗费)|(?:医药费|医疗费|治疗费)[^。]{0,10}(?:承担|支付|赔|报销)|治療費[^。]{0,12}(?:負担|お支払い|補償)|(?:負担|補償)[^。]{0,8}治療費`,
);

/** Nothing is known yet, or it is what must be found out; and responsibility for the answer, not for the harm. */
const openQuestion = idea(
  raw`whether|not (?:yet )?(?:know|clear|certain|established|sure)|do(?:n't| not) (?:yet )?know|unknown|to (?:find|establish|determine|learn|understand|see)|find out|investigat\w+|looking into|examin\w+|(?:may|might|could) have|possible|possibly|what (?:caused|happened|led)|if (?:our|the|it|this)|responsibility (?:for|of) (?:getting|resolving|sorting|making|finding|answering|handling|your case|the (?:next|answer|solution))|(?:noch|bisher) nicht|noch keine|ob (?:das|unser|die|der|es|ein)|klaren|prufen|untersuch\w+|ursache (?:noch|kennen|ist noch|zu|wird)|moglicherweise|konnte\w*|pas encore|ne (?:savons|connaissons)|savoir si|determiner|comprendre|examin\w+|enquet\w+|si (?:notre|le produit|c'est)|peut-etre|pourrait|todavia no|aun no|no (?:sabemos|conocemos)|averiguar|investig\w+|determinar|si (?:nuestr|el producto|fue)\w*|podria|quiza\w*|non (?:sappiamo|conosciamo|e ancora)|ancora non|capire|verific\w+|accert\w+|se (?:il|sia|e stato)|potrebbe|forse`,
  raw`是否|还不|尚|未明|不清楚|核实|调查|查明|了解原因|可能|或许|まだ|かどうか|調査|確認(?:中|して|いたし)|原因は|分かって(?:おら|いま)|可能性|責任をもって|責任を持って`,
);

const breaches: readonly Breach[] = [
  { all: [ourFault], unless: [openQuestion] },
  { all: [defect, caused], within: 45, unless: [openQuestion] },
  { all: [caused, harm, defect], within: 60, unless: [openQuestion] },
  { all: [defect, harm], within: 30, unless: [openQuestion] },
  { all: [payingFor] },
];

/** States a cause or liability. An apology is none, and neither is the wish to find out. */
export const findAdmission = (reply: ReplyText): Span[] => findBreaches(reply, breaches);
