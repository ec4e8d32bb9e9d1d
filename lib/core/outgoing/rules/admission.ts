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

/** A thing, a deed or a person of ours. */
const ours = idea(
  raw`our (?:\w+ ){0,2}\w+|(?:by|with|from) us|we (?:badly|wrongly|poorly|failed|forgot|used|installed|supplied|sold|shipped|designed|made)|unser\w* (?:\w+ )?\w+|(?:von|bei|durch) uns|wir haben (?:\w+ )?(?:falsch|schlecht|vergessen|versaumt)|not(?:re|s) (?:\w+ )?\w+|(?:par|de) nous|nuestr\w+ (?:\w+ )?\w+|(?:por|de) nosotros|nostr\w+ (?:\w+ )?\w+|(?:da|di) noi`,
  raw`我们|我司|我方|本店|弊社|当社|当店|私ども`,
);

const defectWord = idea(
  raw`defect\w*|fault(?:y|s)?|flaw\w*|badly (?:designed|made|built|assembled|insulated)|malfunction\w*|failure|mistake|error|negligence|poor quality|defekt\w*|mangel\w*|fehler\w*|versagen|versaumnis|defaut\w*|defectueu\w*|defaillan\w*|erreur|negligence|defecto\w*|defectuos\w*|fallo|averia|error|negligencia|difett\w*|guasto|errore|negligenza`,
  raw`缺陷|质量问题|瑕疵|故障|失误|疏忽|不合格|设计问题|欠陥|不良|不具合|ミス|不備|過失|設計上の問題`,
);

const causing = idea(
  raw`caused?|causing|due to|because|result(?:ed)? (?:of|from|in)|led to|is why|that's why|reason (?:for|why)|source of|verursacht\w*|zuruckzufuhren|ausgelost|fuhrte zu|gefuhrt|deshalb|daher|grund (?:fur|dafur)|cause\w*|provoqu\w*|a l'origine|du a|due a|c'est pourquoi|entraine\w*|caus\w+|provoc\w+|debido|por (?:eso|culpa|un)|origino|provocat\w*|dovut\w*|per (?:questo|colpa|un)|ha causato`,
  raw`导致|造成|引起|引发|所以|因此|因为|由于|使得|才|により|によって|が原因|ため|せい|に至り|引き起こ|から発`,
);

const faultIsOurs = idea(
  raw`(?:mistake|error|oversight) on our (?:part|side)|(?:erreur|faute|negligence|oubli) de notre (?:part|cote)|(?:un |e stato un )?(?:nostro errore|errore nostro)|errore da parte nostra|(?:un )?(?:error nuestro|nuestro error)|error (?:por|de) nuestra parte|fehler (?:auf|von) unserer seite|(?:fault|blame|responsibility|liability|mistake)(?: \w+){0,2} (?:lies? with us|is (?:entirely |all |completely )?ours|is on us|rests with us)|(?:we|i) (?:got it wrong|were (?:wrong|careless|negligent)|should have (?:tested|checked|warned|recalled|caught|insulated)\w*)|(?:schuld|verantwortung|fehler|haftung)(?: \w+){0,2} (?:liegt|lag) (?:\w+ )?bei uns|(?:tragen|trage) (?:wir )?(?:dafur )?(?:die )?(?:volle |alleinige )?(?:verantwortung|schuld|haftung)|wir hatten (?:das |es )?(?:besser )?(?:prufen|testen|warnen) (?:mussen|sollen)|(?:la )?(?:faute|responsabilite) (?:nous )?(?:incombe|revient)|nous (?:aurions du|sommes en tort)|en assumons (?:la|l'entiere|toute la)|la (?:culpa|responsabilidad) es (?:toda )?nuestra|deberiamos haber|nos equivocamos|la (?:colpa|responsabilita) e (?:tutta )?nostra|avremmo dovuto|abbiamo sbagliato`,
  raw`(?:弊社|当社|当店)の.{0,8}(?:ミス|不手際|過失|落ち度)|我们的(?:失误|疏忽|过失)|(?:责任|错|过错)(?:全)?在(?:我们|我方)|我们(?:本)?应该(?:提前|事先)?(?:检测|测试|提醒|召回)|是我们(?:没有|没)(?:做好|检查|把关)|(?:責任|非|過失)は(?:全て|すべて)?(?:弊社|当社|当店)に|(?:検査|確認|注意喚起)が(?:不十分|足り)|怠(?:った|って)`,
);

