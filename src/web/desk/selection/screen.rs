//! The selection page of a sitting.
//!
//! Never: a change of state.

use super::brief_view::{self, BriefView};
use super::conflict_view::{self, ConflictView};
use super::fields::Fields;
use super::proposal_view::{self, Made, ProposalView};
use super::trial_view::{self, TrialView};
use super::trying;
use crate::actions::select::record::Record;
use crate::actions::select::what_if::Tried;
use crate::i18n::args;
use crate::selection::Refusal;
use crate::store::sittings::Sitting;
use crate::store::views::selection::{self, Desk};
use crate::store::{Conn, StoreError};
use crate::web::desk::heard::{self, HeardBefore};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{ProblemView, Problems};
use crate::web::paths;
use crate::web::view::selection_words::Names;
use crate::web::view::words::moment;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// The path of the page.
pub fn path(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/selection")
}

/// What the page is made from.
pub struct Loaded {
    pub desk: Desk,
    pub made: Option<Made>,
}

/// What somebody typed, and what is to be mended.
#[derive(Default)]
pub struct Typed {
    pub fields: Option<Fields>,
    pub problems: Problems,
    pub refusal: Option<Refusal>,
    pub trial: Option<Tried>,
    pub change: Option<ChangeForm>,
    pub note: String,
    pub is_publishing: bool,
}

/// The form that changes a line.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ChangeForm {
    #[serde(default)]
    pub selection: String,
    #[serde(default)]
    pub position: String,
    #[serde(default)]
    pub out: String,
    #[serde(default)]
    pub put_in: String,
    #[serde(default)]
    pub reason: String,
}

#[derive(Serialize)]
struct View {
    back: Link,
    heading: String,
    lede: String,
    errors: Vec<ProblemView>,
    open_call: Option<String>,
    nothing: bool,
    shortlist_url: String,
    published: Option<Link>,
    proposal: Option<ProposalView>,
    trial: Option<TrialView>,
    conflict: Option<ConflictView>,
    brief: Option<BriefView>,
    heard: Option<HeardBefore>,
    brief_heading: String,
    seed: SeedView,
    action_url: String,
}

/// What was fixed before the call, beside the field for the public value.
#[derive(Serialize)]
struct SeedView {
    announced: String,
    commitment: String,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

/// `GET /desk/sittings/{ref}/selection`; with `?must=` or `?without=` and the public
/// code of a question it shows what the kept brief would give with or without it.
pub async fn show(
    visit: Visit,
    AnyStaff(member): AnyStaff,
    path: web::Path<String>,
    web::Query(wish): web::Query<trying::Wish>,
) -> Result<HttpResponse, Error> {
    let loaded = load(&visit, path.into_inner()).await?;
    let may_try = member.role.may_organise() && !loaded.desk.shortlist.is_empty();
    match wish.fields(&loaded) {
        Some(fields) if may_try => trying::render(&visit, &loaded, fields).await,
        _ => {
            if may_try {
                trying::warm(&visit, &loaded);
            }
            render(&visit, StatusCode::OK, &loaded, Typed::default())
        }
    }
}

/// Loads what the page is made from.
pub async fn load(visit: &Visit, reference: String) -> Result<Loaded, Error> {
    let read = move |conn: &mut Conn| -> Result<Loaded, StoreError> {
        let mut desk = selection::desk(conn, &reference)?;
        let made = match desk.selection.take() {
            Some((kept, changes)) => {
                let record = Record::read(&kept.outcome)?;
                let questions = selection::list_questions(conn, &record.shortlist())?;
                Some(Made::read(conn, kept, &changes, record, questions)?)
            }
            None => None,
        };
        Ok(Loaded { desk, made })
    };
    visit.read(read).await
}

impl SeedView {
    fn new(visit: &Visit, sitting: &Sitting) -> Self {
        let announced = match sitting.public_value_source.as_str() {
            "" => visit.word("seed-announced-none"),
            source => visit.say("seed-announced", &args!["source" => source]),
        };
        let commitment = args!["commitment" => sitting.seed_commitment.as_str()];
        Self { announced, commitment: visit.say("seed-commitment", &commitment) }
    }
}

/// Renders the page with what was typed.
pub fn render(
    visit: &Visit,
    status: StatusCode,
    loaded: &Loaded,
    typed: Typed,
) -> Result<HttpResponse, Error> {
    let desk = &loaded.desk;
    let may_organise = visit.staff.as_ref().is_some_and(|member| member.role.may_organise());
    let made = loaded.made.iter().flat_map(|made| &made.questions);
    let names = Names::new(visit, desk.shortlist.iter().chain(made).map(|s| &s.topic));
    let title = desk.sitting.title(visit.lang).to_owned();
    let reference = &desk.sitting.reference;
    let heading = visit.word("selection-title");
    let mut errors = typed.problems.summary(visit);
    let conflict = typed.refusal.as_ref().map(|refusal| {
        let fields = typed.fields.clone().unwrap_or_default();
        conflict_view::view(visit, &names, refusal, &fields, &typed.problems)
    });
    if let Some(conflict) = &conflict {
        errors.push(ProblemView { id: "conflict".to_owned(), text: conflict.title.clone() });
    }
    let is_wrong = !errors.is_empty();
    let view = View {
        back: Link {
            href: visit.url(&format!("/desk/sittings/{reference}")),
            label: visit.word("selection-back"),
        },
        heading: heading.clone(),
        lede: title.clone(),
        errors,
        open_call: (visit.now < desk.sitting.call_closes_at).then(|| {
            let when = moment(visit, desk.sitting.call_closes_at, &desk.sitting.zone);
            visit.say("selection-call-open", &args!["when" => when])
        }),
        nothing: desk.shortlist.is_empty(),
        shortlist_url: visit.url("/desk/shortlist"),
        published: desk.editions.first().map(|edition| Link {
            href: visit.url(&paths::slate(reference)),
            label: visit
                .say("selection-see-edition", &args!["edition" => edition.number.to_string()]),
        }),
        proposal: loaded
            .made
            .as_ref()
            .map(|made| proposal_view::view(visit, &names, loaded, made, &typed, may_organise)),
        trial: typed.trial.as_ref().map(|tried| trial_view::view(visit, &names, loaded, tried)),
        conflict,
        brief: (may_organise && !desk.shortlist.is_empty())
            .then(|| brief(visit, &names, loaded, &typed)),
        heard: heard::all(visit, &desk.heard),
        brief_heading: visit.word(if loaded.made.is_some() {
            "selection-brief-again"
        } else {
            "selection-brief-first"
        }),
        seed: SeedView::new(visit, &desk.sitting),
        action_url: visit.url(&path(reference)),
    };
    let mut page = visit.page(format!("{heading}: {title}")).for_desk(visit);
    if is_wrong {
        page = page.with_errors();
    }
    visit.render(status, "desk/selection", page, &view)
}

fn brief(visit: &Visit, names: &Names, loaded: &Loaded, typed: &Typed) -> BriefView {
    let shortlist = &loaded.desk.shortlist;
    let none = Problems::default();
    let is_about_brief = typed.change.is_none() && !typed.is_publishing;
    let problems = if is_about_brief { &typed.problems } else { &none };
    let fields = match (&typed.fields, &loaded.made) {
        (Some(fields), _) => fields.clone(),
        (None, Some(made)) => Fields::of(&made.written, &made.selection.public_value, shortlist),
        (None, None) => Fields::fresh(&loaded.desk.sitting, shortlist),
    };
    let is_open = typed.fields.is_some() || loaded.made.is_none();
    brief_view::view(visit, names, shortlist, &fields, problems, is_open)
}
