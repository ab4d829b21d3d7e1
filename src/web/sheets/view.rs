//! What stands on a sheet, in the reader's language. Templates of pages (`templates/print`) and of PDFs
//! (`templates/slate`) read the same.
//!
//! Never: what a question says now; an edition keeps the words it was published with.

use crate::gazetteer::Sayings;
use crate::i18n::args;
use crate::store::StoreError;
use crate::store::editions::{Edition, Line};
use crate::store::sittings::{Representative, Sitting};
use crate::store::views::sheets::{OfficeWords, Sheets};
use crate::typeset::is_right_to_left;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::public::slate::{credit, evidence};
use crate::web::view::qr::QrView;
use crate::web::view::selection_words::Names;
use crate::web::view::words::{moment, when};
use serde::Serialize;

/// A sheet.
#[derive(Debug, Clone, Serialize)]
pub struct SheetView {
    /// The service's name.
    pub service: String,
    /// What sheet it is: "Reading sheet".
    pub kind: String,
    /// The sitting's title.
    pub title: String,
    /// Who puts the questions, to whom, when.
    pub for_whom: String,
    /// That the sheet is not for the public, when it is not.
    pub private: Option<String>,
    /// What to say if some characters cannot be printed.
    pub missing: String,
    /// The slate in order.
    pub questions: Vec<SheetQuestion>,
    /// The heading of the reserves, if there are any.
    pub reserves_heading: Option<String>,
    /// What stands ready, best first.
    pub reserves: Vec<SheetQuestion>,
    /// Edition, date, check code, address.
    pub imprint: Imprint,
    /// The small words between.
    pub words: Words,
}

/// A question as it is put.
#[derive(Debug, Clone, Serialize)]
pub struct SheetQuestion {
    /// 1 is the first position.
    pub position: i64,
    /// Word for word.
    pub text: String,
    /// It runs from right to left.
    pub is_rtl: bool,
    /// A shorter form that its questioner agreed to.
    pub spoken: Option<String>,
    /// Who asks, as it is said aloud.
    pub attribution: String,
    /// The attribution runs from right to left.
    pub credit_is_rtl: bool,
    /// How to say the name.
    pub say_name: Option<String>,
    /// How to say the town.
    pub say_town: Option<String>,
    /// People, towns, share of the topic.
    pub evidence: Option<String>,
    /// What the office would ask next; only on its own sheets.
    pub follow_up: Option<String>,
    /// The office's note; only on its own sheets.
    pub note: Option<String>,
    /// Its questioner has not confirmed name, town and wording.
    pub is_unconfirmed: bool,
}

/// What shows where a sheet comes from.
#[derive(Debug, Clone, Serialize)]
pub struct Imprint {
    /// "Edition 1, published on …".
    pub edition: String,
    /// "Edition 1, 23 November 2026".
    pub edition_short: String,
    /// Why there is a new edition.
    pub note: Option<String>,
    /// SHA-256 of the edition's lines.
    pub digest: String,
    /// The words before it.
    pub digest_label: String,
    /// The edition's page.
    pub shown_url: String,
    /// The same to scan.
    pub qr: QrView,
    /// Who answers for the service, and what the law asks of a print; may be empty.
    pub owner: String,
}

/// The small words of a sheet.
#[derive(Debug, Clone, Serialize)]
pub struct Words {
    say_name: String,
    say_town: String,
    unconfirmed: String,
    spoken: String,
    follow_up: String,
    note: String,
    notes: String,
    no_reserves: String,
    continued: String,
}

/// What a sheet is made from.
pub struct Source<'a> {
    /// The sitting.
    pub sitting: &'a Sitting,
    /// Who puts the questions.
    pub representative: &'a Representative,
    /// The edition.
    pub edition: &'a Edition,
    /// Its lines.
    pub lines: &'a [Line],
    /// How to say towns.
    pub sayings: &'a Sayings,
    /// What only the office sees; `None` for everybody else, who see the edition as it was published.
    pub office: Option<&'a OfficeWords>,
}

