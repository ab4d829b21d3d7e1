//! The view at the sitting as its template wants it: every question of the slate and every
//! reserve, one of them shown.
//!
//! Never: a question's words as they are now; an edition keeps those it was published with.

use super::state::{Choice, QuestionState, StateView};
use crate::domain::dispatch::HallMark;
use crate::i18n::args;
use crate::store::StoreError;
use crate::store::editions::Line;
use crate::store::views::dispatch::Dispatch;
use crate::web::desk::listing::{Empty, empty};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::sheets::{SheetQuestion, SheetView, Source};
use crate::web::view::question::LinkView;
use serde::Serialize;

/// The whole page.
#[derive(Serialize)]
pub(super) struct DispatchView {
    heading: String,
    back: LinkView,
    wall: LinkView,
    sitting: String,
    zone: String,
    base: String,
    sign_in_url: String,
    /// For the script: [`StateView`] as JSON.
    state: String,
    may_mark: bool,
    items: Vec<Item>,
    slate: Vec<Row>,
    reserves: Vec<Row>,
    empty: Option<Empty>,
}

/// A question with everything that is said of it.
#[derive(Serialize)]
struct Item {
    n: usize,
    reference: String,
    place: String,
    is_shown: bool,
    is_on_wall: bool,
    question: SheetQuestion,
    state: QuestionState,
    /// For a form sent without scripts; the same one twice is kept once.
    key: String,
    buttons: Vec<Choice>,
    previous: Option<String>,
    next: Option<String>,
}

/// A line of the list below.
#[derive(Serialize)]
struct Row {
    n: usize,
    reference: String,
    href: String,
    label: String,
    text: String,
    is_shown: bool,
    mark: Option<String>,
}

impl DispatchView {
    /// The view with the `n`th question shown.
    ///
    /// # Errors
    /// [`Error::Internal`] when what is kept of a line cannot be read.
    pub(super) fn new(
        visit: &Visit,
        loaded: &Dispatch,
        may_mark: bool,
        n: usize,
    ) -> Result<DispatchView, Error> {
        let sitting = &loaded.sheets.sitting;
        let base = paths::dispatch(&sitting.reference);
        let state = serde_json::to_string(&StateView::new(visit, &loaded.hall));
        let items = items(visit, loaded, n)?;
        let desk = format!("/desk/sittings/{}", sitting.reference);
        let is_reserve = |item: &&Item| item.n > slate_length(loaded);
        let row = |item: &Item| Row::new(visit, &base, item);
        Ok(DispatchView {
            heading: sitting.title(visit.lang).to_owned(),
            back: LinkView::to(visit, &desk, visit.word("dispatch-back")),
            wall: LinkView::to(visit, &paths::wall(&sitting.reference), visit.word("wall-link")),
            sitting: sitting.reference.clone(),
            zone: sitting.zone.clone(),
            base: visit.url(&base),
            sign_in_url: paths::staff_sign_in(visit.lang, &base),
            state: state.map_err(|e| Error::Internal(e.to_string()))?,
            may_mark,
            slate: items.iter().filter(|i| !is_reserve(i)).map(row).collect(),
            reserves: items.iter().filter(is_reserve).map(row).collect(),
            empty: items
                .is_empty()
                .then(|| empty(visit, "dispatch-no-slate", Some("dispatch-no-slate-text"))),
            items,
        })
    }
}

fn slate_length(loaded: &Dispatch) -> usize {
    let lines = loaded.sheets.edition.iter().flat_map(|(_, lines)| lines);
    lines.filter(|line| !line.line.is_reserve).count()
}

/// The slate in order, then the reserves.
fn items(visit: &Visit, loaded: &Dispatch, n: usize) -> Result<Vec<Item>, StoreError> {
    let Some(mut source) = Source::of(&loaded.sheets) else { return Ok(Vec::new()) };
    source.office = Some(&loaded.words);
    let sheet = SheetView::new(visit, &source, "slate")?;
    let (reserves, slate): (Vec<&Line>, Vec<&Line>) =
        source.lines.iter().partition(|line| line.line.is_reserve);
    let of = slate.len();
    let lines: Vec<&Line> = slate.into_iter().chain(reserves).collect();
    let count = lines.len();
    let shown = n.clamp(1, count.max(1));
    let base = visit.url(&paths::dispatch(&source.sitting.reference));
    let questions = sheet.questions.into_iter().chain(sheet.reserves);
    let item = |(at, (line, question)): (usize, (&Line, SheetQuestion))| {
        let n = at + 1;
        let state = QuestionState::new(visit, &loaded.hall, line.line.question_id);
        let step = |to: usize| format!("{base}?n={to}");
        Item {
            n,
            reference: line.reference.clone(),
            place: place(visit, &question, line.line.is_reserve, of),
            is_shown: n == shown,
            is_on_wall: loaded.hall.shown.question_id == Some(line.line.question_id),
            buttons: buttons(visit, state.mark),
            state,
            question,
            key: visit.app.entropy.public_code("form-", 20),
            previous: (n > 1).then(|| step(n - 1)),
            next: (n < count).then(|| step(n + 1)),
        }
    };
    Ok(lines.into_iter().zip(questions).enumerate().map(item).collect())
}

fn place(visit: &Visit, question: &SheetQuestion, is_reserve: bool, of: usize) -> String {
    let words = args!["n" => question.position, "of" => of];
    visit.say(if is_reserve { "dispatch-reserve" } else { "dispatch-question" }, &words)
}

fn buttons(visit: &Visit, standing: &str) -> Vec<Choice> {
    let button = |mark: &HallMark| Choice {
        mark: mark.code(),
        label: visit.word(&format!("dispatch-mark-{}", mark.code())),
        is_on: mark.code() == standing,
    };
    HallMark::ALL.iter().map(button).collect()
}

impl Row {
    fn new(visit: &Visit, base: &str, item: &Item) -> Row {
        Row {
            n: item.n,
            reference: item.reference.clone(),
            href: visit.url(&format!("{base}?n={}", item.n)),
            label: item.question.attribution.clone(),
            text: item.question.text.clone(),
            is_shown: item.is_shown,
            mark: item.state.line.clone(),
        }
    }
}
