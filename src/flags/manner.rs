//! How something is said: swear words and slurs, words that say somebody did wrong,
//! capitals, and a text that asks nothing. English and Welsh.
//!
//! Never: whether what is said is true or meant so.

use super::contact::pattern;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static ABUSE: LazyLock<Regex> = LazyLock::new(|| {
    // Letters of a swear word are often hidden: "f**k", "sh1t".
    pattern(
        r"(?ix)\b(?:
        (?:mother)?f[u*@\#v]{1,3}[c*k\#]{1,3}k?(?:s|ed|er|ers|in|ing|wit|wits)?
        | (?:bull)?sh[i1!*]{1,2}t(?:s|e|ty|ting|show)?
        | c[u*@]nts? | tw[a@4*]ts? | w[a@*]nk(?:s|er|ers|ing)? | b[a@*]stards? | b[o0]ll?ocks
        | arse(?:s|hole|holes)? | a[s$]{2}holes? | dickheads? | pricks? | tossers? | b[i1!*]tch(?:es)? | slags? | slut(?:s|ty)? | whores?
        | piss(?:ed)?\x20off | scum(?:bags?)? | vermin | subhumans? | imbeciles? | morons? | idiots? | cretins? | retard(?:s|ed)?
        | p[a@]k[i1]s? | n[i1!*]gg(?:er|ers|a|as) | wogs? | coons? | chinks? | gyppos? | pikeys? | yids? | f[a@4*]gg?[o0]ts? | trann(?:y|ies) | spastics? | mongs?
        | go\x20(?:and\x20)?die | drop\x20dead | hope\x20(?:you|he|she|they)\x20(?:all\x20)?(?:die|burn|hang)
        | (?:cer|cerwch)\x20i\x20(?:grafu|uffern) | coc\x20oen | twll\x20d[iy][nm] | cachu | cachgwn | pen\x20b?pidyn | hen\x20ast | twpsyn | twpsod | hurtyn
        )(?:\b|$)",
    )
});

const WRONGS: &str = "liars?|crooks?|thie(?:f|ves)|fraudsters?|conm[ae]n|con[ -]m[ae]n|criminals?|corrupt|paedophiles?|pedophiles?|paedos?|\
    rapists?|murderers?|racists?|nazis?|fascists?|bigots?|abusers?|wife[ -]beaters?|tax[ -](?:dodger|evader|cheat)s?|traitors?|\
    swindlers?|embezzlers?|bullies|bully|drunks?|junkies?|drug[ -]dealers?|money[ -]launderers?|shoplifters?|killers?|perjurers?|\
    celwyddgi|celwyddgwn|lleidr|lladron|twyllwyr|twyllwr|llwgr|llygredig|hiliol|bradwyr|bradwr|troseddwyr|troseddwr|llofrudd";

static ACCUSATION: LazyLock<Regex> = LazyLock::new(|| {
    let softener = r"(?:(?:all|both|just|nothing|but|a|an|the|such|so|clearly|obviously|simply|known|convicted|complete|total|utterly|bunch|of|pack|yn|hen)\s{1,2}){0,4}";
    let deeds = r"lied|lies|lying|stole|steals|cheated|bribed|embezzled|defrauded|swindled|forged|perjured|raped|groped|molested|assaulted|murdered|\
        fiddled\s{1,2}(?:his|her|their|the|your)\s{1,2}[\p{L}]{3,12}|(?:took|takes|taking|accepted|pocketed)\s{1,2}(?:a\s{1,2})?(?:bribes?|backhanders?|kickbacks?)|\
        (?:has|have)\s{1,2}been\s{1,2}stealing|dweud\s{1,2}celwydd(?:au)?|dwyn\s{1,2}arian|twyllo";
    pattern(&format!(
        r"(?i)\b(?:(?:is|are|was|were|be|being|'s|'re|you|he|she|they|mae|yw|ydyw|roedd)\s{{1,2}}{softener}(?:{WRONGS})|(?:you|he|she|they|who|minister|manager|councillor|mp|boss|doctor|teacher|company|firm)\s{{1,2}}(?:(?:has|have|had|all|just|then|yn)\s{{1,2}}){{0,2}}(?:{deeds})|(?:mae|roedd)\s{{1,2}}(?:[\p{{L}}]{{1,20}}\s{{1,2}}){{1,3}}yn\s{{1,2}}(?:{WRONGS}|gelwyddog|dwyn|dweud\s{{1,2}}celwydd)|(?:is|are|was|were)\s{{1,2}}(?-i:\p{{Lu}}[\p{{L}}'-]{{1,20}}\s{{1,2}}){{1,2}}{softener}(?:{WRONGS})|that\s{{1,2}}(?:{WRONGS})|you\s{{1,2}}(?:{WRONGS}))\b"
    ))
});

