//! The office's sheets page as its template wants it.
//!
//! Never: a rule; what may be written is the action's to say.

use super::sheets::NoteForm;
use crate::domain::rules;
use crate::i18n::args;
use crate::store::StoreError;
use crate::store::editions::Line;
use crate::store::office_notes::OfficeNote;
use crate::store::views::sheets::{OfficeWords, Sheets};
use crate::web::extract::Visit;
use crate::web::form::{Hidden, HiddenField, ProblemView, Problems, TextArea};
use crate::web::paths;
use crate::web::public::slate::credit;
use crate::web::sheets::{SheetLinks, desk_links};
use crate::web::view::words::moment;
use serde::Serialize;

/// A form that came back.
pub struct Draft {
    /// Which question.
    pub question: String,
    /// What was typed.
    pub form: NoteForm,
    /// What to mend.
    pub problems: Problems,
}

/// The whole page.
#[derive(Serialize)]
pub struct SheetsView {
    heading: String,
    back: Link,
    errors: Vec<ProblemView>,
    files: Option<SheetLinks>,
    public: Option<Link>,
    lines: Vec<LineView>,
    reserves: Vec<LineView>,
    empty: Option<Empty>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Empty {
    title: String,
    text: Option<String>,
    action: Option<Link>,
}

#[derive(Serialize)]
struct LineView {
    position: i32,
    reference: String,
    body: String,
    attribution: String,
    say_name: Option<String>,
    say_town: Option<String>,
    follow_up: Option<String>,
    note: Option<String>,
    written: Option<String>,
    is_unconfirmed: bool,
    form: Option<FormView>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    fields: Vec<HiddenField>,
    follow_up: TextArea,
    note: TextArea,
    is_open: bool,
}

impl SheetsView {
    /// The page; with `draft`, that question's form shows what was typed.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the numbers of a line cannot be read.
    pub fn new(
        visit: &Visit,
        sheets: &Sheets,
        words: &OfficeWords,
        may_write: bool,
        draft: Option<&Draft>,
    ) -> Result<Self, StoreError> {
        let reference = &sheets.sitting.reference;
        let line = |line: &Line| -> Result<LineView, StoreError> {
            let draft = draft.filter(|d| d.question == line.reference);
            let written = words.note(line.line.question_id);
            Ok(LineView {
                form: may_write
                    .then(|| FormView::new(visit, reference, &line.reference, written, draft)),
                is_unconfirmed: words.confirmed(&line.line).is_none(),
                ..LineView::new(visit, sheets, line, written)?
            })
        };
        let none: &[Line] = &[];
        let printed = sheets.edition.as_ref().map_or(none, |(_, lines)| lines.as_slice());
        let (reserves, lines): (Vec<&Line>, Vec<&Line>) =
            printed.iter().partition(|line| line.line.is_reserve);
        let mut errors = draft.map_or_else(Vec::new, |d| d.problems.summary(visit));
        for problem in &mut errors {
            let question = draft.map_or("", |d| d.question.as_str());
            problem.id = format!("{}-{question}", problem.id);
        }
        let has_slate = sheets.edition.is_some();
        Ok(SheetsView {
            heading: sheets.sitting.title(visit.lang).to_owned(),
            back: Link { href: visit.url("/desk/sittings"), label: visit.word("sheets-back") },
            errors,
            files: has_slate.then(|| desk_links(visit, reference, !reserves.is_empty())).flatten(),
            public: has_slate.then(|| Link {
                href: visit.url(&paths::slate(reference)),
                label: visit.word("sheets-public"),
            }),
            lines: lines.into_iter().map(line).collect::<Result<_, _>>()?,
            reserves: reserves.into_iter().map(line).collect::<Result<_, _>>()?,
            empty: (!has_slate).then(|| Empty {
                title: visit.word("sheets-no-slate"),
                text: Some(visit.word("sheets-no-slate-text")),
                action: None,
            }),
        })
    }
}

impl LineView {
    fn new(
        visit: &Visit,
        sheets: &Sheets,
        line: &Line,
        written: Option<&OfficeNote>,
    ) -> Result<Self, StoreError> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let zone = &sheets.sitting.zone;
        Ok(LineView {
            position: line.line.position,
            reference: line.reference.clone(),
            body: line.line.body.clone(),
            attribution: credit(visit, line)?,
            say_name: some(&line.line.say_name),
            say_town: sheets.sayings.find(&line.line.town_name).map(str::to_owned),
            follow_up: written.and_then(|w| some(&w.follow_up)),
            note: written.and_then(|w| some(&w.note)),
            written: written.map(|w| {
                visit.say("sheets-by", &args!["when" => moment(visit, w.written_at, zone)])
            }),
            is_unconfirmed: false,
            form: None,
        })
    }
}

impl FormView {
    fn new(
        visit: &Visit,
        sitting: &str,
        reference: &str,
        written: Option<&OfficeNote>,
        draft: Option<&Draft>,
    ) -> Self {
        let mut typed = draft.map_or_else(NoteForm::default, |d| d.form.clone());
        if let (None, Some(written)) = (draft, written) {
            (typed.follow_up, typed.note) = (written.follow_up.clone(), written.note.clone());
        }
        // After a clash the next try builds on what was read meanwhile.
        let version = written.map_or_else(String::new, |w| w.version.to_string());
        let none = Problems::default();
        let problems = draft.map_or(&none, |d| &d.problems);
        let area = |name: &str, key: &str, value: &str, limit: usize| {
            let area = TextArea::new(visit, problems, name, key, value);
            area.id(&format!("{name}-{reference}")).limit(limit).rows(2).optional()
        };
        FormView {
            action_url: visit.url(&format!("{}/{reference}", paths::desk_sheets(sitting))),
            fields: Hidden::of([("version", version.as_str())]).fields,
            follow_up: area("follow_up", "sheets-follow-up", &typed.follow_up, rules::QUESTION_MAX),
            note: area("note", "sheets-note", &typed.note, rules::NOTE_MAX),
            is_open: draft.is_some(),
        }
    }
}
