//! Sheets of ordinary, of huge and of hostile slates.

mod hostile;
mod sample;

use super::pages;
use crate::domain::lang::Lang;
use crate::domain::sheet::{Paper, Sheet};
use crate::typeset::{Job, Press, TypesetError};
use sample::{job, question, view};
use serde_json::json;

#[test]
fn every_sheet_is_a_tagged_pdf_with_title_language_and_bookmarks() {
    let press = Press::open(None).unwrap();
    for &sheet in Sheet::ALL {
        for &paper in Paper::ALL {
            let printed = press.print(&Job { paper, ..job(sheet, view(6)) }).unwrap();
            let pdf = String::from_utf8_lossy(&printed.pdf);
            assert!(pdf.starts_with("%PDF-1.7"), "{sheet:?}");
            assert!(pdf.contains("pdfuaid:part>1<"), "{sheet:?} says that it is PDF/UA-1");
            assert!(pdf.contains("/Marked true"), "{sheet:?} is tagged");
            assert!(pdf.contains("/Lang(en-GB)"), "{sheet:?} has a language");
            assert!(pdf.contains("/DisplayDocTitle true"), "{sheet:?} shows its title");
            assert!(pdf.contains("/Outlines"), "{sheet:?} has bookmarks");
            assert!(printed.missing.is_empty(), "{sheet:?}: {:?}", printed.missing);
        }
    }
}

#[test]
fn the_same_slate_gives_the_same_bytes_and_another_one_does_not() {
    let print = |job: &Job| Press::open(None).unwrap().print(job).unwrap().pdf;
    let first = job(Sheet::CueCards, view(6));
    assert_eq!(print(&first), print(&first));
    assert_ne!(print(&first), print(&job(Sheet::CueCards, view(5))));
    let press = Press::open(None).unwrap();
    let welsh = Job { lang: Lang::Cy, ..first.clone() };
    assert_ne!(press.tag(&first), press.tag(&welsh));
    assert_eq!(press.tag(&first), press.tag(&first.clone()));
}

#[test]
fn six_questions_take_one_page_as_an_order_paper_and_three_as_a_reading_sheet() {
    let pages = |sheet, paper| {
        let (document, _) = sample::lay_out(&Job { paper, ..job(sheet, view(6)) });
        document.pages().len()
    };
    for &paper in Paper::ALL {
        assert_eq!(pages(Sheet::OrderPaper, paper), 1, "{paper:?}");
        assert_eq!(pages(Sheet::Reading, paper), 3, "two a page, on {paper:?}");
        assert_eq!(pages(Sheet::CueCards, paper), 2, "seven cards, on {paper:?}");
    }
}

#[test]
fn what_no_font_has_is_a_box_and_is_named() {
    let view = json!([question(1, "Is 漢字 fine, 🦖?", "Zoë in Leeds")]);
    let (document, missing) = sample::lay_out(&job(Sheet::Reading, sample::with(view)));
    assert_eq!(missing.into_iter().collect::<Vec<_>>(), ["字", "漢", "🦖"]);
    assert!(pages::blanks(&document).is_empty());
}

#[test]
fn the_scripts_of_the_country_are_all_there() {
    let asked = [
        "لماذا ننتظر؟",
        "کیوں انتظار کریں؟",
        "מדוע לחכות?",
        "ਅਸੀਂ ਕਿਉਂ ਉਡੀਕਦੇ ਹਾਂ?",
        "আমরা কেন অপেক্ষা করব?",
        "આપણે કેમ રાહ જોઈએ?",
        "நாம் ஏன் காத்திருக்க வேண்டும்?",
        "हम क्यों इंतज़ार करें?",
        "Dlaczego czekamy? Почему ждём? Γιατί; Pam ŵ? De ce așteptăm?",
    ];
    let asked: Vec<_> =
        asked.iter().enumerate().map(|(at, text)| question(at + 1, text, "Ada in Bow")).collect();
    let (_, missing) = sample::lay_out(&job(Sheet::LargePrint, sample::with(json!(asked))));
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn text_is_never_markup_and_a_template_reaches_nothing_outside() {
    let folder = tempfile::tempdir().unwrap();
    let typeset = |template: &str| {
        std::fs::write(folder.path().join("order-paper.typ"), template).unwrap();
        Press::open(Some(folder.path())).unwrap().print(&job(Sheet::OrderPaper, view(1)))
    };
    let head = "#set document(title: \"A\")\n";
    assert!(typeset(&format!("{head}#json(\"/slate.json\").title")).is_ok());
    for outside in [
        "#read(\"/etc/passwd\")",
        "#read(\"../Cargo.toml\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#image(\"https://example.org/a.png\")",
        "#datetime.today()",
        "#nonsense",
    ] {
        let refused = typeset(&format!("{head}{outside}"));
        assert!(matches!(refused, Err(TypesetError::Sheet { .. })), "{outside}");
    }
}
