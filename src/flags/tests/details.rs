//! Personal details, all made up: forms crossed with sentences, the same on every
//! machine. At least 95 in a hundred of each kind must be found.

use super::in_question;
use crate::flags::Kind;

/// Sentences that a detail stands in.
const SENTENCES: [&str; 8] = [
    "Why does nobody help {}?",
    "What will you do about {}, who has waited two years?",
    "{} is why I ask: when will it change?",
    "My mother told me ({}). Is that right?",
    "Can you answer this: {} – yes or no?",
    "Beth wnewch chi am {}?",
    "Mae pawb yn gwybod am {}. Pam?",
    "Pam nad yw {} yn cael ateb?",
];

const PERSONS: [&str; 16] = [
    "Mr Barnaby Thwaite",
    "Mrs P. Okonkwo",
    "Ms Siân Rhydderch",
    "Miss Lakshmi Patel",
    "Dr Ahmed",
    "Dr. Fiona O’Shea",
    "Prof Nguyễn",
    "Rev. Tom Ashworth",
    "Cllr Jean Braithwaite",
    "Nurse Adeyemi",
    "mr smithson",
    "my neighbour Darren Pugh",
    "our landlord, Kevin Stokes",
    "her son Callum",
    "Y Parch Dewi Llwyd",
    "fy nghymydog Gethin Prys",
];
const ADDRESSES: [&str; 16] = [
    "14 Mill Lane",
    "Flat 3, 22 Canal Street",
    "7b Ashgrove Road",
    "108 Queen’s Park Avenue",
    "1 The Crescent",
    "33-35 High St",
    "Flat 12B",
    "Rose Cottage, Back Lane",
    "2 St Mary’s Close",
    "56 Upper Brook Terrace",
    "9 Heol y Bryn",
    "12 Ffordd Caergybi",
    "4 Stryd Fawr",
    "81 Lôn Isaf",
    "Fflat 6",
    "17 Maes Derwen",
];
const EMAILS: [&str; 10] = [
    "doreen@example.org",
    "d.o’neill+x@post.example.co.uk",
    "siân@enghraifft.cymru",
    "jo at gmail dot com",
    "jo_b [at] example [dot] com",
    "jo.b@hotmail",
    "jo (at) example.com",
    "jo @ example.net",
    "DOREEN@EXAMPLE.ORG",
    "a-b@sub.example.scot",
];

/// Numbers made from a seed: a plain linear congruence (Knuth, MMIX).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }
}

fn phone(n: &mut Numbers) -> String {
    match n.below(6) {
        0 => format!("07700 {}", n.digits(6)),
        1 => format!("+44 161 496 {}", n.digits(4)),
        2 => format!("(01632) {}", n.digits(6)),
        3 => format!("020 7946 {}", n.digits(4)),
        4 => format!("0044 29 2018 {}", n.digits(4)),
        _ => format!("077{}-{}-{}", n.digits(2), n.digits(3), n.digits(3)),
    }
}

fn postcode(n: &mut Numbers) -> String {
    let area = n.pick(&["M", "LS", "CF", "SA", "EH", "BT", "G", "LL", "SW", "NE"]);
    let unit: String =
        (0..2).map(|_| n.pick(&["A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "X"])).collect();
    let written = format!("{area}{} {}{unit}", 1 + n.below(29), n.digits(1));
    if n.below(2) == 0 { written } else { written.to_lowercase() }
}

fn national_insurance(n: &mut Numbers) -> String {
    let (prefix, suffix) = (n.pick(&["AB", "JK", "SR", "QQ", "NX"]), n.pick(&["A", "B", "C", "D"]));
    match n.below(2) {
        0 => format!("{prefix} {} {} {} {suffix}", n.digits(2), n.digits(2), n.digits(2)),
        _ => format!("{prefix}{}{suffix}", n.digits(6)),
    }
}

/// An NHS number with its check digit; the series 999 is never given to anybody.
fn nhs(n: &mut Numbers) -> String {
    loop {
        let nine = format!("999{}", n.digits(6));
        let sum: usize =
            nine.bytes().zip((2..=10).rev()).map(|(d, w)| usize::from(d - b'0') * w).sum();
        let check = (11 - sum % 11) % 11;
        if check < 10 {
            return format!("{} {} {}{check}", &nine[..3], &nine[3..6], &nine[6..]);
        }
    }
}

fn bank(n: &mut Numbers) -> String {
    match n.below(4) {
        0 => format!("sort code 00-00-{} account {}", n.digits(2), n.digits(8)),
        1 => format!("00-{}-{} {}", n.digits(2), n.digits(2), n.digits(8)),
        2 => format!("GB00 TEST {} {} {} {}", n.digits(4), n.digits(4), n.digits(4), n.digits(2)),
        _ => format!("account number {}", n.digits(8)),
    }
}

/// All made-up details with the kind that must be found.
fn details() -> Vec<(Kind, String)> {
    let fixed: [(Kind, &[&str]); 3] =
        [(Kind::Person, &PERSONS), (Kind::Address, &ADDRESSES), (Kind::Email, &EMAILS)];
    let mut all: Vec<(Kind, String)> = fixed
        .iter()
        .flat_map(|(kind, texts)| texts.iter().map(|text| (*kind, (*text).to_owned())))
        .collect();
    let mut numbers = Numbers(2026);
    type Maker = fn(&mut Numbers) -> String;
    let makers: [(Kind, Maker); 5] = [
        (Kind::Phone, phone),
        (Kind::Postcode, postcode),
        (Kind::NationalInsurance, national_insurance),
        (Kind::Nhs, nhs),
        (Kind::Bank, bank),
    ];
    for (kind, make) in makers {
        all.extend((0..16).map(|_| (kind, make(&mut numbers))));
    }
    all
}

#[test]
fn of_each_kind_of_detail_95_in_a_hundred_are_found() {
    let (mut count, mut missed) = (0, Vec::new());
    let details = details();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.is_personal()) {
        let (mut of_kind, mut found) = (0, 0);
        for (_, detail) in details.iter().filter(|(k, _)| *k == kind) {
            for sentence in SENTENCES {
                let text = sentence.replace("{}", detail);
                of_kind += 1;
                if in_question(&text).contains(&kind) {
                    found += 1;
                } else {
                    missed.push(format!("{kind:?}: {text} {:?}", in_question(&text)));
                }
            }
        }
        count += of_kind;
        assert!(
            found * 100 >= of_kind * 95,
            "{kind:?}: {found} of {of_kind}\n{}",
            missed.join("\n")
        );
    }
    assert!(count >= 500, "only {count} strings");
}
