/** Words that tell what a name beside them is. Short, authored lists of English and Russian newspaper language. */
import { cutWords } from '../text/words.ts';

/** A set of words by their folded hash, as `Words.lo` holds them. */
export type WordSet = ReadonlySet<number>;

const set = (...lists: string[]): WordSet => {
  const hashes = new Set<number>();
  for (const list of lists) {
    const words = cutWords(list);
    for (let i = 0; i < words.length; i++) hashes.add(words.lo[i]!);
  }
  return hashes;
};

/** Forms of address and offices that stand right before a person's name. */
export const titles = set(
  `mr mrs ms miss dr sir dame lord lady prof professor president vice premier minister chancellor king queen prince
   princess pope patriarch archbishop bishop cardinal father rabbi imam ayatollah sheikh emir sultan general colonel major
   captain lieutenant sergeant admiral commander marshal private corporal senator congressman congresswoman representative rep sen gov governor
   mayor deputy secretary ambassador envoy judge justice prosecutor attorney speaker chairman chairwoman chairperson chief
   director commissioner inspector officer detective coach captain comrade consul councillor councilor undersecretary cdr cmdr pte cpl pvt ens gen col lt maj capt sgt brig adm supt insp det
   candidate president-elect leader chair pani spokesman spokeswoman spokesperson mp mep tsar czar emperor empress`,
  `президент премьер министр господин госпожа депутат сенатор губернатор мэр генерал полковник майор капитан судья прокурор
   глава лидер спикер посол патриарх король королева принц канцлер председатель директор прэзідэнт міністр старшыня дэпутат
   президента премьера министра депутата главы голова депутат президентка міністра`,
);

/** Titles that everyone has: they tell nothing of an office. */
export const honorifics = set('mr mrs ms miss dr sir dame lord lady prof professor господин госпожа comrade');

/** Those that say nothing at all of somebody. */
export const address = set('mr mrs ms miss pani господин госпожа мистер миссис мисс пан пани');
/** Those of few: behind them stands nobody who is famous without. */
export const rareTitles = set('dr lady');

/** What people are, in small letters, before a name or in apposition after it. */
export const occupations = set(
  `star legend icon pioneer hero heroine defector whistleblower spy hacker gunman attacker shooter terrorist rebel guerrilla warlord separatist
   insider staffer contractor interpreter biographer essayist dramatist screenwriter presenter host anchorwoman newsreader
   chairperson treasurer trustee regulator auditor accountant broker landlord tenant shopkeeper grocer baker butcher cook
   barber tailor carpenter plumber electrician mechanic builder miner fisherman sailor pilgrim monk nun missionary
   epidemiologist virologist immunologist cardiologist psychiatrist dentist pharmacist veterinarian geologist
   astronomer meteorologist climatologist botanist zoologist archaeologist anthropologist philosopher theologian linguist criminologist
   freshman graduate alumnus pupil schoolboy schoolgirl apprentice intern trainee climber skier skater gymnast
   wrestler fencer rower jockey referee umpire teammate quarterback pitcher catcher drummer bassist
   friend colleague acquaintance cousin uncle aunt nephew niece grandson granddaughter activist actor actress adviser advisor aide analyst anchor architect artist astronaut athlete author banker billionaire
   biologist blogger boss boxer broadcaster businessman businesswoman campaigner candidate ceo chef chemist cleric coach
   columnist comedian commander commentator composer correspondent critic cyclist dancer defender designer detective
   developer dictator diplomat dissident doctor driver economist editor engineer entrepreneur executive expert farmer
   father filmmaker financier fighter footballer forward founder cofounder co-founder goalkeeper guitarist guard head historian host husband
   inventor investor journalist judge lawmaker lawyer leader legislator magnate manager mathematician medic member midfielder militant
   mother musician negotiator neighbour neighbor novelist nurse official officer oligarch operator organiser organizer owner painter
   paramedic partner photographer physician physicist pianist pilot player playwright poet policeman policewoman politician
   politologist pollster priest principal prisoner producer professor programmer prosecutor protester psychologist publisher
   rapper refugee reporter representative researcher resident retiree scholar scientist sculptor secretary singer sister
   brother sociologist soldier son daughter spokesman spokesperson spokeswoman sportsman sprinter striker student successor
   predecessor surgeon survivor suspect swimmer teacher technician tennis trader translator treasurer trooper tycoon veteran victim
   volunteer widow wife winner witness woman man worker writer chairman chairwoman president minister governor mayor ambassador
   agent member director deputy chief senator general colonel captain attorney archbishop bishop pastor imam cleric strategist scientist
   negotiator envoy warden lecturer curator conductor violinist champion medallist medalist contestant pensioner teenager girl boy`,
  `журналист журналистка политик политолог адвокат юрист дипломат писатель поэт актёр актер активист активистка блогер
   директор депутат эксперт аналитик экономист историк режиссёр режиссер певец певица спортсмен врач учёный ученый
   предприниматель бизнесмен руководитель начальник основатель редактор`,
);

