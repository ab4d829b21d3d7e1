//! A hundred questions that try to break the page.

use super::sample::{job, lay_out, question, with};
use crate::domain::sheet::{Paper, Sheet};
use crate::typeset::Job;
use serde_json::{Value, json};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};

/// Three hundred characters of each kind, as a questioner may send, and some that the form refuses.
fn bodies() -> Vec<String> {
    let fill = |part: &str| part.chars().cycle().take(300).collect::<String>();
    let mut bodies: Vec<String> = [
        "W",
        "iiii ",
        "Why must we wait? ",
        "漢字かな",
        "🦖🏳️‍🌈👩‍👩‍👧 ",
        "سؤال",
        "سؤال ",
        "שאלה ",
        "ਸਵਾਲ",
        "প্রশ্ন ",
        "A\u{0301}\u{0323}\u{0330}\u{0302}",
        "\u{0301}\u{0302}",
        "fi ffi ﬃ ",
        "ﷺ",
        "a\u{200B}",
        "ab\u{AD}cd",
        "#import \"/etc/passwd\" ",
        "#panic() ",
        "$x^2$ *b* _i_ `c` ",
        "</script><b>",
        "\\u{1F600} ",
        "= Heading ",
        "http://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "((((((((",
        "........",
        "________",
        "\u{202E}evil\u{202C} ",
        "\u{2066}\u{2067}a ",
        "0123456789",
        "Ωж",
        "ꙮ꙰",
        "𝕬𝖇",
        "ก็็็็",
        "ͰͲ",
        "—",
        "“‘’”",
        "a b",
        "- ",
        "1. ",
        "/ ",
        "~",
        "&nbsp; ",
        "{{7}} ",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "\u{A0}",
        "x\u{A0}",
        "☃★▢ ",
        "½²³",
        "ÅÄÖ",
        "\t",
        "'\"",
    ]
    .iter()
    .map(|part| fill(part))
    .collect();
    let again: Vec<String> = bodies.iter().rev().map(|body| format!("Why {body}?")).collect();
    bodies.extend(again);
    bodies.truncate(100);
    assert_eq!(bodies.len(), 100);
    bodies
}

fn slate() -> Value {
    let each = bodies().into_iter().enumerate().map(|(at, body)| {
        let name: String = body.chars().take(70).collect();
        let mut question = question(at + 1, &body, &format!("{name} in {name}"));
        let short: String = body.chars().take(200).collect();
        for (field, value) in
            [("spoken", &short), ("follow_up", &body), ("note", &body), ("say_name", &name)]
        {
            question[field] = json!(value);
        }
        question["is_unconfirmed"] = json!(at % 2 == 0);
        question
    });
    let mut view = with(each.collect());
    view["title"] = json!("W".repeat(120));
    view["private"] = json!("For the office only");
    view
}

// So many pages at most for a hundred; each of them is asked for by nearly 1,400 characters. A test for each sheet, because
// together they take minutes when nothing is optimised.

#[test]
fn a_hundred_hostile_questions_stay_within_the_order_paper() {
    stays_within(Sheet::OrderPaper, Paper::A4, 60);
}

#[test]
fn a_hundred_hostile_questions_stay_within_the_reading_sheet() {
    stays_within(Sheet::Reading, Paper::A4, 210);
}

// Only the cards differ by their paper.
#[test]
fn a_hundred_hostile_questions_stay_within_the_cue_cards_on_a4() {
    stays_within(Sheet::CueCards, Paper::A4, 60);
}

#[test]
fn a_hundred_hostile_questions_stay_within_the_cue_cards_on_letter() {
    stays_within(Sheet::CueCards, Paper::Letter, 60);
}

#[test]
fn a_hundred_hostile_questions_stay_within_the_large_print() {
    stays_within(Sheet::LargePrint, Paper::A4, 320);
}

#[test]
fn a_hundred_hostile_questions_stay_within_the_reserve_list() {
    stays_within(Sheet::Reserves, Paper::A4, 160);
}

fn stays_within(sheet: Sheet, paper: Paper, most: usize) {
    let (document, missing) = lay_out(&Job { paper, ..job(sheet, slate()) });
    assert!(missing.contains("漢") && missing.len() < 60, "{missing:?}");
    let pages = document.pages();
    assert!(pages.len() <= most, "{sheet:?} on {paper:?} takes {} pages", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let mut outside = Vec::new();
        let size = page.frame.size();
        look(&page.frame, Transform::identity(), &mut |from, to, text| {
            let near = Abs::mm(1.0);
            let fits = from.x >= -near
                && from.y >= -near
                && to.x <= size.x + near
                && to.y <= size.y + near;
            if !fits {
                outside.push(text.to_owned());
            }
        });
        assert!(outside.is_empty(), "{sheet:?}, {paper:?}, page {}: {outside:?}", at + 1);
    }
}

/// Every text with the corners of its line: from the start on the base line to the end.
fn look(frame: &Frame, at: Transform, see: &mut impl FnMut(Point, Point, &str)) {
    for (place, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(place.x, place.y));
        match item {
            FrameItem::Group(group) => {
                look(&group.frame, here.pre_concat(group.transform), see);
            }
            FrameItem::Text(text) => {
                let from = Point::zero().transform(here);
                let to = Point::new(text.width(), Abs::zero()).transform(here);
                see(from, to, &text.text);
            }
            _ => {}
        }
    }
}

#[test]
fn the_words_are_all_there_in_order() {
    let body = "Why must families wait eleven years for a home, and what will you do about it?";
    let view = with(json!([
        question(1, body, "Doreen in Wythenshawe"),
        question(2, &body.to_uppercase(), "Siân yn Rhyl")
    ]));
    for &sheet in Sheet::ALL {
        let (document, _) = lay_out(&job(sheet, view.clone()));
        let mut words = String::new();
        for page in document.pages() {
            look(&page.frame, Transform::identity(), &mut |_, _, text| words.push_str(text));
        }
        let plain: String = words.split_whitespace().collect();
        let places = ["Doreen in Wythenshawe", body, "Siân yn Rhyl", &body.to_uppercase()]
            .map(|part| plain.find(&part.split_whitespace().collect::<String>()));
        assert!(places.is_sorted() && places[0].is_some(), "{sheet:?}: {places:?}");
    }
}
