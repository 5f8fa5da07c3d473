import { isChain } from './affixes';
import { type Entry, type Lexicon, type Phrase, type Strength, wordList, wordSet } from './lexicon';

/** Roots of English swearing and insults; `.` takes no affix. Offered to any word, `fuck` also inside of one. */
const swear = {
  strong: `fuck fuk. fuking. fukin. fcuk. fucc. fck. fcking. fkn. fking. fuckin fucken fuckface fuckhead fuckwit fucktard fuckboy fuckup mindfuck clusterfuck motherfuck
    motherfucker mothafucka muthafucka mofo. mofos. muthafucker unfuck
    shit shite shitty shitter shithead shithole shitshow shitbag shitface shitstain shitcan shitpost bullshit horseshit batshit dipshit apeshit chickenshit dogshit
    cunt cuntish cunty twat wank wanker wankstain tosser. tossers. tosspot bollock bollocks. bellend knobhead dickhead dickwad dickface dickless cocksuck cocksucker cockhead
    asshole ashole. asshat asswipe assclown assface arsehole arsewipe arselick dumbass jackass smartass fatass lardass asslick bitch bitchy biatch. beyotch. bitchass
    whore slut slutty skank hoebag cumshot cumslut cumdump jizz blowjob handjob rimjob douche douchebag douchenozzle jerkoff jagoff fagg faggot faggy nigger nigga niggas. niggaz.
    kike. kikes. spic. spics. gook. gooks. wetback tranny trannies. raghead towelhead sandnigger paki. pakis. beaner
    pussies. pussyass goddamnfuck arsewit shithouse pisstake`,
  mild: `bastard prick. pricks. pussy. dick. dicks. dickish. cock. cocks. ass. asses. arse arses. piss. pissoff. hoe. hoes. thot. thots. stfu. gtfo. fag. fags. tit. turd turds.
    milf. phuck. phuk. feck. fecking. fecker. gobshite minger. git. gits. slag. slags. slapper. poof. poofter. tard. tards.`,
};
const insult = {
  strong: `idiot idiotic idiocy moron moronic imbecile imbecilic cretin retard retarded retards. scum scumbag dumbo dimwit halfwit nitwit numbskull numskull dunce. airhead bonehead
    blockhead meathead brainless braindead brainwashed subhuman lowlife scumbags. degenerate dirtbag sleazebag slimeball buffoon dolt doofus dipstick knucklehead simpleton
    ignoramus halfwits. libtard libtards. conservatard republitard demonrat feminazi snowflakes. sheeple bootlicker bootlickers. neckbeard incel incels. cuck cucks. simp. pedo. pedos. pedophile.
    scumbag shithead fuckwit numpty muppet. pillock plonker prat. prats. twit. twits. wazzock nonce. nonces. gobshite crackhead crackheads. cumstain trailertrash idiotbox ratbag swine. oaf. cockroach`,
  weak: `stupid dumb ignorant pathetic clown pig cow rat dog animal monkey ape trash garbage rubbish liar loser fool foolish crook coward snowflake parasite vermin filth filthy ugly fat disgusting
    sheep traitor bum lazy delusional hypocrite hypocritical puppet thug creep ass arse dick dumbest stupidest nasty evil racist fascist nazi commie communist troll shill
    fraud scammer crackpot lunatic psycho psychopath maniac nutjob nutcase nutter vile worthless useless gullible whiny crybaby cretinous
    snake weasel leech maggot worm skunk donkey jerk freak weirdo disgrace criminal terrorist savage barbarian pervert predator perv wimp wuss hag witch bimbo slob despicable spineless gutless demon devil satan goon bigot imbecilic`,
};
const affixes =
  wordSet(`s es ed er ers ing in ings y ier iest ish ly able ness ery ass head heads face faces hole holes wit wits tard tards boy boys bag bags stick sticks off up ism
  ty ry ie ies 's n nut nuts t z a az en tastic load loads ton fest storm house`);
const longestAffix = 6;

const collect = (spell: (word: string) => string) => {
  const roots = new Map<string, { rule: Entry['rule']; strength: Strength; whole: boolean }>();
  for (const [rule, lists] of [['swear', swear] as const, ['insult', insult] as const]) {
    for (const strength of ['strong', 'mild', 'weak'] as const) {
      for (const written of wordList((lists as Partial<Record<Strength, string>>)[strength] ?? '')) {
        const whole = /[.?]$/.test(written);
        const word = spell(whole ? written.slice(0, -1) : written);
        if (word && !roots.has(word)) roots.set(word, { rule, strength, whole });
      }
    }
  }
  return roots;
};

/** Doubled letters once, `ph` as `f`: `fuuuck`, `phuck`. */
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/^ph/, 'f')
    .replace(/(.)\1+/gu, '$1');

const exact = collect((word) => word);
const folded = collect(fold);
const foldedAffixes = new Set([...affixes].map(fold));
/** Innocent words that read as a root with affixes. */
const innocent =
  wordSet(`dickens dickensian assess assesses assessed asses cocky cockerel sluttery fatter fattest ratty dogged doggy doggie foolery toolbox tools tooling hacking hacked hacker hackers hacks
  sheepish cower cowed animals. jokes joked joker joking sicker sickness sickly mentally witchery wasted wasting wastes dogs rats pigs. cows. racists. frauds. crazier dumber stupidly retardant retardants`);
