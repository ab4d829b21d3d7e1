//! The mailbags of a sitting, and sending one: as a file, or as pasted lines.
//!
//! Never: a row of it read here; a job does that.

use super::upload::{self, Upload};
use super::{Link, Row};
use crate::actions::take_in::{ReceiveError, ReceiveRequest, Received, receive};
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagKind, MailbagState};
use crate::intake::kind_of;
use crate::jobs::take_in as files;
use crate::store::mailbags::{self, Mailbag};
use crate::store::sittings::{self, Sitting};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Choice, Choices, ProblemView, Problems, TextArea};
use crate::web::paths;
use crate::web::view::words::{self, StatusTag};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Most mailbags that are listed.
const MOST: i64 = 100;

#[derive(Serialize)]
struct ListView {
    back: Link,
    heading: String,
    errors: Vec<ProblemView>,
    take_down: Option<Link>,
    form: Option<FormView>,
    mailbags: Vec<Listed>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    lines_url: String,
    limit: String,
    file_error: Option<String>,
    language: Choices,
    lines_language: Choices,
    lines: TextArea,
}

#[derive(Serialize)]
struct Listed {
    href: String,
    name: String,
    when: String,
    state: StatusTag,
}

/// What is pasted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LinesForm {
    lines: String,
    language: String,
}

/// GET `/desk/sittings/{sitting}/mailbags`.
pub async fn show(
    _: AnyStaff,
    visit: Visit,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    page(&visit, &path, &Problems::default(), &LinesForm::default()).await
}

/// POST `/desk/sittings/{sitting}/mailbags`: a file, or several single mails.
pub async fn send(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    form: Multipart,
) -> Result<HttpResponse, Error> {
    let upload = upload::receive(&visit, form).await?;
    let language = upload.fields.get("language").cloned().unwrap_or_default();
    let problem = match &upload {
        Upload { is_too_large: true, .. } => Some("mailbag-problem-too-large"),
        Upload { count: 0, .. } => Some("mailbag-problem-no-file"),
        _ => None,
    };
    if let Some(key) = problem {
        let mut problems = Problems::default();
        problems.add("file", key);
        return page(&visit, &path, &problems, &LinesForm::default()).await;
    }
    let kind = match upload.count {
        1 => {
            let (file, name) = (upload.folder.join("00000001"), upload.file_name.clone());
            let told = web::block(move || kind_of(&name, std::fs::File::open(file)?)).await?;
            told.map_err(|e| Error::Internal(e.to_string()))?
        }
        _ => MailbagKind::Mails,
    };
    arrived(&visit, &path, upload, kind, &language).await
}

/// POST `/desk/sittings/{sitting}/mailbags/lines`.
pub async fn send_lines(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<LinesForm>,
) -> Result<HttpResponse, Error> {
    if form.lines.trim().is_empty() {
        let mut problems = Problems::default();
        problems.add("lines", "mailbag-problem-no-lines");
        return page(&visit, &path, &problems, &form).await;
    }
    let mut upload = Upload::begin(&visit).await?;
    upload.file_name = visit.word("mailbag-pasted");
    let (file, text) = (upload.folder.join("00000001"), form.lines.clone());
    // Cells out of a spreadsheet come with tabs between.
    let kind = if text.contains('\t') { MailbagKind::Table } else { MailbagKind::Lines };
    let written = web::block(move || std::fs::write(file, text)).await?;
    written.map_err(|e| Error::Internal(e.to_string()))?;
    arrived(&visit, &path, upload, kind, &form.language).await
}

/// Notes the file and leads to its page; the same file leads to the page it has.
async fn arrived(
    visit: &Visit,
    sitting: &str,
    upload: Upload,
    kind: MailbagKind,
    language: &str,
) -> Result<HttpResponse, Error> {
    let sitting = sitting.to_owned();
    let sitting = visit.read(move |conn| sittings::get(conn, &sitting)).await?;
    let folder = upload.folder.clone();
    let digest = web::block(move || files::digest_of(&folder)).await?;
    let (digest, bytes) = digest.map_err(|e| Error::Internal(e.to_string()))?;
    let request = ReceiveRequest {
        sitting: sitting.id,
        staff: visit.staff.as_ref().map(|member| member.id),
        kind,
        file_name: upload.file_name.clone(),
        digest,
        bytes,
        language: Lang::parse(language).unwrap_or(visit.lang),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let received = visit.write(move |conn| receive(conn, &context, now, &request)).await?;
    match received {
        Ok(Received::New(_, reference)) => {
            upload.move_to(files::folder_of(&visit.app.config.data_dir, &reference)).await?;
            Ok(visit.redirect(&paths::mailbag(&reference)))
        }
        Ok(Received::Known(known)) => {
            let folder = files::folder_of(&visit.app.config.data_dir, &known.reference);
            // Noted before, and then the file was lost with the server that had it.
            if known.state == MailbagState::Reading && !files::is_there(&folder) {
                upload.move_to(folder).await?;
            }
            Ok(visit.redirect(&format!("{}?known=1", paths::mailbag(&known.reference))))
        }
        Err(ReceiveError::SlatePublished) => {
            let mut problems = Problems::default();
            problems.add("file", "mailbag-problem-slate");
            page(visit, &sitting.reference, &problems, &LinesForm::default()).await
        }
        Err(ReceiveError::Store(error)) => Err(error.into()),
    }
}

async fn page(
    visit: &Visit,
    reference: &str,
    problems: &Problems,
    form: &LinesForm,
) -> Result<HttpResponse, Error> {
    let reference = reference.to_owned();
    let (sitting, known) = visit
        .read(move |conn| -> Result<_, crate::store::StoreError> {
            let sitting = sittings::get(conn, &reference)?;
            let known = mailbags::list(conn, sitting.id, MOST)?;
            Ok((sitting, known))
        })
        .await?;
    let view = view(visit, &sitting, &known, problems, form);
    let page = visit.page(view.heading.clone()).for_desk(visit);
    if problems.is_empty() {
        visit.render(StatusCode::OK, "desk/mailbags", page, &view)
    } else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        visit.render(status, "desk/mailbags", page.with_errors(), &view)
    }
}