/** More of what people are: nouns of role phrases, too ambiguous to weigh a name beside them. */
export const roleNouns = set(
  `counsel abbess abbot abolitionist academic academician accomplice accused acrobat actuary adjutant admirer
   adventurer airman alderman ally anarchist animator antagonist antiquarian appellant appointee arbitrator
   archduchess archduke archivist aristocrat arsonist assemblyman assemblywoman attache attaché aviator
   ayatollah babysitter backbencher bailiff ballerina bandleader barista baritone baron baroness barrister
   bartender baseman batsman batter biathlete biker blacksmith bobsledder bodybuilder bodyguard bookkeeper
   bookseller bowler boyfriend breadwinner brewer bride brigadier burglar bystander cabbie caliph caller
   calligrapher cameraman camerawoman canoeist captive caregiver carer cartographer cartoonist cashier
   cellist centreback centrist ceramicist chair challenger chancellor chaplain chauffeur chieftain child
   choreographer cinematographer citizen clarinetist classicist cleaner clerk clown cobbler collaborator
   colonist comedienne comic commissioner commodore communist commuter comptroller congressman congresswoman
   conman conqueror conservationist conservative constable consul consultant contender convict cop copywriter
   cornerback coroner cosmonaut councillor councilman councilor counsellor counselor count counterfeiter
   countess couturier creator cricketer crusader cryptographer curate custodian deacon dealer dean debutant
   decathlete defenceman defendant defenseman democrat demographer detainee devotee diarist dietitian
   distiller diver docker duchess duke earl educator egyptologist emcee emeritus emigrant emigre engraver
   environmentalist equestrian escapee evangelist examiner exile expatriate explorer exporter extremist
   eyewitness fellow feminist fiance fiancee figurehead finalist firefighter fireman flautist folklorist
   follower foreman forester forger fraudster freedman friar frontbencher frontman frontrunner frontwoman
   fugitive fullback gamekeeper gamer gangster gardener geographer ghostwriter girlfriend goalie goaltender
   goldsmith golfer grandfather grandmaster grandmother grandparent groom groundsman guru hacktivist
   hairdresser halfback hardliner harpist headmaster headmistress headteacher heir heiress henchman
   heptathlete herder hermit hijacker holder homemaker homeowner hostage hotelier housewife humanitarian
   humorist hurdler hurler ideologue illustrator immigrant importer impresario impressionist incumbent
   industrialist infant infielder influencer informant informer inmate innkeeper inspector instigator
   instructor insurer insurgent investigator janitor jeweller jihadist judoka jumper jurist karateka kayaker
   keyboardist kickboxer kicker kidnapper killer kin kingpin knight laborer labourer lama landgrave laureate
   lexicographer liberal librarian librettist lifeguard linebacker lineman linesman listener litigator
   lobbyist logician loyalist luger lyricist machinist magician magistrate maid manufacturer marathoner
   margrave marketer marquess marquis marshal martyr marxist mastermind mediator medievalist memoirist mentor
   mep mezzo microbiologist midshipman midwife migrant mobster model mole monarch motorcyclist motorist
   mountaineer mp mufti mullah murderer musicologist nanny nationalist naturalist navigator nephrologist
   netminder neuroscientist newborn newscaster nobleman noblewoman nominee notary nutritionist obstetrician
   oceanographer ombudsman opponent organist orientalist originator orphan outfielder paediatrician paralegal
   paratrooper parliamentarian passenger pathologist pedestrian pediatrician percussionist philanthropist
   philologist photojournalist physiotherapist plaintiff planner planter playmaker podcaster populist postdoc
   potter preacher printmaker profiler promoter proofreader propagandist prophet protagonist protege provost
   publicist punter puppeteer qualifier rabbi racer racewalker rancher ranger rapist reader rector reformer
   reformist regent registrar relative relatives republican restaurateur retailer ringleader rival robber
   rookie royalist ruler runner salesman saleswoman samurai satirist saxophonist schoolteacher scriptwriter
   seaman seamstress secessionist selector semifinalist settler sharecropper shareholder shepherd sheriff
   shipbuilder shipowner shogun shortstop showman showrunner sibling sinologist skateboarder skipper slave
   sleuth slugger smuggler sniper snooker snowboarder socialist socialite solicitor soloist songwriter
   soprano specialist speechwriter spouse spymaster stakeholder statesman stateswoman statistician
   stepbrother stepdaughter stepfather stepmother stepsister stepson storyteller strangler streamer stuntman
   stuntwoman stylist substitute suffragette supermodel supporter surfer surveyor sweeper swindler tactician
   technologist tenor theorist therapist thief thrower titleholder toddler tourist townsman trafficker
   trainer traveler traveller triathlete trucker trumpeter tutor twin undersecretary understudy underwriter
   unionist urbanist usher valedictorian vicar vicepresident videographer viewer villager villain violist
   viscount viscountess visitor vlogger vocalist waiter waitress warrior weaver weightlifter welder
   wicketkeeper widower winemaker winger yachtsman youngster youtuber`,
);

