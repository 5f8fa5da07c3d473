import type { Locale } from '../../i18n/locales';
import { isChain, longestAffix, nounAffixes } from '../lexicon/affixes';

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(/[\n,]/).flatMap((line) => {
      const [wrong = '', right] = line.trim().split(/\s*>\s*/);
      return right ? [[wrong, right] as const] : [];
    }),
  );

/** Spellings that are never right, and the right ones. Turkish ones keep the affixes that follow. */
const mistakes: Record<Locale, ReadonlyMap<string, string>> = {
  tr: table(`herkez>herkes, herkeş>herkes, yanlız>yalnız, yalnış>yanlış, birşey>bir şey, birşeyler>bir şeyler, herşey>her şey, hiçbirşey>hiçbir şey, hiçbişey>hiçbir şey, hiçkimse>hiç kimse, bişey>bir şey,
    şöför>şoför, traş>tıraş, orjinal>orijinal, süpriz>sürpriz, sürpiriz>sürpriz, kirbit>kibrit, kiprik>kirpik, tenefüs>teneffüs, laboratuar>laboratuvar, entellektüel>entelektüel, egsoz>egzoz, eksoz>egzoz,
    makina>makine, klavuz>kılavuz, mütevazi>mütevazı, muhattap>muhatap, mahçup>mahcup, mahsul>mahsul, müsade>müsaade, insiyatif>inisiyatif, ensiklopedi>ansiklopedi, acenta>acente, şarz>şarj, şarş>şarj,
    kollej>kolej, meyva>meyve, ünvan>unvan, döküman>doküman, silüet>siluet, direk olarak>direkt olarak, malesef>maalesef, maleseff>maalesef, heralde>herhalde, vejeteryan>vejetaryen, sandöviç>sandviç,
    restorant>restoran, labaratuvar>laboratuvar, ataç>ataş, bilimum>bilumum, yada>ya da, hemde>hem de, birde>bir de, birgün>bir gün, hergün>her gün, herzaman>her zaman, hiçbirzaman>hiçbir zaman,
    pekçok>pek çok, birçok>birçok, biraraya>bir araya, artıkın>artık, aferim>aferin, çünki>çünkü, çünku>çünkü, gerçekten>gerçekten, farketmez>fark etmez, farkettim>fark ettim, farketti>fark etti, kabulettim>kabul ettim,
    terketti>terk etti, terkettim>terk ettim, yokki>yok ki, vakitte>vakitte, idda>iddia, iddaa>iddia, zoraki>zoraki, arkadaşlr>arkadaşlar, kominist>komünist, taktir>takdir, eylence>eğlence, öyretmen>öğretmen,
    deyil>değil, deyilmi>değil mi, deilmi>değil mi, dimi>değil mi, degil>değil, kağat>kâğıt, poaça>poğaça, ğarip>garip, sarmısak>sarımsak, zerafet>zarafet, kontür>kontör, kominikasyon>komünikasyon,
    okadar>o kadar, bukadar>bu kadar, şukadar>şu kadar, nekadar>ne kadar, okadarki>o kadar ki, bukdar>bu kadar, zate>zaten, hicbirsey>hiçbir şey, hersey>her şey, birsey>bir şey, bisey>bir şey, yalniz>yalnız, yanliz>yalnız, yanlis>yanlış, acıkcası>açıkçası`),
  en: table(`teh>the, hte>the, taht>that, adn>and, recieve>receive, recieved>received, recieves>receives, goverment>government, goverments>governments, govermnent>government, govt's>government's, definately>definitely,
    definitly>definitely, defiantely>definitely, seperate>separate, seperately>separately, occured>occurred, occurence>occurrence, untill>until, wich>which, wierd>weird, beleive>believe, belive>believe, beleve>believe,
    thier>their, freind>friend, freinds>friends, tommorow>tomorrow, tommorrow>tomorrow, tomorow>tomorrow, neccessary>necessary, necesary>necessary, accomodate>accommodate, alot>a lot, allways>always, allright>all right,
    becuse>because, becuase>because, becasue>because, beacuse>because, shoud>should, woud>would, coud>could, dosent>doesn't, doesnt>doesn't, dosnt>doesn't, didnt>didn't, dont>don't, wont>won't, cant>can't, isnt>isn't,
    wasnt>wasn't, arent>aren't, havent>haven't, hasnt>hasn't, shouldnt>shouldn't, wouldnt>wouldn't, couldnt>couldn't, youre>you're, theyre>they're, thats>that's, whats>what's, ive>I've, im>I'm, peple>people, poeple>people,
    artical>article, comitee>committee, commitee>committee, committe>committee, enviroment>environment, existance>existence, foriegn>foreign, grammer>grammar, happend>happened, independant>independent, knowlege>knowledge,
    liason>liaison, maintainance>maintenance, millenium>millennium, noticable>noticeable, parliment>parliament, parlament>parliament, persistant>persistent, posession>possession, prefered>preferred, publically>publicly,
    realy>really, refered>referred, religous>religious, rediculous>ridiculous, ridiculus>ridiculous, succesful>successful, successfull>successful, suprise>surprise, suprised>surprised, truely>truly, unfortunatly>unfortunately,
    writting>writing, desison>decision, critisism>criticism, critisism>criticism, lissen>listen, understnd>understand, ect>etc, embarassing>embarrassing, embarassed>embarrassed, arguement>argument, calender>calendar,
    probaly>probably, probly>probably, basicly>basically, finaly>finally, immediatly>immediately, intresting>interesting, intrested>interested, oppinion>opinion, polititian>politician, politicans>politicians, presidant>president,
    reccomend>recommend, recomend>recommend, responsable>responsible, shcool>school, somthing>something, sombody>somebody, statment>statement, thru>through, togeather>together, usualy>usually, vaccum>vacuum, wat>what, thay>they,
    ower>our, doign>doing, abut>about, bieng>being, peice>piece, beggining>beginning, buisness>business, bussiness>business, catagory>category, concious>conscious, curiousity>curiosity, disapoint>disappoint, disapointed>disappointed,
    dissapointed>disappointed, exagerate>exaggerate, experiance>experience, familar>familiar, garantee>guarantee, gaurd>guard, harrassment>harassment, hipocrite>hypocrite, imediately>immediately, lisence>license, mispell>misspell,
    ocasion>occasion, payed>paid, priviledge>privilege, pronounciation>pronunciation, questionaire>questionnaire, seige>siege, sieze>seize, strenght>strength, tendancy>tendency, threshhold>threshold, tyrany>tyranny, wellfare>welfare, yeild>yield`),
  ru: table(`вобщем>в общем, вообщем>в общем, воопще>вообще, вобще>вообще, вапще>вообще, вабще>вообще, ваабще>вообще, извените>извините, извени>извини, зделать>сделать, зделали>сделали, зделал>сделал, зделала>сделала, зделано>сделано,
    ето>это, ета>эта, ети>эти, етот>этот, етого>этого, правельно>правильно, неправельно>неправильно, прийдти>прийти, прийдется>придется, прийдёт>придёт, прийдет>придет, будующее>будущее, будующий>будущий, будующем>будущем,
    следущий>следующий, следущее>следующее, следущая>следующая, учавствовать>участвовать, учавствует>участвует, учавствовал>участвовал, учавствуют>участвуют, чуствую>чувствую, чуство>чувство, чуствует>чувствует, чуства>чувства, сдесь>здесь, здаровье>здоровье, здраствуйте>здравствуйте, здраствуй>здравствуй,
    здрастуйте>здравствуйте, пожалуста>пожалуйста, пажалуйста>пожалуйста, пожалуйсто>пожалуйста, симпотичный>симпатичный, симпотичная>симпатичная, агенство>агентство, агенства>агентства, граммотный>грамотный, граммотно>грамотно, безграммотный>безграмотный, искуство>искусство, искуства>искусства, искуственный>искусственный, прецендент>прецедент, инциндент>инцидент,
    компроментировать>компрометировать, подчерк>почерк, скурпулезно>скрупулезно, экспрессо>эспрессо, ихний>их, ихние>их, ихняя>их, ихнего>их, евоный>его, нада>надо, чево>чего, ково>кого, какова>какого, севодня>сегодня, сиводня>сегодня, сегоднья>сегодня, харошо>хорошо, хорашо>хорошо, харашо>хорошо, канечно>конечно,
    конешно>конечно, канешно>конечно, скока>сколько, скоко>сколько, тока>только, токо>только, тольк>только, навернае>наверное, помойму>по-моему, помоему>по-моему, потомучто>потому что, патамушта>потому что, потомушто>потому что, почемуто>почему-то, какойто>какой-то, ктото>кто-то, чтото>что-то, когдато>когда-то, гдето>где-то, както>как-то, зачемто>зачем-то,
    изза>из-за, изпод>из-под, невкоем>ни в коем, тоесть>то есть, тобишь>то бишь, несмотряна>несмотря на, вследствии>вследствие, впринципе>в принципе, вцелом>в целом, всмысле>в смысле, втечении>в течение, впоследствие>впоследствии, немогу>не могу, незнаю>не знаю, неможет>не может, нехочу>не хочу, небыло>не было, небудет>не будет, ниразу>ни разу, нивкоем>ни в коем,
    всеравно>все равно, всёравно>всё равно, врятли>вряд ли, врядли>вряд ли, навряли>навряд ли, опридиленно>определенно, вообщето>вообще-то, ложут>кладут, координально>кардинально, ньюанс>нюанс, ньюансы>нюансы, юристконсульт>юрисконсульт, дермантин>дерматин, расчитывать>рассчитывать, расчитывает>рассчитывает, расчитывают>рассчитывают, рассчет>расчет, рассчёт>расчёт, росчет>расчет,
    калличество>количество, колличество>количество, колличества>количества, комментарийи>комментарии, комисия>комиссия, професия>профессия, професор>профессор, расказал>рассказал, расказать>рассказать, расказывают>рассказывают, руский>русский, руские>русские, руских>русских, правительсво>правительство, призидент>президент, презедент>президент, призидента>президента, депутаты>депутаты, людьями>людьми, ево>его, неево>него, сваю>свою, сваих>своих,
    месец>месяц, дилать>делать, нипанятно>непонятно, нипанятна>непонятно, нипонятно>непонятно, падумать>подумать, патом>потом, патаму>потому, былоо>было, сначяла>сначала, сначало>сначала, придумоли>придумали, розвалилась>развалилась, чириз>через, чирез>через, всигда>всегда, фсегда>всегда, зочем>зачем, ани>они, аны>они, диньги>деньги, деньгы>деньги, тротить>тратить`),
};

/** Entries that correct nothing are left out, and what is both right and wrong is left to context. */
for (const words of Object.values(mistakes))
  for (const [wrong, right] of words) if (wrong === right) (words as Map<string, string>).delete(wrong);

const shortestStem = 5;

/** The right spelling of a word in lower case that is known to be wrong. */
export function correctionOf(locale: Locale, word: string): string | undefined {
  const right = mistakes[locale].get(word);
  if (right || locale !== 'tr') return right;
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    const stem = mistakes.tr.get(word.slice(0, length));
    if (stem && isChain(word, length, nounAffixes, longestAffix)) return stem + word.slice(length);
  }
  return undefined;
}