fn view(
    visit: &Visit,
    sitting: &Sitting,
    known: &[Mailbag],
    problems: &Problems,
    form: &LinesForm,
) -> ListView {
    let may_take_in = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let home = format!("/desk/sittings/{}", sitting.reference);
    let path = paths::mailbags(&sitting.reference);
    let mib = visit.app.config.limits.mailbag_mib;
    ListView {
        back: Link::to(visit, &home, sitting.title(visit.lang)),
        heading: visit.word("mailbags-title"),
        errors: problems.summary(visit),
        take_down: may_take_in.then(|| {
            let path = paths::take_down(&sitting.reference);
            Link::to(visit, &path, visit.word("take-down-title"))
        }),
        form: may_take_in.then(|| FormView {
            action_url: visit.url(&path),
            lines_url: visit.url(&format!("{path}/lines")),
            limit: visit.say("mailbag-file-hint", &crate::i18n::args!["mib" => mib.cast_signed()]),
            file_error: problems.at(visit, "file"),
            language: language(visit, "file-language", ""),
            lines_language: language(visit, "lines-language", &form.language),
            lines: TextArea::new(visit, problems, "lines", "mailbag-lines", &form.lines).rows(6),
        }),
        mailbags: known.iter().map(|one| listed(visit, one)).collect(),
    }
}

fn language(visit: &Visit, id: &str, chosen: &str) -> Choices {
    let chosen = Lang::parse(chosen).unwrap_or(visit.lang);
    let choice = |lang: Lang| Choice::new(lang.code(), lang.own_name(), lang == chosen);
    let options = Lang::ALL.map(choice).into();
    Choices::new(visit, &Problems::default(), "language", "mailbag-language", options).id(id)
}

fn listed(visit: &Visit, mailbag: &Mailbag) -> Listed {
    Listed {
        href: visit.url(&paths::mailbag(&mailbag.reference)),
        name: mailbag.file_name.clone(),
        when: words::moment(visit, mailbag.created_at, words::SERVICE_ZONE),
        state: state(visit, mailbag.state),
    }
}

/// How far a mailbag has come, in words.
pub(super) fn state(visit: &Visit, state: MailbagState) -> StatusTag {
    let kind = match state {
        MailbagState::Read | MailbagState::Checked => "flag",
        MailbagState::TakenIn => "good",
        MailbagState::SetAside => "closed",
        MailbagState::Failed => "bad",
        _ => "waiting",
    };
    StatusTag { kind, label: visit.word(&format!("mailbag-state-{}", state.code())) }
}

/// Facts that every page of a mailbag shows.
pub(super) fn facts(visit: &Visit, mailbag: &Mailbag, sitting: &Sitting) -> Vec<Row> {
    let number = |n: i64| visit.app.catalogue.number(n);
    vec![
        Row::new(visit, "mailbag-fact-file", mailbag.file_name.clone()),
        Row::new(visit, "mailbag-fact-sitting", sitting.title(visit.lang)),
        Row::new(visit, "mailbag-fact-kind", {
            visit.word(&format!("mailbag-kind-{}", mailbag.kind.code()))
        }),
        Row::new(visit, "mailbag-fact-language", mailbag.language.own_name()),
        Row::new(visit, "mailbag-fact-when", {
            words::moment(visit, mailbag.created_at, words::SERVICE_ZONE)
        }),
        Row::new(visit, "mailbag-fact-bytes", number(mailbag.bytes)),
        Row::new(visit, "mailbag-fact-digest", mailbag.digest.chars().take(16).collect::<String>()),
    ]
}
