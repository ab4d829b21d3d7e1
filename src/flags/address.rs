//! Where somebody lives: a house or flat with its street, a full postcode.
//!
//! Never: a street alone, which is a place and nobody's home.

use super::contact::pattern;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

const STREETS: &str = "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Crescent|Cres|Court|Ct|Terrace|Place|\
    Gardens|Gdns|Grove|Way|Walk|Square|Hill|Row|Mews|Rise|View|Parade|Green|Croft|Fold|Bank|Buildings|Wynd|Brae";
const WELSH_STREETS: &str =
    "Stryd|Heol|Ffordd|Lôn|Lon|Rhodfa|Clos|Maes|Bryn|Cae|Teras|Rhes|Cilgant|Dôl|Llys|Tan|Pen|Parc";

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(\d{{1,4}})(?:[-/]\d{{1,4}})?[a-zA-Z]?,?\s{{1,2}}((?:\p{{Lu}}[\p{{L}}'.-]{{0,24}}\s{{1,2}}){{1,3}}(?:{STREETS})\b\.?|(?:{WELSH_STREETS})(?:\s{{1,2}}|-)(?:(?:y|yr|'r|ar)\s{{1,2}})?\p{{Lu}}[\p{{L}}'-]{{1,24}})"
    ))
});

/// In small letters only after words that say that somebody lives there.
static LIVES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)\b(?:liv(?:e|es|ed|ing)\s{{1,2}}(?:at|in|on)|address(?:\s{{1,2}}is|:)|home\s{{1,2}}at|house\s{{1,2}}at|moved?\s{{1,2}}to|resid(?:e|es|ing)\s{{1,2}}at|byw\s{{1,2}}yn|cyfeiriad(?:\s{{1,2}}yw|:))\s{{1,2}}(?:number\s{{1,2}}|rhif\s{{1,2}})?(\d{{1,4}}[a-z]?,?\s{{1,2}}(?:(?:[\p{{L}}'.-]{{1,24}}\s{{1,2}}){{1,3}}(?:{STREETS})\b|(?:{WELSH_STREETS})\b(?:\s{{1,2}}|-)[\p{{L}}'-]{{1,24}}))"
    ))
});

static HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(?:[Ff]lat|[Aa]partment|[Ff]flat|FLAT)\s{{1,2}}(?:\d{{1,4}}[a-zA-Z]?|[A-Z]\d{{0,3}})\b|\b(?:\p{{Lu}}[\p{{L}}'-]{{1,24}}\s{{1,2}}){{1,3}}(?:Cottage|House|Farm|Lodge|Villa),?\s{{1,2}}(?:\p{{Lu}}[\p{{L}}'.-]{{0,24}}\s{{1,2}}){{1,3}}(?:{STREETS})\b"
    ))
});

/// Homes of an office, which everybody knows.
const KNOWN: [&str; 2] = ["10 Downing Street", "11 Downing Street"];

const AREAS: &str = " ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh \
    dl dn dt dy e ec eh en ex fk fy g gl gu ha hd hg hp hr hs hu hx ig ip iv ka kt kw ky l la ld le ll ln ls lu m me \
    mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td \
    tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze je gy im ";

static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:([a-z]{1,2})\d[a-z\d]?|(gir))\s{0,2}(\d[abd-hjlnp-uw-z]{2})\b")
});

/// Where homes stand.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let numbered = NUMBERED.captures_iter(text).filter_map(|captures| {
        let (whole, number) = (captures.get(0)?, captures.get(1)?.as_str());
        // "In 2019 Oxford Street was closed": a year.
        let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        (!is_year && !KNOWN.contains(&whole.as_str())).then(|| whole.range())
    });
    let lives = LIVES.captures_iter(text).filter_map(|captures| Some(captures.get(1)?.range()));
    let houses = HOUSE.find_iter(text).map(|found| found.range());
    numbered.chain(lives).chain(houses).collect()
}

/// Where full postcodes stand.
pub(super) fn postcodes(text: &str) -> Vec<Range<usize>> {
    let is_postcode = |captures: regex::Captures| {
        let inward = captures.get(3)?.as_str();
        let is_area = match captures.get(1) {
            Some(area) => AREAS.contains(&format!(" {} ", area.as_str().to_lowercase())),
            None => inward.eq_ignore_ascii_case("0aa"),
        };
        // "the M25 2nd lane" has no postcode in it.
        let is_ordinal = matches!(&inward[1..], "st" | "nd" | "rd" | "th");
        let whole = captures.get(0)?;
        (is_area && !is_ordinal).then(|| whole.range())
    };
    POSTCODE.captures_iter(text).filter_map(is_postcode).collect()
}
