//! The public page of a slate: each question with its evidence and its reason,
//! the reserves, why the others are not there, and how it all came about.
//!
//! Never: a secret before the slate is published.

use super::changes::{ChangesView, changes};
use super::finding::{self, FindView};
use super::lines;
use super::record::file_of_edition;
use crate::actions::arrange::open_seed;
use crate::actions::select::record::{self, Record, WrittenBrief};
use crate::i18n::args;
use crate::selection::Examination;
use crate::store::views::ballots::Shortlisted;
use crate::store::views::slate::{self, Published, Slate};
use crate::store::{Conn, StoreError, records};
use crate::web::embed;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::sheets::{SheetLinks, public_links};
use crate::web::view::audit::{self, AuditView};
use crate::web::view::conceded::{self, ConcededView};
use crate::web::view::selection_words::Names;
use crate::web::view::slate_parts::{self, LineView, OtherView};
use crate::web::view::telling::Telling;
use crate::web::view::ties::{self, TiesView};
use crate::web::view::words::{iso, moment};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// How the file of a record without ballots begins, as a pattern.
const SEALED: &str = "{%\"kind\": \"sealed\",%";

#[derive(Serialize)]
struct View {
    back: Link,
    heading: String,
    lede: String,
    pending: Option<Pending>,
    slate: Option<SlateView>,
    answers: Option<Link>,
}

/// A link of the page.
#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Pending {
    title: String,
    text: String,
    action: Option<Link>,
}

#[derive(Serialize)]
struct SlateView {
    edition: String,
    published: String,
    published_iso: String,
    note: Option<String>,
    changes: Option<ChangesView>,
    older: Option<Link>,
    print: Link,
    files: Option<SheetLinks>,
    short: Option<String>,
    lines: Vec<LineView>,
    reserves: Vec<OtherView>,
    find: Option<FindView>,
    not_chosen: Vec<OtherView>,
    has_not_chosen: bool,
    brief: Vec<String>,
    conceded: Vec<ConcededView>,
    pins: Vec<Named>,
    audit: AuditView,
    proof: Vec<Row>,
    ties: TiesView,
    record: Option<RecordView>,
    editions: Vec<EditionView>,
    has_many_editions: bool,
}

/// The file with which the slate can be checked.
#[derive(Serialize)]
struct RecordView {
    lede: String,
    file: Link,
    /// What to type.
    command: String,
}

#[derive(Serialize)]
struct Named {
    text: String,
    note: String,
}

#[derive(Serialize)]
struct Row {
    label: String,
    value: String,
    change_url: Option<String>,
}

#[derive(Serialize)]
struct EditionView {
    href: String,
    label: String,
    when: String,
    note: Option<String>,
    is_current: bool,
}

/// A slate with everything its page tells.
pub(super) struct Loaded {
    pub slate: Slate,
    pub told: Option<Told>,
}

/// What stands behind a published slate.
pub(super) struct Told {
    pub published: Published,
    pub written: WrittenBrief,
    pub record: Record,
    pub questions: Vec<Shortlisted>,
    /// The audit of the slate as published, if people changed it.
    examined: Option<Examination>,
    secret: String,
    /// The digest of the edition's record, and whether it has no ballots; `None` if it was published before there were any.
    recorded: Option<(String, bool)>,
}

/// `GET /sittings/{ref}/slate`
pub async fn newest(visit: Visit, path: web::Path<String>) -> Result<HttpResponse, Error> {
    render(&visit, load(&visit, path.into_inner(), None).await?)
}

/// `GET /sittings/{ref}/slate/{edition}`
pub async fn edition(
    visit: Visit,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (sitting, number) = path.into_inner();
    let number = number.parse().map_err(|_| Error::NotFound)?;
    render(&visit, load(&visit, sitting, Some(number)).await?)
}

