/** English words that are also names: alone, they mean the name only where the context says so. */

export const commonWords: ReadonlySet<string> = new Set(
  `
  alliance amazon apple art association august bank base battle bath bay best bill black block board bond
  book border brown bush camp cape capital carter case cat central chair champion chance change chase church
  civic coalition coast college commission committee common commonwealth community congress conservative
  contact cook cork council country court cross crown dawn day deal dean defence defense delta democracy
  democrat democrats department diamond directory duke earth east economy election embassy emperor empire
  enterprise era event faith falcon family father federation field figure fire flint force forest forum
  foundation founder fox free freedom friday front future gap gas general girl god gold good government
  grace grand grant gray green ground group guard guardian gulf hall harmony hero hill hold holiday holy
  home homeland honor honour hope house human hunt independence independent initiative institute interior
  international island islands january jersey jobs join jordan judge june junta just justice king kings
  knight labor labour lady lake land law leader league left legion lent liberal liberty light lion long lord
  love major male man march mark mars mass master may mayor media men mercury meta middle mile military mill
  mine minister ministry mint miracle mission mobile model monday moon morning moss motherland mountain
  movement moving nation nations navy new news nice north november observer ocean offer office old olive
  opposition orange order organization page pale palm park parliament part party patriot patriots peace
  pearl people phoenix pilgrim place platform pole police pool poor pope port post power president press
  price prince progress project proposal prosperity province public quarter queen radio rain rally range
  reading rebel red reform region renewal republic republican republicans resistance reunion reserve revival
  revolution rice rich right rise river road rock rose royal rule salt saint sand saturday school sea season
  secretary security senate senator september service shadow shell ship silver small smart social society
  solidarity sound source south speaker spirit split spring square standard star state states stone storm
  street strong summer sun sunday supreme swift target temple thorn thursday tiger time times today tower
  town track trade train transparency tribune tribunal trust truth tuesday union unit unity university us
  valley van victory village voice wade wall war ward water wave way wednesday west white will winter wolf
  women wood word workers world york young youth zone
  `
    .trim()
    .split(/\s+/),
);
