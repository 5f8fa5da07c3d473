import type { Locale } from '../../i18n/locales';
import { wordSet } from '../lexicon/lexicon';

/** Loan words of the net that take Russian endings. */
const russianStems =
  'фейсбук инстаграм твиттер телеграм тикток ютуб вотсап вайбер панкейк лайк репост мем стрим стример подкаст блогер чат донат скрин фейк тренд кринж вайб хейтер кастинг айфон ноут комп плейлист трек клип пост коммент сторис лайфхак гаджет роутер браузер аккаунт фоловер фолловер спойлер фандом краш апгрейд апдейт баг гугл яндекс бренд фэшн каршеринг самокатчик кешбэк маркетплейс вайлдберриз айтишник удалёнщик лонгборд сноуборд скейт фитнес смузи биткоин эфириум респект кликбейт скайп универ троллинг лейбл девайс инфлюенсер таргетолог дедлайн фриланс фрилансер коворкинг хэштег хештег дрон беспилотник квадрокоптер лагман чизкейк брауни капучино раф бургер ролл вейп подкастер влогер стартап стартапер джекпот шопинг тиммейт геймер геймплей скриншот бенефис флешмоб челлендж харассмент буллинг абьюз абьюзер токсик коучинг коуч рилс шортс вебинар зум эйчар менеджмент каршер электросамокат кикшеринг агрегатор лоукостер аутлет мультиплекс сиквел приквел ремейк камбэк овертайм дриблинг хавбек вингер форвард голкипер буллит трансфер'.split(
    ' ',
  );
const russianEndings = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах'];
const inflected = russianStems.flatMap((stem) => russianEndings.map((ending) => stem + ending));