/** 'We acknowledge', 'it turned out': what follows is stated as a fact. */
const admitting = idea(
  raw`(?:we|i) (?:acknowledge|admit|confirm|concede|recogni[sz]e)|(?:our|the) (?:tests?|inspection|analysis|examination) (?:has |have )?(?:showed|shown|confirmed|found|revealed)|it turned out|wir (?:bestatigen|raumen ein|geben zu|gestehen)|(?:prufung|untersuchung|test)(?: \w+){0,2} (?:ergeben|bestatigt|gezeigt)|(?:nous )?(?:reconnaissons|admettons|confirmons)|(?:analyse|examen|test)(?: \w+){0,2} (?:confirme|montre|revele)|reconocemos|admitimos|confirmamos|(?:analisis|examen|prueba)(?: \w+){0,2} (?:confirm|demostr|mostr|revel)\w*|riconosciamo|ammettiamo|confermiamo|(?:analisi|esame|prova|verifica)(?: \w+){0,2} (?:conferm|dimostr|mostr|rivel)\w*`,
  raw`(?:经|经过)(?:核实|检测|检验|调查|分析)[^。]{0,6}(?:确实|是|发现|系)|承认|検査の結果|調査の結果|認めます|判明`,
);

/** One batch of the goods, which only the seller can speak of. */
const batch = idea(
  raw`(?:this|that|the|our) (?:batch|lot|production run|series)|(?:dieser|diese|der) (?:charge|serie)|(?:ce|de ce|du) lot|cette serie|(?:este|de este) lote|esta serie|(?:questo|di questo) lotto|questa serie`,
  raw`(?:这|该|此)?批次|这批|このロット|同ロット|当該ロット`,
);

/** Something about it is not right. */
const flawed = idea(
  raw`(?:does|do|did|is|was|are|were)(?: not|n't)|poorly|badly|wrongly|weak|too (?:thin|hot|weak|loose|short)|nicht|schlecht|falsch|zu (?:dunn|heiss|schwach|locker)|mal|ne (?:se |s')?\w+ pas|trop (?:fin|chaud|faible)|no (?:se )?\w+ bien|mal|demasiado|non (?:si )?\w+ bene|male|troppo`,
  raw`不(?:紧|牢|好|合格|稳|够|严)|没有?(?:检查|做好|拧|装)|有问题|悪く|弱く|不十分|甘く|薄く|緩く`,
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

/** 'We are sorry for the injury this caused you': sorry for what happened, not the owner of it. */
const apology = idea(
  raw`sorry|apolog\w+|regret|leid|entschuldig\w+|bedauer\w+|desole\w*|excus\w+|regrett\w+|lament\w+|sentimos|disculp\w+|spiace|dispiac\w+|scus\w+`,
  raw`抱歉|对不起|歉意|申し訳|お詫び|お見舞い`,
);

const breaches: readonly Breach[] = [
  { all: [ourFault], unless: [openQuestion] },
  { all: [defect, caused], within: 45, unless: [openQuestion] },
  { all: [caused, harm, defect], within: 60, unless: [openQuestion] },
  { all: [defect, harm], within: 30, unless: [openQuestion] },
  { all: [faultIsOurs], unless: [openQuestion] },
  { all: [ours, defectWord, causing], within: 60, unless: [openQuestion] },
  { all: [ours, causing, harm], within: 30, unless: [openQuestion, apology] },
  { all: [defectWord, causing, harm], within: 60, unless: [openQuestion] },
  { all: [ours, defectWord, harm], within: 50, unless: [openQuestion] },
  { all: [admitting, defectWord] },
  { all: [batch, flawed], within: 60, unless: [openQuestion] },
  { all: [payingFor] },
];

/** States a cause or liability. An apology is none, and neither is the wish to find out. */
export const findAdmission = (reply: ReplyText): Span[] => findBreaches(reply, breaches);