/** Words that open an apposition: "X, a former …". */
export const indefinite = set('a an');
export const definite = set('the');
export const owners = set('the a an his her its their our my your one s');
export const possessive = set('s');
/** What stands between a person's name and a verb or a thing of theirs. */
export const beforeVerb = set('s also then later still now even only just never already');
export const auxiliaries = set(
  'is are was were has have had will would can could may might must does did do be been being',
);
/** Short past tenses that stand before "activist X" and do not end in -ed. */
export const plainVerbs = set(
  'met saw hit shot sued led won lost made took gave got went came ran left kept held put found told sent cut fed let set beat',
);
export const articles = set(
  'a an the former ex then acting deputy chief head who whose born aged its his her their one',
);

/** Words beside a demonym that make it a language. */
export const languages = set(
  'language languages speaking speaker speakers translation version dialect accent grammar alphabet literature',
  'язык языка языке языком языки языков мова мови мові мову мовою język języka języku językiem',
);
export const speaking = set('speak speaks spoke speaking spoken learn learned learning fluent');
export const intoLanguage = set('in into from по на w po');

/** Kinds of bodies that newspapers name alone, with a capital, behind the full name: "the Commission". */
export const bodyHeads = set(
  `commission ministry court bank council parliament assembly senate committee agency fund union league alliance party
   university institute department bureau authority board tribunal federation association organisation organization
   company corporation foundation church army navy guard service house congress treasury fed exchange museum club times post journal tribune herald`,
);

/** Before a place's name they make it another place: New Jersey, West Midlands. */
export const nameModifiers = set(
  'new old great greater upper lower inner outer north south east west northern southern eastern western central saint san santa port fort mount lake',
);