/** Common words, spoken forms and names that the dictionaries lack; a comment that uses them is spelt well enough. */
export const everyday: Record<Locale, ReadonlySet<string>> = {
  tr: wordSet(`valla vallahi vallaha billahi inşallah inşaallah maşallah maşaallah estağfurullah eyvallah bi bişey bişi bişeyler şey şeyi napıyo napıyonuz napıyorsun napıyorsunuz naber nasılsın
    napcaz napalım napim napayım nolur nolacak noldu noluyor nolmuş niye niçin neden naaptın gardaş gardaşım kanka kanki reis reisim abi abicim abla ablacım hocam yav yaa yahu hacı
    dayı emmi bacım gelin gidin hele hee he hı hıhı evet yok yook yoo yooo aynen falan filan felan vs vb dk sn tl km kg cm gb mb tv pc ok okey tamam tmm slm mrb merhaba selam nbr tşk tşkler teşekkürler
    sağol sağolun saol eline elinize emeğinize ağzınıza yüreğinize kaleminize tebrikler tebrik helal helalinden walla wallahi diyo diyon diyosun geliyo geliyom gidiyo gidiyom gidiyoz biliyo biliyom
    biliyon biliyosun bilmiyom bilmiyon istiyo istiyom ediyo ediyom oluyo yapıyo yapıyom alıyo veriyo bakıyo dicem dicek diycem gidicem gelicem yapıcam yapcam yapıcaz alıcam edicem olcak olucak gelcek
    gitcek yapcak yazcam bakcam görcez hükümetin hükümete hükümeti hükümetler hükümetimiz milletin vekil vekili pandemi covid korona online offline internet instagram whatsapp facebook youtube twitter
    tweet tivit link site app mail email video videosu like story post troll trol spoiler podcast blog vlog influencer fake dizi sezon bölüm netflix spotify google amazon apple android iphone
    samsung tesla euro dolar bitcoin kripto fenerbahçe galatasaray beşiktaş trabzonspor fener cimbom gs fb bjk ts uefa fifa var'a penaltı ofsayt akp chp mhp hdp iyip tbmm tüik ösym meb btk rtük
    deprem depremzede afad kızılay kyk öğretmenler emekli emekliler emeklilik asgari ücret zam zamlar enflasyon enag mamafih muzdarip muzdaribiz bence sence bizce sizce galiba herhalde heralde
    uşağum uşağım gelun da yiyelum daa dakka dakika sabredemediniz diyor diyorlar deyo nerde nerdeyse burda şurda orda burdan ordan içerde dışarda yukarda aşağda ilerde nerden burdaki ordaki
    sora bakim bakiim alim gidiim gidim yani ya lan ulan be hop hadi haydi yallah hani işte zaten aslında güya sanki adeta illa ille velhasıl hülasa şahane müthiş süper harika efsane mükemmel
    maalesef malesef keşke iyi kötü bayağı baya bayaa acayip aşırı fazla ekstra full wifi bluetooth laptop tablet pixel update upgrade hashtag html css js php sql api ahmet mehmet mustafa ali hüseyin hasan murat emre burak
    can cem kerem arda yusuf ömer osman halil ibrahim kadir kemal orhan selim serkan sinan tolga umut volkan fatma ayşe zeynep elif emine hatice merve
    büşra esra kübra selin ece irem pınar sevgi seda gül gizem ebru derya deniz damla burcu aslı tuğba özge ceren melek oppa kpop mesela kesiyom kesiyo seviyom
    izliyom dinliyom instada insta insa feyk rt fav dm tt stan flört manita kombin keko crush trip tripli ağaoğlu erdoğan kılıçdaroğlu imamoğlu atatürk
    doğalgaz metrobüs yıldönümü yıldönümleri haftasonu eşcinsel eşcinseller bilimkurgu köpekbalığı oley zombi boşver boşverin boşvermek hoşgeldin hoşgeldiniz hoşbulduk hoşçakal hoşçakalın peşpeşe başbaşa
    yanıbaşında yanıbaşımda işyeri işyerleri işyerinde önyargı önyargılı anasayfa tesbih röveşata ribaund saksofon babet fondöten yarabbi yarabbim umrumda umrunda umurumda napsın napıyım napacağız napacağım napalım nabalım nolsun
    naptın naptınız minnak bebiş bebişim panpa göztepe başakşehir osmanlıspor demirören starbucks turkcell vodafone snapchat whatsap twit tvit tivit twitler stalk stalklamak spoilerlı çellınç friendzone screenshot playlist
    espresso parmesan kripto stabilcoin blokzincir dron dronlar yapayzeka chatbot kulis reyting tiraj podyum metaverse startap fintek karavan glamping kolot kuymak köme pestil lahmacun künefe kumpir waffle brownie cheesecake
    smoothie vegan veganlar glutensiz ergen kankam dostum gülüm kuzum yavrum aşkım aşkitom birtanem selamlar slmlar bro kral kralsın hakkaten hakikaten vallaha vallahi billahi inş inşaallah hayrolsun hayrola oha yuh tüh
    eyvah eyv sağolasın sağolasınız varol varolun allahım allahtan maşallahı çokta hakeden haketmek haketti haketmiyor farkeden farkeder farketmedi farkında hüsranla tv'de gaste gazte ekşın aksiyon depremzedeler konteyner konteynerkent
    kayyum kayyumlar caretta carettalar obruk obruklar siyanür jeotermal fay artçı artçılar sismik sismolog endemik pandemik aşıları maske antijen varyant omikron delta`),
  en: wordSet(`lol lmao rofl omg wtf idk imo imho tbh fyi btw icymi afaik iirc ngl smh irl dm faq diy eta asap aka pov tldr ymmv rip gg ok okay okey yeah yea yep yup nah nope gonna gotta wanna kinda sorta lotta
    dunno lemme gimme cuz cos coz 'cause til tho thru thx thanx pls plz ppl bc dont doesnt didnt isnt wasnt arent werent havent hasnt wont wouldnt couldnt shouldnt cant im ive id youre youve youll theyre
    theyve thats whats wheres heres theres lets hes shes its weve aint y'all yall aye wee craic dreich dinnae cannae wasnae ken lass lads em hmm hm uh um ugh aww aw wow whoa yay meh duh huh oof ouch yikes geez jeez sheesh welp innit bruv mate mates nan mum
    telly footy brekkie arvo covid brexit website blog blogs podcast podcasts online tweet tweets tweeted hashtag app apps emoji emojis meme memes selfie google googled facebook twitter instagram youtube
    tiktok whatsapp netflix spotify uber iphone android wifi bitcoin crypto livestream vlog influencer influencers paywall clickbait chatbot trans nonbinary woke lockdown vax vaxxed antivax obamacare maga
    potus scotus nato etc vs eg ie pm am mr mrs ms dr prof btw ref refs footballers var nhs bbc cnn hs2 erdogan putin zelensky trump biden obama kremlin istanbul ankara kyiv quango icymi reposted upvote
    downvote downvoted reddit subreddit paywalled signup login unsubscribe autocorrect smartphone favour colour centre theatre neighbour labour programme organise realise favourite grey behaviour
    min mins hr hrs sec secs wk wks yr yrs mph kph kmh mbps tsp tbsp approx dept govt maths lmfao fleek smh nvm tmrw tho altho whilst amongst learnt spelt burnt dreamt leant fortnightly gazump hosepipe bungalow rota quid tenner fiver chippy offie bloke blokes chuffed gutted knackered gobsmacked cheers ta wotcha
    jollof nonna leekie ghee naan paneer tikka biryani gnocchi prosciutto chorizo halloumi hummus tahini sriracha kimchi ramen sushi burrito taco churros brioche ciabatta focaccia panettone gurdwara hijab halal kosher imam diwali eid ramadan mubarak yule kwanzaa rewilding fracking decarbonise windfarm solarpunk
    backstop furlough furloughed hustings byelection gerrymander filibuster doorstepped deselect reshuffle whataboutery gaslighting doomscrolling microplastics deepfake deepfakes ransomware phishing malware paywalls chatbots crypto blockchain stablecoin fintech gigs gigabit ethernet`),
  ru: wordSet(`${inflected.join(' ')} щас ща щаз чё че чо шо ваще вообще-то ок окей норм нормально инфа инфу коммент комменты комментов комменте каммент лайк лайки лайков лайкнул дизлайк хайп хайпа пост поста посты репост репостнул
    блог блогер блогеры блогеров подкаст ютуб ютубе ютуба телега телеге телеграм телеграме телеграмм телеграмме инста инсте инстаграм инстаграме вк вконтакте фейк фейки фейков фейковый онлайн офлайн
    интернет инет инете сайт сайте смартфон айфон андроид приложуха гугл гуглить загуглить погуглил видос видосы видео селфи мем мемы мемов мемас тролль тролли спойлер ковид ковида ковидный коронавирус
    прям прямо-таки типа короче кароч походу пофиг пофигу нафиг фиг фига фигня фигню блин блина блинчик ахаха ахах хаха хехе лол кек имхо жесть жесткач прикол прикольно круто крутяк классно класс супер
    спс спасибо пжл пж плиз пожалуйста збс мб хз кст тк тд тп итд итп др см г гг р руб тыс млн млрд км кг см мин сек чел челы пацан пацаны чувак чуваки мужик мужики баба ребят народ тётка дядька
    бро братан братишка сорян сорри спок доброго жкх тсж мфц егэ огэ снт дтп гибдд гаи мчс мвд фсб рф сша ссср снг ес оон нато цб фас фнс опг дпс рпц ржд втб лдпр кпрф едро единоросы путин путина путину
    путиным навальный зеленский трамп байден лукашенко кадыров собянин госдума минфин минздрав минобр роскомнадзор центробанк газпром сбер сбербанк сбера озон вайлдберриз авито яндекс маршрутка маршрутки
    электричка гречка айтишник айтишники соцсеть соцсети соцсетях лайфхак мерёжи мерёжа кержаки шавуха кэш кэшбек кешбэк вангую ваш этож тож чтож чтоль штоли шоли чтоли какбы вроде будто эт тя мя те
    седня сёдня чота чёта чет чёт чето чего-то кто-нибудь оч очень-очень мож могёт походу ага угу неа не-а ой ай эй эх ух ах ого ага-а ну-ну да-да дебилдинг ишь эвон покеда днюха днюху днюхой днюшка днюшкой хд юху йоу хей соу няшка няшки синуля лапуля друзяшки друзяшек спасибки печенька печеньки печеньками красава красавы авка ава авы ппц мася капец хрень хрени хренью личка личку личке личкой няш чупа чупс зая доча умничка умнички спасибочки найлучший обнимашки вкусняшка вкусняшки
    пасиб пасибо пасибки грят тыща тыщу тыщи чо чё-то че-то кмк ямочный ленд ленд-лиз мубарак воскресе буузы бууза позы зира зиры опоросилась чирлидеры хинкальная пельменная шашлычная чебуречная минобороны минтранс минпросвещения
    росстат росавиация росгвардия роспотребнадзор ростех росатом роскосмос ржунимагу полюбому попозже подзатянули прокатили дозвонились недозвон втридорога взахлёб вкуснотища красотища тягомотина нервотрёпка показуха уравниловка очковтирательство бесхозяйственность
    совок совка совке хрущёвка хрущевка хрущёвки хрущёвке сталинка панелька панельки новостройка однушка однушку двушка двушку трёшка трёшку ипотечник ипотечники платёжка платёжки коммуналка коммуналку загранник загранка удалёнка удалёнке удалёнку наличка наличку наличкой безнал
    маршрутчик таксист водятел бензоколонка переобулись зебра лежачка поликлиника терапевт узист травмпункт больничный медосмотр роддом сериальчик футболка мультик мультики пофиксили забанить забанили разбанить зарегался залогиниться перезалить скрины`),
};
