//! How long a sheet takes from its data to the bytes of its PDF/UA-1, after a warm-up and with other words each time, and
//! beside it a plain Typst document with the same words: headings and paragraphs, nothing measured, the same export.
//!
//!     cargo bench --bench sheets
//!
//! Never: a judgement; it prints what it saw.

use chrono::{TimeZone, Utc};
use pqt::domain::lang::Lang;
use pqt::domain::sheet::{Paper, Sheet};
use pqt::typeset::{Job, Press};
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Instant;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Runs of each, of which the median is printed.
const TIMES: usize = 21;

fn main() {
    let press = Press::open(None).expect("the built-in templates can be read");
    let mut plain = Plain::new();
    println!("| sheet | questions | median ms | slowest ms | plain document ms | ratio |");
    println!("|---|---:|---:|---:|---:|---:|");
    for &sheet in Sheet::ALL {
        for count in [6, 50] {
            let ours = times(|round| {
                let view = view(count, round);
                let dated = Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap();
                let job = Job { sheet, paper: Paper::A4, lang: Lang::En, dated, view };
                press.print(&job).expect("an ordinary slate is typeset");
            });
            let raw = times(|round| plain.print(count, round));
            let (ours, slowest, raw) = (ours[TIMES / 2], ours[TIMES - 1], raw[TIMES / 2]);
            let name = sheet.code();
            println!(
                "| {name} | {count} | {ours:.0} | {slowest:.0} | {raw:.0} | {:.1} |",
                ours / raw
            );
        }
    }
}

/// Milliseconds of each run, the shortest first; the first is a warm-up and left out.
fn times(mut run: impl FnMut(usize)) -> Vec<f64> {
    run(0);
    let mut all: Vec<f64> = (1..=TIMES)
        .map(|round| {
            let begun = Instant::now();
            run(round);
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all
}

fn text(at: usize, round: usize) -> String {
    format!(
        "Why must family {at} in flat {round} wait eleven years for a council home with two bedrooms, \
         and what will you do about it before winter?"
    )
}

fn view(count: usize, round: usize) -> Value {
    let question = |at: usize| {
        json!({
            "position": at, "text": text(at, round), "is_rtl": false, "spoken": null,
            "attribution": "Doreen in Wythenshawe", "credit_is_rtl": false,
            "say_name": "daw-REEN", "say_town": "WITH-un-shaw",
            "evidence": "One of 2,541 questions on housing; backed by 3,102 people in 214 towns",
            "follow_up": null, "note": null, "is_unconfirmed": false,
        })
    };
    let questions: Vec<Value> = (1..=count).map(question).collect();
    json!({
        "service": "People's Question Time", "kind": "Sheet", "title": "Questions to the Minister",
        "for_whom": "Carys Llwyd puts them to the Minister: Wednesday 25 November 2026, 12 noon.",
        "private": null, "missing": "", "reserves": questions.clone(), "reserves_heading": "Reserves",
        "questions": questions,
        "imprint": {
            "edition": "Edition 1, published on Monday 23 November 2026, 9:00am",
            "edition_short": "Edition 1, 23 November 2026", "note": null,
            "digest": "3f".repeat(32), "digest_label": "Check code:",
            "shown_url": "https://questions.example.org/sittings/S-1/slate/1",
            "qr": { "path": "M4 4h7v1h-7z", "size": 33, "label": "Code" }, "owner": "Office, Cardiff",
        },
        "words": {
            "say_name": "Say the name:", "say_town": "Say the town:", "unconfirmed": "Not confirmed",
            "spoken": "Shorter:", "follow_up": "Follow-up:", "note": "Note:", "notes": "Notes",
            "no_reserves": "There are no reserves.", "continued": "More on question",
        },
    })
}

/// The least that Typst needs.
struct Plain {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
}

impl Plain {
    fn new() -> Plain {
        let fonts: Vec<Font> =
            typst_assets::fonts().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        let path = VirtualPath::new("plain.typ").expect("a name");
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Plain {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id, String::new()),
        }
    }

    fn print(&mut self, count: usize, round: usize) {
        let mut words =
            String::from("#set document(title: \"Questions\")\n= Questions to the Minister\n");
        for at in 1..=count {
            let asked = text(at, round);
            let _ = writeln!(
                words,
                "== {at}. Doreen in Wythenshawe\nSay the name: daw-REEN\n\n{asked}\n\nOne of 2,541 questions on housing; \
                 backed by 3,102 people in 214 towns\n"
            ); // writing to a String cannot fail
        }
        self.main.replace(&words);
        let document = typst::compile::<PagedDocument>(self).output.expect("a plain document");
        let options = PdfOptions {
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("a standard"),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).expect("a plain PDF");
        typst::comemo::evict(4);
    }
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.main.clone())
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
