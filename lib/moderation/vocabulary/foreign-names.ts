import { wordSet } from '../lexicon/lexicon';

/** Names and foreign words in plain letters that are written so in Turkish too. Names in capitals are seen by their case. */
export const foreignNames =
  wordSet(`twitter instagram facebook youtube google netflix spotify whatsapp tiktok telegram iphone samsung microsoft amazon tesla
  bitcoin covid corona nato unesco unicef interpol fifa uefa trump biden putin obama zelenski macron merkel netanyahu messi ronaldo mbappe neymar icardi
  barcelona madrid liverpool chelsea arsenal milan roma inter juventus bayern berlin paris london moskova washington new york brooklyn hollywood
  ok okey link site post story reels online offline spoiler cool mail web wifi app update share like follow trend hashtag podcast vlog blog show star
  maps play store free premium pro plus max mini club gold black friday home office style fashion outlet shop center bank park plaza port`);
