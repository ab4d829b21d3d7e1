//! English words of for and against, as people write them to those in power.
//!
//! "-ize" is left out where its stem is another word's: Snowball makes one of "privatize" and "private".
//!
//! Never: a word that is for as often as against, such as "change", "review" or "tax".

use super::lists::Written;

/// Compared by their stems, so that "banned" and "banning" need no entry.
pub(super) const ENGLISH: Written = Written {
    for_it: "accept add adopt advance allow approve arm authorise back begin boost build built champion commit \
        compulsory continue create defend deploy encourage enforce enlarge ensure establish expand expansion extend \
        extension finance free fund funding give grant grow guarantee help hire implement improve increase \
        introduce introduction invest invite join keep kept lawful legal legalise legalize legalisation \
        lengthen let license longer maintain maximise mandatory more nationalise obligatory open opening \
        permit preserve promote protect protection provide raise ratify recognise recognize reconnect recruit rehire \
        reinstate reintroduce rejoin remain renew reopen require rescue resettle restart restore resume retain rise \
        save shield start stay strengthen strong stronger subsidise subsidize support tighten tough tougher \
        uphold upgrade welcome widen",
    against: "abandon abolish abolition against axe ban banned banning bar block boycott cancel cancellation cap cease \
        close closing closure criminalise cull cut cutting cuts decline decrease defund delay \
        demolish demolition deny deport deregulate destroy disband discontinue dismantle drop eliminate end ended \
        ending evict exclude exit fewer forbid forbidden freeze halt illegal leave left less lift limit loosen \
        lower minimise narrow oppose opposition outlaw overturn postpone prevent privatise \
        privatisation prohibit prohibition quit ration reduce reduction refuse reject relax remove removal repeal \
        resist restrict restriction retire reverse revoke sack scrap shelve shorten shrink shut slash slow stop \
        suspend suspension terminate unlawful veto voluntary optional weaken withdraw withdrawal withhold",
    not: "not never neither nor without nobody nothing cannot ignore neglect overlook",
    phrases: "-rule out|-get rid of|-getting rid of|-do away with|-doing away with|-stay out|-staying out|-keep out|\
        -opt out|-phase out|-phasing out|-pull out|-pulling out|-come out of|-wind down|-turn down|-go down|-going down|\
        -goes down|-bring down|-put a stop to|-put an end to|-call off|-clamp down|-crack down|-sell off|-selling off|-charge for|-charging for|-put down|\
        +bring back|+bringing back|+hold on to|+hang on to|+go up|+going up|+goes up|+put up|+putting up|+carry on|\
        +go ahead with|+sign up|+opt in|+stand up for|+stick with|+leave alone|\
        !no longer|!no more|!anything but|\
        =no fault|=not only|=not just|=why not|=if not|=or not|=whether or not|=at least|=more than|=less than|\
        =maternity leave|=paternity leave|=parental leave|=sick leave|=annual leave|=school leavers|=far left|\
        =give up|=free time|=help with|=start of|=end of|=at the end|=in the end|=in support of|=left behind|=let down|\
        =left out|=income support|=open letter|=open university|=mental health support|=child support|=back pain|=bar staff|=cut off|=give me|=help me|=let me|\
        =let us|=what more|=any more|=more and more|=state support|=housing support",
    antonyms: "public/private publicly/privately national/local for/against before/after day/night rich/poor \
        high/low higher/lower early/late earlier/later big/small bigger/smaller fast/slow faster/slower \
        quick/slow opt-in/opt-out cheap/expensive cheaper/dearer north/south inside/outside \
        urban/rural male/female men/women boys/girls right/wrong guilty/innocent",
    light: "bring brought put make made get got take taken go come do give use set will would should could please",
    breaks: "and but or by with so because as if when while until unless before after than",
    purpose: "to",
    leading_on: "want wish promise refuse need go have plan agree able fail like try not decide decision right power \
        ability proposal duty how allow ask use",
    why: "why",
};