/** In no innocent word. */
const inside = /fuck|bullshit|motherf|cocksuck|nigger(?!d)|faggot|asshole|dumbass/;

function lookUp(word: string, roots: ReturnType<typeof collect>, endings: ReadonlySet<string>): Entry | undefined {
  for (let length = Math.min(word.length, 14); length >= 2; length -= 1) {
    const root = roots.get(word.slice(0, length));
    if (!root || (root.whole && length < word.length)) continue;
    if (isChain(word, length, endings, longestAffix)) {
      const weak = root.strength === 'weak';
      // Weak words are ordinary ones: only their plural is the same word.
      if (weak && length < word.length && !/^(?:e?s|'s)$/.test(word.slice(length))) continue;
      return { rule: root.rule, strength: root.strength, affixed: length < word.length };
    }
  }
  return undefined;
}

const find = (word: string): Entry | undefined => {
  const entry = innocent.has(word) ? undefined : lookUp(word, exact, affixes);
  if (entry) return entry;
  return inside.test(word) && !/^snigger/.test(word) ? { rule: 'swear', strength: 'strong', affixed: true } : undefined;
};

const phrases: Phrase[] = [
  {
    rule: 'swear',
    level: 'block',
    pattern:
      /\b(?:son of a (?:bitch|whore)|sons of bitches|piece of shit|suck (?:my|a|his) (?:dick|cock|balls)|eat shit|go to hell you|full of shit|fuck[a-z]* (?:off|you|u)|f off|eff off)\b/gu,
  },
  {
    rule: 'swear',
    level: 'queue',
    pattern:
      /\b(?:kiss (?:my|our|his) (?:ass|arse)|(?:pain in the|up your|up his|out of your|your (?:sorry |fat |lazy |dumb )?|my|his|her|their|lick|licking|kick|lazy|fat|dumb|sorry) (?:ass|arse)(?:es)?|ass ?(?:hole|hat|wipe|clown)s?|piss off|sod off|screw (?:you|u|off|yourself|them all)|go screw|bugger off|bloody (?:idiots?|fools?|hell you)|suck(?:s|ing)? (?:ass|balls|it)|jerk(?:ing)? off|dick ?heads?|what the f\b|(?:(?:such a|what a|you|u|little|total|absolute|complete|smug|lying|pompous|arrogant|stupid|fat|old) (?:dick|prick|cock|pussy|tit|arse|knob|tool)|(?:he|she|it|that|you|who|(?:he|she)['’]s|you['’]re|youre) (?:is |was |are |really )?(?:being |just )?a (?:\w+ )?(?:dick|prick|pussy|tit|arse|knob|tool)|(?:^|[.!?] )an? (?:dick|prick|pussy|tit|arse|knob|tool))s?(?= |[.!,?]|$)|kiss ass|blow me|balls deep)(?![\p{L}])/gu,
  },
  {
    rule: 'insult',
    level: 'queue',
    pattern:
      /\b(?:shut (?:the hell |the f\S* )?up(?! and take| about)|how (?:dumb|stupid|ignorant|thick|pathetic|blind) (?:are|can|must|do) (?:you|they|people)|kys|shut your (?:mouth|face|trap|pie ?hole)|get a life|get lost|drop dead|go to hell|rot in hell|burn in hell|(?:go )?kill (?:yourself|urself|yourselves|themselves)|go die|(?:hope|wish) (?:you|he|she|they)(?: all)? (?:die|dies|rot|rots|burn|burns|choke|chokes|get (?:cancer|shot|raped|aids|run over))|your (?:mother|mum|mom|dad|father) should have (?:swallowed|aborted|pulled)|(?:you|he|she|they) (?:deserves? to|needs? to|should all|should be) (?:die|be shot|be hanged|hang|hanged|shot|rot|burn)|you should die|waste of (?:space|oxygen|air|skin|breath)|piece of (?:garbage|trash|crap|filth|work you)|full of (?:crap|it you)|too (?:dumb|stupid) to|you(?: guys| people|'re| are|r| r)+ (?:all )?(?:a |such a )?(?:complete |total |utter |absolute |real )?(?:disgrace|joke|waste)|go back to (?:the|your) (?:sewer|hole|cave|country|zoo|kitchen)|no ?brain(?:er)?s?(?: at all| cell)?|brain[ -]?dead|bell end|(?:thick|dumb|stupid) as (?:two short planks|mince|a brick|bricks|a rock|rocks|a post|shit|pig shit)|brain ?cells?|inbred|ugly (?:cow|bitch|face|pig|hag)|mentally ill (?:idiot|freak|people like)|mouth ?breath\w*|white trash|trailer trash|low ?life|half ?wits?|dim ?wits?|mother knows it)\b/gu,
  },
  {
    rule: 'belief',
    level: 'block',
    pattern:
      /\b(?:(?:death to|gas|exterminate|burn|hang|kill) (?:all )?(?:the )?(?:jews|muslims|christians|hindus|sikhs|catholics|atheists|arabs|infidels))\b/gu,
  },
  {
    rule: 'belief',
    level: 'queue',
    pattern:
      /\b(?:(?:your|their|the) (?:prophet|god|allah|jesus|messiah) (?:was|is) (?:a |an )?(?:pervert|pedo\w*|liar|fraud|fake|joke|rapist|dog|pig|thief)|sky (?:daddy|fairy)|fairy ?tale religion|(?:jews|muslims|christians|hindus|arabs) (?:are|is) (?!not )(?:all )?(?:\w+ )?(?:animals|vermin|parasites|pigs|rats|cockroaches|liars|filth|scum|terrorists|dogs|savages|subhuman|evil|cancer|disease)|(?:jews|muslims|christians|hindus|catholics|atheists|gypsies) are (?!not )(?:all )?(?:sheep|brain[- ]?dead|retarded|thieving|thieves)|idiotic (?:bible|quran|koran|religion|god)|(?:religion|islam|christianity|judaism) is (?:a )?(?:cancer|disease|cult|filth|evil|garbage|mental illness))\b/gu,
  },
  {
    rule: 'allusion',
    level: 'queue',
    pattern:
      /\b(?:whose (?:bed|lap|pocket)|(?:climbed|crawled|jumped) (?:into|out of) (?:\w+ )?(?:bed|beds)|slept (?:her|his|their) way|sleeping (?:her|his|their) way|on (?:his|her|their) knees (?:for|again|before|under)|(?:got|earned|landed|won|gets) (?:\w+ ){1,4}on (?:his|her|their) knees|who (?:did|does|do|had) (?:he|she|they) (?:have to |had to |need to )?(?:sleep|slept|bonk|shag|blow) with|under the desk|casting couch|who (?:she|he) (?:is |was |'s )?(?:sleeping|slept|blowing|blew) \w*|wink,? wink|nudge,? nudge|you know what i mean ;|how (?:she|he) (?:really )?got (?:the|that|this|her|his) (?:job|seat|promotion) ;|sugar daddy|in (?:his|her|their|putin's|soros'?s?) pocket|(?:we all|everyone|everybody) knows? (?:what|who|how|why) (?:she|he|they) (?:did|does|do|has to do) (?:for|to get))\b/gu,
  },
];

/** English swearing, insults and whom they are said to. */
export const english: Lexicon = {
  find,
  findFolded: (word) =>
    lookUp(word, folded, foldedAffixes) ??
    (inside.test(word) && !/^snig/.test(word) ? { rule: 'swear', strength: 'strong', affixed: true } : undefined),
  fold,
  hideable:
    wordList(`fuck fuck fucks fucker fuckers fucked fucking fuckin motherfucker motherfuckers shit shits shitty bullshit shithead cunt cunts bitch bitches asshole assholes arsehole arseholes
    dickhead cock pussy whore whores slut nigger niggers nigga faggot faggots wanker wankers twat bastard bastards retard dick prick`),
  phrases,
  address: {
    you: wordSet(`you u ya ye youre you're you'd you've yall y'all`),
    they: wordSet(`he she they he's she's they're these those them hes shes theyre such all`),
    people:
      /^(?:people|persons?|m[ae]n|wom[ae]n|guys?|kids?|boy|girl|bloke|lot|bunch|liberals?|conservatives?|republicans?|democrats?|politicians?|journalists?|reporters?|editors?|mayor|president|ministers?|idiots?|morons?|bitch|fools?|bastards?|crowd|fans?|voters?|trump|biden|leftists?|lefties|ones)$/u,
    self: wordSet(`i i'm im i've i'd ive me my myself mine we us our we're`),
    excuses:
      /^(?:about|aren't|called|calling|calls|decision|decisions|game|growth|development|guinea|headline|idea|ideas|isn't|joke|jokes|lady|law|laws|like|luck|mistake|mistakes|movie|not|of|phone|plan|policy|price|prices|proof|question|questions|rule|rules|said|says|show|song|sword|system|thing|things|wasn't|weather|word|words)$/,
  },
  addressing: undefined,
  groups:
    /^(?:muslims?|islam(?:ic|ists?)?|christians?|christianity|jews?|jewish|judaism|hindus?|hinduism|sikhs?|buddhists?|catholics?|protestants?|evangelicals?|mormons?|atheists?|orthodox|quran|koran|bible|prophet|muhammad|mohammed|allah|jesus|priests?|imams?|rabbis?|mosques?|church(?:es)?|synagogues?|arabs?|gypsies|gypsy|roma|immigrants?|refugees?|blacks?|mexicans?|asians?|gays?|lesbians?|trans|queers?|believers?|religions?|religious)$/,
  slights:
    /^(?:filthy|filth|animals|pigs?|dogs|rats?|cockroach(?:es)?|parasites?|vermin|scum|subhumans?|savages?|liars?|disgusting|stupid|idiotic|idiots?|dumb|perverts?|pedos?|pedophiles?|monkeys?|apes?|goats?|garbage|degenerates?|vile|brainwashed|infest(?:ed|ation)?|stinks?)$/,
};
