//! E-mail addresses: what counts as one, which addresses are one person's, how
//! one is shown, and the slips of the keyboard worth asking about.
//!
//! Never: send, store or look up anything, or refuse an address for a likely slip.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory as Category, UnicodeGeneralCategory};

/// Version of the rules of [`EmailAddress::canonical`]. Kept beside every keyed
/// hash made from it, so that a change of rules never mixes two kinds of hash.
pub const CANONICAL_RULES: u16 = 1;

/// Longest address in characters (RFC 5321, erratum 1690).
const LONGEST: usize = 254;
/// Longest part before the "@" in characters (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// Domains of one mailbox provider, the first being the one that stands for all.
/// Only domains on which the provider itself treats the same name as one mailbox.
const SAME_MAILBOX: [&str; 4] = [
    "gmail.com googlemail.com",
    "icloud.com me.com mac.com",
    "proton.me protonmail.com protonmail.ch pm.me",
    "yandex.com yandex.ru ya.ru yandex.by yandex.kz yandex.ua",
];

/// Providers that deliver "name+anything" to "name".
const PLUS_TAGS: &str = "gmail.com icloud.com proton.me yandex.com outlook.com hotmail.com live.com msn.com \
    hotmail.co.uk outlook.co.uk live.co.uk hotmail.fr outlook.fr live.fr outlook.ie live.ie passport.com \
    fastmail.com fastmail.fm fastmail.co.uk messagingengine.com zoho.com zohomail.com zohomail.eu hey.com \
    tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me mailbox.org posteo.net posteo.de \
    runbox.com pobox.com startmail.com mailfence.com migadu.com purelymail.com disroot.org riseup.net duck.com";

/// Providers that deliver "name-anything" to "name" (disposable addresses).
const HYPHEN_TAGS: &str =
    "yahoo.com yahoo.co.uk yahoo.ie yahoo.fr yahoo.de ymail.com rocketmail.com myyahoo.com";

/// Providers that ignore dots before the "@".
const DOTS_IGNORED: &str = "gmail.com";

/// Domains a slip is measured against, commonest in the United Kingdom first.
const USUAL_DOMAINS: &str = "gmail.com hotmail.com hotmail.co.uk outlook.com yahoo.co.uk yahoo.com icloud.com \
    btinternet.com live.co.uk aol.com googlemail.com sky.com live.com msn.com talktalk.net virginmedia.com \
    ntlworld.com me.com mac.com ymail.com blueyonder.co.uk tiscali.co.uk protonmail.com proton.me";

/// Real domains within a slip of a usual one.
const NOT_A_SLIP: &str = "mail.com email.com ymail.com gmx.com gmx.co.uk aim.com aol.co.uk sky.co.uk yahoo.ie \
    yahoo.fr yahoo.de yahoo.ca yahoo.es yahoo.it hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.ca live.ie \
    live.fr live.ca outlook.ie outlook.fr outlook.de mac.com me.com live.cn mail.co.uk bt.com";

/// An address to which mail can be sent. The part before the "@" keeps the case
/// it was typed in; the domain is lower case.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress {
    address: String,
    at: usize,
}

/// Why something typed is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing but space was typed.
    #[error("no e-mail address was typed")]
    Empty,
    /// More than 254 characters, or more than 64 before the "@".
    #[error("the e-mail address is longer than 254 characters, or 64 before the @")]
    TooLong,
    /// Not one "@" with something on both sides.
    #[error("an e-mail address has one @ with something before and after it")]
    NoAt,
    /// The part before the "@" has a space, quotation mark or misplaced dot.
    #[error("the part before the @ has a space, a mark or a dot that does not belong there")]
    Local,
    /// The part after the "@" is not a domain with a dot, such as example.org.
    #[error("the part after the @ is not like example.org")]
    Domain,
}