/// Loads an edition, or the newest.
pub(super) async fn load(
    visit: &Visit,
    sitting: String,
    number: Option<i32>,
) -> Result<Loaded, Error> {
    let context = visit.app.actions.clone();
    let read = move |conn: &mut Conn| -> Result<Loaded, StoreError> {
        let mut slate = slate::load(conn, &sitting, number)?;
        let Some(published) = slate.published.take() else {
            return Ok(Loaded { slate, told: None });
        };
        let record = Record::read(&published.selection.outcome)?;
        let secret = open_seed(&context, &slate.sitting)?;
        let examined = record::examination(&published.edition)?;
        let told = Told {
            examined,
            written: WrittenBrief::read(&published.selection.brief)?,
            questions: slate::questions(conn, &record.shortlist())?,
            recorded: records::find_digest(conn, published.edition.id, SEALED)?,
            record,
            published,
            secret,
        };
        Ok(Loaded { slate, told: Some(told) })
    };
    visit.read(read).await
}

fn render(visit: &Visit, loaded: Loaded) -> Result<HttpResponse, Error> {
    let Loaded { slate, told } = loaded;
    let sitting = &slate.sitting;
    let title = sitting.title(visit.lang).to_owned();
    let who = args![
        "name" => slate.representative.name.clone(),
        "put_to" => sitting.put_to.clone(),
        "when" => moment(visit, sitting.sits_at, &sitting.zone)
    ];
    let is_past = visit.now >= sitting.sits_at && told.is_some();
    let view = View {
        back: Link { href: visit.url(&paths::sitting(&sitting.reference)), label: title.clone() },
        heading: visit.word(if is_past { "slate-title-past" } else { "slate-title" }),
        lede: visit.say(if is_past { "slate-lede-past" } else { "slate-lede" }, &who),
        pending: told.is_none().then(|| pending(visit, &slate)),
        slate: told.as_ref().map(|told| slate_view(visit, &slate, told)).transpose()?,
        answers: is_past.then(|| Link {
            href: visit.url(&paths::archive(&sitting.reference)),
            label: visit.word("sitting-see-answers"),
        }),
    };
    let parts = embed::alternates(visit, &paths::slate(&sitting.reference), &title);
    let page = visit.page(format!("{}: {title}", view.heading)).with_alternates(parts);
    visit.render(StatusCode::OK, "public/slate", page, &view)
}

fn pending(visit: &Visit, slate: &Slate) -> Pending {
    let sitting = &slate.sitting;
    let key = if visit.now < sitting.call_opens_at {
        "slate-pending-announced"
    } else if visit.now < sitting.call_closes_at {
        "slate-pending-open"
    } else {
        "slate-pending-closed"
    };
    let words = args![
        "closes" => moment(visit, sitting.call_closes_at, &sitting.zone),
        "sits" => moment(visit, sitting.sits_at, &sitting.zone)
    ];
    Pending {
        title: visit.word("slate-pending-title"),
        text: visit.say(key, &words),
        action: Some(Link {
            href: visit.url(&paths::questions(&sitting.reference)),
            label: visit.word("slate-pending-questions"),
        }),
    }
}

