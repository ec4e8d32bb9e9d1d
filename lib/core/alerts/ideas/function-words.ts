/** Small words of the languages that have word lists, to tell them from languages that have none. */
export const coveredWords: Readonly<Record<string, string>> = {
  en: 'the a an and to of i you is it in my for not was have with this that on but are be me we so as do can if or at no',
  de: 'der die das und ich nicht ist es ein eine zu mit den auf sie habe wir für von dem im bitte auch aber wie noch sich war hat mir mein',
  fr: 'le la les de je et un une est pas que pour vous en ne ce mon ma il du des avec sur dans mais nous au été ai',
  es: 'el la los de y que en un una no por con para mi lo es se me su pero las del al ha he muy como está este',
  it: 'il la di e che un una per non mi è con ho del le si da in sono ma ha lo gli questo della al anche come',
  pt: 'o a de que e não um uma para com em do da os é no na por meu minha mais se foi eu as está ao muito',
  nl: 'de het een en ik is niet van in op te dat voor met zijn heb mijn maar aan er om bij ook dit was we je',
  pl: 'nie i w na się z do to jest że mi po jak za od o mam ale czy przez już są dla ten proszę mnie',
  sv: 'och att det jag är en inte på som för har med av den till ett om så kan men min vi var från ni mig när',
  tr: 've bir bu için ne da de çok ile ama ben var yok mi gibi daha değil olarak ürün bana kadar sonra hiç olan',
};

/** Small words of Latin-script languages that have no word lists. */
export const otherWords: Readonly<Record<string, string>> = {
  da: 'og ikke jeg er det at på til af har med som en den kan men hvad min vi mig fra også været blev hvor meget',
  no: 'og ikke jeg er det å på til av har med som en den kan men hva min vi meg fra også vært ble hvor veldig',
  fi: 'ja on ei se että en minä mutta oli olen tämä kun niin ovat myös voi mitä ole sen tuote saanut',
  cs: 'a je se na to že ne v s z jsem mi by ale jak pro už byl není jsou prosím nebo která jste bylo',
  sk: 'a je sa na to že nie v s z som mi by ale ako pre už bol nie sú prosím alebo ktorá ste bolo',
  hu: 'a az és nem hogy egy is ez meg van csak de én már volt kérem mert vagy nekem ezt még lehet',
  ro: 'și si nu este de la în in un o cu pe care am să sa mai din pentru dar ce a fost sunt mi produsul vă',
  hr: 'i je se na da ne u sam to za su od ali što nije bio kao ja mi proizvod molim nisam koji',
  vi: 'là và của không tôi có cho được này một với các hàng đã bị mua sản phẩm nhưng khi rất',
  id: 'dan yang saya tidak ini itu untuk dengan dari ada di ke sudah bisa barang akan tapi belum kami juga',
  tl: 'ang ng sa na hindi ako ko ay mga po ito naman lang pero yung kayo bakit wala',
  et: 'ja on ei see et ma mis kui ka aga oli ole mulle toode palun veel',
  lt: 'ir yra ne kad aš su tai į iš bet kaip man buvo dėl jūsų prekė',
  lv: 'un ir nav ka es ar tas no bet kā man bija par jūsu prece',
  ca: 'i el la de que no és un una per amb meu però els les ha estat molt aquest tinc',
  af: 'die en nie ek is het van dit wat vir met om te op sal was julle my maar',
  sq: 'dhe nuk është që në një për me të e i kam më nga por',
};