impl EmailAddress {
    /// Reads what was typed or pasted. Spaces around it, invisible characters,
    /// "mailto:" and pointed brackets are dropped; full-width forms become plain.
    ///
    /// # Errors
    /// See [`EmailError`]. Quoted local parts and numeric hosts are refused.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let seen: String = typed.trim().chars().filter(|c| !is_invisible(*c)).nfkc().collect();
        let bare = seen.trim();
        let bare = bare.strip_prefix('<').and_then(|b| b.strip_suffix('>')).unwrap_or(bare);
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare).trim();
        if bare.is_empty() {
            return Err(EmailError::Empty);
        }
        let (local, domain) = bare.split_once('@').ok_or(EmailError::NoAt)?;
        if local.is_empty() || domain.is_empty() || domain.contains('@') {
            return Err(EmailError::NoAt);
        }
        let domain: String = domain.replace('。', ".").to_lowercase().nfc().collect();
        if local.chars().count() > LONGEST_LOCAL
            || local.chars().count() + 1 + domain.len() > LONGEST
        {
            return Err(EmailError::TooLong);
        }
        check_local(local)?;
        check_domain(&domain)?;
        Ok(EmailAddress { at: local.len(), address: format!("{local}@{domain}") })
    }

    /// The address as mail is sent to it.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The part after the "@", in lower case.
    pub fn domain(&self) -> &str {
        &self.address[self.at + 1..]
    }

    fn local(&self) -> &str {
        &self.address[..self.at]
    }

    /// The one form for all spellings of this mailbox, by [`CANONICAL_RULES`]. For
    /// telling whether two addresses are one person's; never for sending.
    pub fn canonical(&self) -> String {
        let typed = self.domain();
        let family = SAME_MAILBOX.iter().find(|family| lists(family, typed));
        let domain = family.and_then(|family| family.split_whitespace().next()).unwrap_or(typed);
        let lowered: String = self.local().to_lowercase().nfc().collect();
        let mut local = lowered.as_str();
        if lists(PLUS_TAGS, domain) {
            local = before_tag(local, '+');
        }
        if lists(HYPHEN_TAGS, domain) {
            local = before_tag(local, '-');
        }
        let local =
            if lists(DOTS_IGNORED, domain) { local.replace('.', "") } else { local.to_owned() };
        format!("{local}@{domain}")
    }

    /// For showing to its owner: "d•••@example.org". The number of dots tells nothing.
    pub fn masked(&self) -> String {
        let first = self.local().chars().next().unwrap_or('•');
        format!("{first}•••@{}", self.domain())
    }

    /// The address with the domain that was perhaps meant: "homtail.com" gives
    /// hotmail.com. To be asked about, never acted on.
    pub fn likely_typo(&self) -> Option<String> {
        let typed = self.domain();
        if lists(USUAL_DOMAINS, typed) || lists(NOT_A_SLIP, typed) {
            return None;
        }
        let slips = |usual: &str| strsim::osa_distance(typed, usual);
        let most = |usual: &str| if usual.len() < 9 { 1 } else { 2 };
        let near = USUAL_DOMAINS.split_whitespace().filter(|usual| slips(usual) <= most(usual));
        // Of equals the first is the commonest.
        near.min_by_key(|usual| slips(usual)).map(|usual| format!("{}@{usual}", self.local()))
    }
}

/// Masked, so that no log line holds an address by accident.
impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EmailAddress({})", self.masked())
    }
}

fn lists(domains: &str, domain: &str) -> bool {
    domains.split_whitespace().any(|listed| listed == domain)
}

/// The name before a tag; a name that would be empty keeps its tag.
fn before_tag(local: &str, mark: char) -> &str {
    local.split_once(mark).map_or(local, |(name, _)| if name.is_empty() { local } else { name })
}

/// Format characters and control characters other than line breaks: those stay,
/// so that an attempt to add a mail header is refused and not repaired.
fn is_invisible(c: char) -> bool {
    match c.general_category() {
        Category::Format => true,
        Category::Control => !matches!(c, '\r' | '\n' | '\0'),
        _ => false,
    }
}

/// RFC 5322 dot-atom, with letters and digits of any script (RFC 6531).
fn check_local(local: &str) -> Result<(), EmailError> {
    let is_atom = |c: char| {
        let is_letter_or_mark = !c.is_ascii()
            && (c.is_alphanumeric() || c.general_category() == Category::NonspacingMark);
        c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || is_letter_or_mark
    };
    let well_formed = local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom));
    if well_formed { Ok(()) } else { Err(EmailError::Local) }
}

