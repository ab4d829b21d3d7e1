//! Names of people: after a title, and after words such as "my neighbour".
//!
//! Never: whether somebody is in public life; the moderator knows that.

use super::contact::pattern;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

const NAME: &str = r"\p{Lu}[\p{L}'-]{1,30}";

static TITLED: LazyLock<Regex> = LazyLock::new(|| {
    let titles = "Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Revd|Sir|Dame|Lord|Lady|Baroness|Cllr|\
        Councillor|PC|Sgt|Sergeant|Inspector|Judge|Nurse|Athro|Parch|Parchedig|Cyng|Cynghorydd|Syr|Barnwr|Nyrs|Meddyg";
    pattern(&format!(
        r"\b(?:(?:{titles})\.?\s{{1,2}}(?:(?:\p{{Lu}}\.\s?){{1,3}})?({NAME})(?:\s{{1,2}}{NAME}){{0,2}}|(?i:mr|mrs|cllr)\.?\s{{1,2}}[\p{{L}}][\p{{L}}'-]{{1,30}})"
    ))
});

static RELATED: LazyLock<Regex> = LazyLock::new(|| {
    let relations = "neighbour|neighbor|landlord|landlady|boss|manager|teacher|doctor|gp|dentist|nurse|carer|son|daughter|\
        wife|husband|partner|ex|brother|sister|mother|father|mum|dad|friend|colleague|social worker|case ?worker|tenant|\
        lodger|headteacher|headmaster|councillor|solicitor";
    let welsh = "nghymydog|nghymdoges|landlord|mab|merch|ngwraig|ngŵr|mhartner|mrawd|chwaer|mam|nhad|ffrind|meddyg|rheolwr|athro|athrawes";
    pattern(&format!(
        r"\b(?i:(?:my|our|her|his|their|the|a)\s{{1,2}}(?:next[ -]door\s{{1,2}})?(?:{relations})|fy\s{{1,2}}(?:{welsh}))(?:\s{{1,2}}(?i:called|named|is|o'r\s{{1,2}}enw))?,?\s{{1,2}}({NAME}(?:\s{{1,2}}{NAME}){{0,2}})"
    ))
});

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(?i:(?:man|woman|boy|girl|child|person|somebody|someone|officer|dyn|menyw|merch|bachgen|rhywun)\s{{1,2}}(?:called|named|o'r\s{{1,2}}enw))\s{{1,2}}({NAME}(?:\s{{1,2}}{NAME}){{0,2}})"
    ))
});

/// After a title these are an office and no name.
const OFFICES: [&str; 15] = [
    "Speaker",
    "Deputy",
    "President",
    "Chancellor",
    "Chairman",
    "Chair",
    "Mayor",
    "Justice",
    "Privy",
    "Advocate",
    "Chief",
    "General",
    "Lieutenant",
    "Llywydd",
    "Prif",
];

/// After "the doctor", "our council" and the like these begin a sentence or name a body.
const NO_NAMES: [&str; 12] =
    ["NHS", "The", "Is", "Are", "Will", "What", "Why", "How", "When", "GP", "MP", "Why's"];

/// Where names stand.
pub(super) fn people(text: &str) -> Vec<Range<usize>> {
    let is_name = |name: Option<regex::Match>| {
        name.is_none_or(|name| {
            !OFFICES.contains(&name.as_str()) && !NO_NAMES.contains(&name.as_str())
        })
    };
    let titled = TITLED.captures_iter(text).filter_map(|captures| {
        let whole = captures.get(0)?;
        let word = whole.as_str().rsplit(' ').next().unwrap_or_default();
        let is_office = OFFICES.iter().any(|office| office.eq_ignore_ascii_case(word));
        (is_name(captures.get(1)) && !is_office).then(|| whole.range())
    });
    let related = RELATED.captures_iter(text).chain(NAMED.captures_iter(text));
    let related = related.filter_map(|captures| {
        let name = captures.get(1)?;
        let first = name.as_str().split(' ').next().unwrap_or_default();
        let is_body = NO_NAMES.contains(&first) || first.chars().skip(1).all(char::is_uppercase);
        (!is_body).then(|| name.range())
    });
    titled.chain(related).collect()
}
