//! The flags as a whole: what they find in made-up personal details, what they
//! leave alone in clean questions, and texts meant to hurt.

mod clean;
mod details;
mod hostile;
mod seeds;

use super::{Flag, Kind, Part, find, kinds};

/// The kinds in a question alone.
fn in_question(text: &str) -> Vec<Kind> {
    kinds(&find(text, ""))
}

/// What each flag of a kind points at.
fn words(text: &str, kind: Kind) -> Vec<&str> {
    let of_kind = |flag: &Flag| flag.kind == kind && flag.part == Part::Question;
    let flags = find(text, "");
    flags.iter().filter(|flag| of_kind(flag)).map(|flag| &text[flag.span.clone()]).collect()
}

#[test]
fn each_flag_points_at_the_words_it_means() {
    let text =
        "Why does Dr Ahmed at 14 Mill Lane, Leeds LS6 3AB (０７７００ ９００１２３) not answer?";
    assert_eq!(words(text, Kind::Person), ["Dr Ahmed"]);
    assert_eq!(words(text, Kind::Address), ["14 Mill Lane"]);
    assert_eq!(words(text, Kind::Postcode), ["LS6 3AB"]);
    assert_eq!(words(text, Kind::Phone), ["０７７００ ９００１２３"]);
}

#[test]
fn a_background_is_looked_at_too() {
    let flags = find("Why are there no buses?", "Ring 0161 496 0000. It is how we live.");
    assert_eq!(flags.len(), 1, "{flags:?}");
    assert_eq!(
        (flags[0].kind, flags[0].part, flags[0].span.clone()),
        (Kind::Phone, Part::Background, 5..18)
    );
}

#[test]
fn contact_details_are_found_however_they_are_written() {
    let email = "a.b+c@d.org|doreen at gmail dot com|doreen at gmail.com|d [at] x [dot] org|jo @ bt.com|jo@gmail|siân@x.cymru|jo dot b at y dot co dot uk";
    let phone = "+44 7700 900123|07700900123|(0161) 496 0000|0044 20 7946 0958|+44 (0)161 496-0000|\
        call me on 496 0123|In 2019 07700 900 123.|7700 900123|tel:01632.960.001|+353 1 234 5678|020-7946-0958|\
        ０７７００ ９００１２３|zero seven seven zero zero nine zero zero one two three|oh one six one four nine six oh one two three|\
        dim saith saith dim dim naw dim dim un dau tri|ffoniwch fi ar 496 0123";
    let postcode = "M22 5RX|I live at sw1a1aa.|(GIR 0AA)|ls6 3ab|CF10 1AA";
    let link =
        "see http://x.y|www.example.org|(example.org.uk)|bit.ly/3xyz|gweler www.enghraifft.cymru/x";
    let lists = [
        (Kind::Email, email),
        (Kind::Phone, phone),
        (Kind::Postcode, postcode),
        (Kind::Link, link),
    ];
    for (kind, texts) in lists {
        for text in texts.split('|') {
            let found: Vec<Kind> =
                in_question(text).into_iter().filter(|k| *k < Kind::Abuse).collect();
            assert_eq!(found, [kind], "{text}");
        }
    }
}

#[test]
fn what_is_said_and_how() {
    let abuse = "You f**king idiot, why?|Why is this sh1t?|Are you all morons?|Cer i grafu, pam?";
    let accusation = "Why did you say so when he is a liar?|Are they all crooks?|You lied to us, why?|Is Smith corrupt?\
        |When will the manager who stole our money go?|Pam mae Gwyn Rees yn gelwyddog?";
    for (kind, texts) in [(Kind::Abuse, abuse), (Kind::Accusation, accusation)] {
        for text in texts.split('|') {
            assert!(in_question(text).contains(&kind), "{text}: {:?}", in_question(text));
        }
    }
    let shouted = "Hello. WHY WILL NOBODY MEND the road?";
    assert_eq!(words(shouted, Kind::Capitals), ["WHY WILL NOBODY MEND"]);
    assert!(in_question("The buses are a disgrace and always late.").contains(&Kind::NoQuestion));
    for asked in [
        "Please tell us about the buses.",
        "why are the buses late",
        "Pam mae’r bysiau’n hwyr",
        "為什麼？",
    ] {
        assert!(!in_question(asked).contains(&Kind::NoQuestion), "{asked}");
    }
}

#[test]
fn a_code_reads_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.code()), Some(kind));
    }
    assert_eq!(Kind::parse(""), None);
}