static ASKING: LazyLock<Regex> = LazyLock::new(|| {
    let openers = "what|what's|why|how|when|where|who|who's|whom|whose|which|will|would|can|can't|could|couldn't|should|shouldn't|shall|\
        do|does|did|don't|doesn't|didn't|is|isn't|are|aren't|was|were|has|hasn't|have|haven't|had|may|might|am|won't|wouldn't|\
        beth|pam|pryd|sut|pwy|ble|lle|faint|sawl|pa|oes|onid|oni|ydy|ydi|ydych|ydyn|yw|ai|allwch|allwn|all|a\\s{1,2}(?:oes|yw|ydy|ydych|fydd|fyddwch|wnewch|allwch|ellir|all)|\
        fydd|fyddwch|wnewch|fedrwch|oedd";
    pattern(&format!(
        r"(?i)[?\u{{61F}}\u{{37E}}]|(?:^|[.!\n:;,-]\s{{0,3}})[\x22'(\s]{{0,3}}(?:(?:and|but|so|please|minister|prime minister|ac|ond|felly)[,\s]{{1,3}})?(?:{openers})\b|\b(?:explain|tell\s{{1,2}}(?:me|us)|let\s{{1,2}}(?:me|us)\s{{1,2}}know|like\s{{1,2}}to\s{{1,2}}(?:know|ask)|esbonio|esboniwch|dywedwch|hoffwn\s{{1,2}}(?:wybod|ofyn))\b"
    ))
});

/// Fewest words of a run of capitals.
const CAPITAL_WORDS: usize = 4;
/// Fewest letters of a run of capitals.
const CAPITAL_LETTERS: usize = 14;

/// Where swear words and slurs stand.
pub(super) fn abuse(text: &str) -> Vec<Range<usize>> {
    ABUSE.find_iter(text).map(|found| found.range()).collect()
}

/// Where somebody is said to have done wrong.
pub(super) fn accusations(text: &str) -> Vec<Range<usize>> {
    ACCUSATION.find_iter(text).map(|found| found.range()).collect()
}

/// Whether nothing is asked: no question mark, and no sentence that begins like a question.
pub(super) fn asks_nothing(text: &str) -> bool {
    let has_words = text.chars().any(char::is_alphabetic);
    // A full-width question mark, and that of Arabic and Greek, ask as well.
    has_words && !text.contains('？') && !ASKING.is_match(&text.replace('’', "'"))
}

/// Where several words in a row are in capitals.
pub(super) fn capitals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: Option<(Range<usize>, usize, usize)> = None;
    let mut end = |run: &mut Option<(Range<usize>, usize, usize)>| {
        if let Some((span, words, letters)) = run.take()
            && words >= CAPITAL_WORDS
            && letters >= CAPITAL_LETTERS
        {
            found.push(span);
        }
    };
    for (start, word) in words(text) {
        let (upper, lower) = cases(word);
        if lower > 0 {
            end(&mut run);
        } else if upper > 0 {
            let place = start..start + word.len();
            run = Some(match run {
                Some((span, words, letters)) => (span.start..place.end, words + 1, letters + upper),
                None => (place, 1, upper),
            });
        }
    }
    end(&mut run);
    found
}

fn cases(word: &str) -> (usize, usize) {
    let upper = word.chars().filter(|c| c.is_uppercase()).count();
    (upper, word.chars().filter(|c| c.is_lowercase()).count())
}

/// The words of a text with the places where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - base, word))
}