fn slate_view(visit: &Visit, slate: &Slate, told: &Told) -> Result<SlateView, StoreError> {
    let Told { published, record, questions, .. } = told;
    let zone = &slate.sitting.zone;
    let base = paths::slate(&slate.sitting.reference);
    let printed = published.lines.iter().map(|line| &line.topic);
    let names = Names::new(visit, questions.iter().map(|s| &s.topic).chain(printed));
    let standing = lines::standing(published)?;
    let edition = &published.edition;
    let newest = published.editions.first().map_or(edition.number, |newest| newest.number);
    let here =
        if edition.number == newest { base.clone() } else { format!("{base}/{}", edition.number) };
    let wanted = finding::wanted(visit);
    let page = if wanted.is_empty() { String::new() } else { visit.url(&here) };
    let telling = Telling {
        visit,
        names: &names,
        record,
        standing: &standing,
        examined: told.examined.as_ref(),
        questions,
        seed: &published.selection.seed,
        page: &page,
    };
    let mut not_chosen = slate_parts::not_chosen(&telling);
    let text = |number: i32| args!["edition" => number.to_string()];
    let print = if edition.number == newest {
        format!("{base}/print")
    } else {
        format!("{base}/print?edition={}", edition.number)
    };
    Ok(SlateView {
        edition: visit.say("slate-edition", &text(edition.number)),
        published: moment(visit, edition.published_at, zone),
        published_iso: iso(edition.published_at),
        note: Some(edition.note.clone()).filter(|note| !note.is_empty()),
        changes: published
            .before
            .as_ref()
            .map(|before| changes(visit, edition.number - 1, before, &published.lines))
            .transpose()?,
        older: (edition.number != newest).then(|| Link {
            href: visit.url(&base),
            label: visit.say("slate-newest", &text(newest)),
        }),
        print: Link { href: visit.url(&print), label: visit.word("slate-print") },
        files: public_links(
            visit,
            &slate.sitting.reference,
            edition.number,
            published.lines.iter().any(|line| line.line.is_reserve),
        ),
        short: record.selection.trace.short.as_ref().map(|short| {
            let words = args!["wanted" => short.wanted, "filled" => short.filled];
            visit.say("slate-short", &words)
        }),
        lines: lines::lines(&telling, published)?,
        reserves: lines::reserves(&telling, published)?,
        find: finding::find(visit, &here, &wanted, &mut not_chosen),
        has_not_chosen: !not_chosen.is_empty() || !wanted.is_empty(),
        not_chosen,
        brief: names.brief(&told.written),
        conceded: conceded::view(&names, &told.written),
        pins: pins(visit, told),
        audit: audit::audit(&telling),
        proof: proof(visit, slate, told),
        ties: ties::view(visit, record, questions, &published.selection.seed),
        record: told.recorded.as_ref().map(|(_, is_sealed)| RecordView {
            lede: visit.word(if *is_sealed { "slate-record-sealed" } else { "slate-record-lede" }),
            file: Link {
                href: paths::record(&slate.sitting.reference, edition.number),
                label: visit.word("slate-record"),
            },
            command: format!(
                "pqt verify {}",
                file_of_edition(&slate.sitting.reference, edition.number)
            ),
        }),
        has_many_editions: published.editions.len() > 1,
        editions: published
            .editions
            .iter()
            .map(|other| EditionView {
                href: visit.url(&format!("{base}/{}", other.number)),
                label: visit.say("slate-edition", &text(other.number)),
                when: moment(visit, other.published_at, zone),
                note: Some(other.note.clone()).filter(|note| !note.is_empty()),
                is_current: other.number == edition.number,
            })
            .collect(),
    })
}

/// Questions that the organiser asked for, with the reasons.
fn pins(visit: &Visit, told: &Told) -> Vec<Named> {
    let pins = told.written.brief.pins.iter().map(|pin| {
        let found = told.questions.iter().find(|s| s.question.reference == pin.reference);
        let is_public = |s: &&Shortlisted| s.question.status.is_open();
        let gone = || visit.word("slate-question-gone");
        let text = found.filter(is_public).map_or_else(gone, |s| s.question.body.clone());
        Named { text, note: pin.reason.clone() }
    });
    pins.collect()
}

fn proof(visit: &Visit, slate: &Slate, told: &Told) -> Vec<Row> {
    let selection = &told.published.selection;
    let unnamed = visit.word("sittings-value-source-none");
    let source = match slate.sitting.public_value_source.as_str() {
        "" => unnamed.as_str(),
        source => source,
    };
    let rows = [
        ("digest", told.published.edition.digest.as_str()),
        ("selection", selection.reference.as_str()),
        ("rule", told.record.selection.trace.rule.as_str()),
        ("commitment", slate.sitting.seed_commitment.as_str()),
        ("source", source),
        ("secret", told.secret.as_str()),
        ("value", selection.public_value.as_str()),
        ("input", selection.input_digest.as_str()),
        ("seed", selection.seed.as_str()),
    ];
    let record = told.recorded.iter().map(|(digest, _)| ("record", digest.as_str()));
    let row = |(name, value): (&str, &str)| Row {
        label: visit.word(&format!("slate-proof-{name}")),
        value: value.to_owned(),
        change_url: None,
    };
    rows.into_iter().chain(record).map(row).collect()
}