/** Behind a genitive they begin the title of a show or book: "America's Got Talent". */
export const workOpeners = set('got next most best greatest funniest finest last');

/** Verbs of saying: their subject is a person, or a body that speaks. */
export const speech = set(
  `said says say told tells added adds wrote writes tweeted posted explained argued argues believes thinks claimed claims
   insisted stressed noted recalled remembered announced declared warned warns testified replied answered asked continued
   concluded commented confirmed denied admitted acknowledged suggested urged called stated states emphasised emphasized
   complained joked predicted promised vowed pledged`,
  'сказал сказала заявил заявила сообщил сообщила отметил отметила добавил добавила рассказал рассказала считает подчеркнул подчеркнула пояснил пояснила',
);

export const months = set('may march april june august мая мае марте апреля');
/** Words before a month. */
export const dateOpeners = set(
  'in since until till by last early late mid this next of on from to through between every each в с до',
);

/** Prepositions of place. */
export const placePrepositions = set(
  'in at near from to into outside around across inside towards toward via через из',
);
/** The same in Slavic languages, where they stand before persons as well. */
export const slavicPrepositions = set('в во на под у ў пад під біля возле близ w we na pod koło');
/** Between a body and its country. */
export const ofCountry = set('of in for в у во');
export const conjunctions = set('and or & и або і ды');

/** Words that open sentences with a capital and are no part of a name. */
export const functionWords = set(
  `the a an and but or nor so yet for if when while where as because since although though after before until unless once
   in on at by to from of with without about against between among during through over under near inside outside
   he she it they we you i his her its their our your my him them us this that these those there here who whom whose which
   what why how is are was were be been has have had do does did will would can could should may might must not no yes
   also even only just still now then today yesterday tomorrow meanwhile however moreover furthermore therefore thus hence
   instead otherwise perhaps maybe later earlier recently once again both either neither each every all some any many most
   more less few several other another such same like unlike despite according asked says said read watch see photo image
   video file picture source editor note update breaking live exclusive opinion analysis first second last next new old
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december one two three four five six seven eight nine ten eventually finally initially originally additionally consequently interestingly unfortunately
   hopefully indeed besides nevertheless nonetheless else elsewhere apart afterwards further whether though remember look`,
  `ранее раней раніше потом затем тогда позже пазней пізніше вчора учора ўчора сёння сьогодні завтра теперь тепер зараз цяпер
   поэтому тому таму паводле згодно згідно по словам між тым між тим тем временем також таксама
   и в во на по с со из за от до для о об но а или что как когда если где это он она они мы вы я его её ее их также
   однако сегодня вчера завтра после при под над между через без`,
);

/** Words that make the name before or after them a body, a thing or a place rather than a person. */
export const bodyWords = set(
  `university college school institute academy airport stadium arena street avenue road square bridge park hospital museum
   library foundation prize award medal cup open tower building center centre hall station palace castle cathedral church
   party union league association federation committee commission council ministry department agency bureau office court
   bank group company corporation corp inc ltd llc plc gmbh co holdings holding partners fund trust society club fc united
   city county state province region district island islands river lake sea ocean mountain mount valley bay gulf strait
   times post news herald tribune journal gazette press radio television tv magazine daily review agency media
   act law bill treaty agreement accord accords protocol convention declaration pact doctrine plan programme program project
   war battle siege massacre revolution uprising election elections referendum summit conference congress games olympics
   army navy force forces brigade regiment battalion division corps fleet guard police service services front movement
   parliament assembly senate house duma rada sejm board authority administration government embassy consulate day week
   festival tour show series film movie album song book report project network alliance coalition organization organisation
   airlines airways motors energy oil gas steel systems technologies technology software studio studios entertainment pictures records
   street-level protests march rally championship tournament trophy grand prix derby rights human international national
   world european american north south east west northern southern eastern western central global royal public supreme`,
);

/** Body words that, before "of" and a place, still speak of the place: "the State of Maryland". */
export const landWords = set(
  'county state province region district island islands city river lake sea bay gulf mountain valley parliament member government',
);