fn check_domain(domain: &str) -> Result<(), EmailError> {
    let is_label = |label: &str| {
        let inside = |c: char| {
            c.is_alphanumeric() || c == '-' || c.general_category() == Category::NonspacingMark
        };
        (1..=63).contains(&label.len())
            && label.chars().all(inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let labels: Vec<&str> = domain.split('.').collect();
    let ending = labels.last().copied().unwrap_or_default();
    let ending_is_name = ending.chars().count() > 1 && !ending.chars().all(|c| c.is_numeric());
    if labels.len() > 1 && ending_is_name && labels.into_iter().all(is_label) {
        Ok(())
    } else {
        Err(EmailError::Domain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(typed: &str) -> String {
        EmailAddress::parse(typed).unwrap().canonical()
    }

    #[test]
    fn spellings_of_one_mailbox_are_one() {
        let table = [
            (
                "doreenhill@gmail.com",
                "Doreen.Hill@gmail.com d.o.r.e.e.n.hill@googlemail.com doreenhill+vote2@GMAIL.com doreen.hill+a+b@googlemail.com",
            ),
            ("jo@icloud.com", "JO@me.com jo+x@mac.com jo+1@icloud.com"),
            ("jo@proton.me", "jo@protonmail.com jo+spam@pm.me Jo@proton.me"),
            ("jo.b@outlook.com", "Jo.B@outlook.com jo.b+news@outlook.com"),
            ("jo@yahoo.co.uk", "jo-votes@yahoo.co.uk JO@yahoo.co.uk"),
            ("jo+x@example.org", "Jo+X@Example.ORG"),
            ("jo.b@example.org", "JO.B@example.org"),
            ("+tag@gmail.com", "+tag@gmail.com"),
            ("jo@müller.de", "jo@MÜLLER.de jo@mu\u{308}ller.de"),
        ];
        for (one, spellings) in table {
            for typed in spellings.split(' ') {
                assert_eq!(canonical(typed), one, "{typed}");
                assert_eq!(canonical(one), one);
            }
        }
    }

    #[test]
    fn two_hundred_aliases_are_one_mailbox() {
        let name = "doreenhill";
        let mut seen = std::collections::BTreeSet::new();
        for n in 0..200_usize {
            let dotted = format!("{}.{}", &name[..1 + n % 9], &name[1 + n % 9..]);
            let domain = if n % 2 == 0 { "gmail.com" } else { "GoogleMail.com" };
            seen.insert(canonical(&format!("{dotted}+{n}@{domain}")));
        }
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["doreenhill@gmail.com"]);
    }

    #[test]
    fn different_mailboxes_stay_different() {
        assert_ne!(canonical("jo.b@outlook.com"), canonical("job@outlook.com"));
        assert_ne!(canonical("jo@hotmail.com"), canonical("jo@outlook.com"));
        assert_ne!(canonical("jo-b@gmail.com"), canonical("jo@gmail.com"));
    }

    #[test]
    fn what_surrounds_an_address_is_dropped() {
        let typed = " jo@example.org |\u{200B}jo@example\u{200B}.org\u{FEFF}\n|<jo@example.org>|mailto:jo@EXAMPLE.org|ｊｏ＠example．org";
        for typed in typed.split('|') {
            assert_eq!(EmailAddress::parse(typed).unwrap().as_str(), "jo@example.org", "{typed:?}");
        }
    }

    #[test]
    fn ordinary_and_foreign_addresses_are_taken() {
        let typed = "o'neill@example.org a+b_c-d@x.co.uk 用户@例え.jp josé@example.es x@xn--mnchen-3ya.de a@b.wales";
        for typed in typed.split(' ') {
            assert!(EmailAddress::parse(typed).is_ok(), "{typed}");
        }
    }

    #[test]
    fn each_fault_has_its_name() {
        let long = format!("a@{}.org", "b.".repeat(130));
        let table = [
            ("  \u{200B} ", EmailError::Empty),
            ("jo.example.org", EmailError::NoAt),
            ("@example.org", EmailError::NoAt),
            ("a@b@c.org", EmailError::NoAt),
            (long.as_str(), EmailError::TooLong),
            ("a b@c.org", EmailError::Local),
            ("a..b@c.org", EmailError::Local),
            (".a@c.org", EmailError::Local),
            ("\"a\"@c.org", EmailError::Local),
            ("a@c", EmailError::Domain),
            ("a@c..org", EmailError::Domain),
            ("a@-c.org", EmailError::Domain),
            ("a@127.0.0.1", EmailError::Domain),
            ("a@[127.0.0.1]", EmailError::Domain),
            ("a@c.org,b@d.org", EmailError::NoAt),
        ];
        for (typed, fault) in table {
            assert_eq!(EmailAddress::parse(typed).unwrap_err(), fault, "{typed:?}");
        }
    }

    #[test]
    fn no_header_can_be_added() {
        let typed = "a@c.org\r\nBcc: d@e.org|a\n@c.org|a@c.org\nX|a@c.org\u{2028}b|a\0@c.org|Jo <a@c.org>|a@c.org;b";
        for typed in typed.split('|') {
            assert!(EmailAddress::parse(typed).is_err(), "{typed:?}");
        }
    }

    #[test]
    fn an_address_is_shown_masked() {
        let address = EmailAddress::parse("doreen@example.org").unwrap();
        assert_eq!(address.masked(), "d•••@example.org");
        assert_eq!(format!("{address:?}"), "EmailAddress(d•••@example.org)");
    }

    #[test]
    fn slips_are_noticed_and_real_domains_are_not() {
        let meant = |typed: &str| EmailAddress::parse(typed).unwrap().likely_typo();
        let slips = "homtail.com=hotmail.com gmial.com=gmail.com gmail.co=gmail.com gmail.con=gmail.com \
            hotmail.co.ku=hotmail.co.uk yaho.co.uk=yahoo.co.uk iclod.com=icloud.com btinternet.co=btinternet.com";
        for (typed, usual) in slips.split(' ').filter_map(|slip| slip.split_once('=')) {
            assert_eq!(meant(&format!("jo@{typed}")), Some(format!("jo@{usual}")), "{typed}");
        }
        let real =
            "mail.com gmail.com ymail.com gmx.com example.org nhs.net me.com yahoo.ie live.fr";
        for real in real.split(' ') {
            assert_eq!(meant(&format!("jo@{real}")), None, "{real}");
        }
    }
}