impl<'a> Source<'a> {
    /// The public source of a loaded edition; `None` before there is one.
    pub fn of(sheets: &'a Sheets) -> Option<Source<'a>> {
        let (edition, lines) = sheets.edition.as_ref()?;
        Some(Source {
            sitting: &sheets.sitting,
            representative: &sheets.representative,
            edition,
            lines,
            sayings: &sheets.sayings,
            office: None,
        })
    }
}

impl SheetView {
    /// A sheet; `kind` is its name in Fluent keys.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the evidence of a line cannot be read.
    pub fn new(visit: &Visit, source: &Source, kind: &str) -> Result<SheetView, StoreError> {
        let Source { sitting, representative, lines, .. } = source;
        let who = args![
            "name" => representative.name.clone(),
            "put_to" => sitting.put_to.clone(),
            "when" => moment(visit, sitting.sits_at, &sitting.zone)
        ];
        let names = Names::new(visit, lines.iter().map(|line| &line.topic));
        let (reserves, slate): (Vec<&Line>, Vec<&Line>) =
            lines.iter().partition(|line| line.line.is_reserve);
        let questions = |lines: Vec<&Line>| -> Result<Vec<SheetQuestion>, StoreError> {
            lines.into_iter().map(|line| SheetQuestion::new(&names, source, visit, line)).collect()
        };
        Ok(SheetView {
            service: visit.app.config.service.name.clone(),
            kind: visit.word(&format!("sheet-kind-{kind}")),
            title: sitting.title(visit.lang).to_owned(),
            for_whom: visit.say("slate-lede", &who),
            private: source.office.map(|_| visit.word("sheet-private")),
            missing: visit.word("sheet-missing"),
            reserves_heading: (!reserves.is_empty()).then(|| visit.word("slate-reserves")),
            questions: questions(slate)?,
            reserves: questions(reserves)?,
            imprint: Imprint::new(visit, source),
            words: Words::new(visit),
        })
    }
}

impl SheetQuestion {
    fn new(
        names: &Names,
        source: &Source,
        visit: &Visit,
        line: &Line,
    ) -> Result<SheetQuestion, StoreError> {
        let printed = &line.line;
        let written = source.office.and_then(|words| words.note(printed.question_id));
        let agreed = source.office.map(|words| words.confirmed(printed));
        let attribution = credit(visit, line)?;
        Ok(SheetQuestion {
            position: i64::from(printed.position),
            is_rtl: is_right_to_left(&printed.body),
            text: printed.body.clone(),
            spoken: agreed.flatten().and_then(|reading| some(&reading.spoken)),
            credit_is_rtl: is_right_to_left(&attribution),
            attribution,
            say_name: some(&printed.say_name),
            say_town: source.sayings.find(&printed.town_name).map(str::to_owned),
            evidence: Some(evidence(names, line)?),
            follow_up: written.and_then(|w| some(&w.follow_up)),
            note: written.and_then(|w| some(&w.note)),
            is_unconfirmed: agreed.is_some_and(|agreed| agreed.is_none()),
        })
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl Imprint {
    fn new(visit: &Visit, source: &Source) -> Imprint {
        let Source { sitting, edition, .. } = source;
        let (number, at) = (edition.number.to_string(), edition.published_at);
        let words = args![
            "edition" => number.clone(),
            "published" => moment(visit, at, &sitting.zone)
        ];
        let short = args![
            "edition" => number,
            "published" => visit.app.catalogue.short_day(visit.lang, &when(at, &sitting.zone))
        ];
        let page = format!("{}/{}", paths::slate(&sitting.reference), edition.number);
        let shown_url = visit.app.public_link(visit.lang, &page);
        let service = &visit.app.config.service;
        let owner = [service.owner.as_str(), service.imprint.as_str()];
        let owner: Vec<&str> = owner.into_iter().filter(|part| !part.is_empty()).collect();
        Imprint {
            edition: visit.say("sheet-edition", &words),
            edition_short: visit.say("sheet-edition-short", &short),
            note: some(&edition.note),
            digest: edition.digest.clone(),
            digest_label: visit.word("ui-sheet-digest"),
            qr: QrView::new(&shown_url, visit.word("sheet-qr"), shown_url.clone()),
            shown_url,
            owner: owner.join(", "),
        }
    }
}

impl Words {
    fn new(visit: &Visit) -> Words {
        Words {
            say_name: visit.word("sheet-say-name"),
            say_town: visit.word("sheet-say-town"),
            unconfirmed: visit.word("sheet-unconfirmed"),
            spoken: visit.word("sheet-spoken"),
            follow_up: visit.word("sheet-follow-up"),
            note: visit.word("sheet-note"),
            notes: visit.word("sheet-notes"),
            no_reserves: visit.word("sheet-no-reserves"),
            continued: visit.word("sheet-continued"),
        }
    }
}