/** Ordinary words and given names that are also surnames, cities or firms: alone they mean nothing. */
export const commonWords = set(
  `may will bill mark grant rice bush brown cook king young long major gates jobs page white black green gray grey best
   short strong rich poor hope faith grace joy rose lily ivy dawn summer winter spring march august april june bank banks
   battle bell bird bishop bond bridges brook brooks burns bush butler case chance chase church clay close cole cross day
   dean drew early field fields fish ford forest fox frank free french game general gill glass gold good hale hall hand hardy
   hart hill holly home house hunt hunter judge knight lamb land lane law lee light little love low lynch marsh mason
   may miles mills moon moore nice nick norm north noble of page palm park parker pearl piece pike place pope pound power powers
   price prince pride prior province quick rain ray reading reed reform rhodes rich ring rivers rob rock root rush sage sand
   sharp shore sims singer small snow son speed split spring star stark steel stern stock stone story street sun swift temple
   the trust union unity victory vision wade walker wall ward warner washer waters way wells west wheeler wise wolf wood woods
   word world worth york male mobile nancy orange tours bath cork deal derby dover essen gap apple amazon meta target visa
   chad jordan israel turkey china georgia guinea cyprus lima victoria sydney florence paris vienna sofia alma adelaide
   charlotte austin dallas houston madison jackson lincoln chelsea carolina virginia dakota india asia africa america
   she us who it am pm id or me aid ice she pen act arm led mid tan van war cis era age man men ban pot cop`,
);

/** A handful of names that are places first even though they are given names: no penalty without other evidence. */
export const placesFirst = set(
  'israel turkey china georgia paris vienna sofia sydney victoria florence dallas houston india asia africa america jordan cyprus lima chad guinea washington',
);

/** Before the name somebody goes by: "a sergeant called Paris", "known only as Houston", "his call sign as Texas". */
export const naming = set('called nicknamed dubbed');
export const as = set('as');
export const knownAs = set('known only sign identified');

/** "The town of" and the like, the word before "of". */
export const settlements = set('city town village suburb district municipality port resort settlement');

/** Small words that make the person's name before them the name of a thing. */
export const facilities = set(
  `airport stadium arena street avenue square bridge hospital museum library foundation prize award medal school university
   institute college tower carrier frigate destroyer aircraft`,
);

/** Small words that make the town's name before them the name of an area, a line or a station. */
export const areas = set(
  'district county province region municipality oblast voivodeship prefecture governorate plateau valley river railway station line',
);

/** What firms write behind their names, in capitals or not. */
export const firmEndings = set('corp inc ltd llc plc co gmbh ag sa nv spa ab oy');
/** The same written out, and what clubs write. */
export const legalForms = set(
  'corp inc ltd llc plc co gmbh ag sa nv spa ab asa se corporation company limited fc afc',
);

/** Parts of names in small letters. */
export const particles = set(
  'de da do dos das di del della der den van von zu zum bin ibn ben al el la le du abu ter ten',
);

/** Those that join two parts of one Romance name. */
export const romanceParticles = set('da do das dos di del della delle dei des du de');

/** Russian, Belarusian and Ukrainian patronymics, in Latin and Cyrillic. */
export const isPatronymic = (word: string): boolean =>
  /(?:ovich|evich|avich|ievich|ovych|evych|ovna|evna|auna|eŭna|ivna|yivna|ович|евич|авіч|евіч|ович|овна|евна|аўна|еўна|івна|ївна|ич|инична)$/iu.test(
    word,
  );

/** Before a relative clause: a role phrase ends there. */
export const relatives = set(
  'who whom whose which that where when который которая которые которого которой которому которых',
);

/** Small words behind the noun of a phrase: "a nurse from Minsk". */
export const nounEnds = set(
  `of from for in at on with by to and or as under over during since until after before against between among behind within
   without into onto via near around about based`,
);
