//! The buttons of a cluster: merge, set apart, hold and give back.
//!
//! Never: all of a large merge in one transaction; each step lets others write in between.

use super::show::{self, ShowQuery};
use crate::actions::cluster::{self, ClusterError, Which, Wish};
use crate::domain::instant::Instant;
use crate::web::desk::done::{self, Done};
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{NoFields, Problems};
use actix_web::{HttpResponse, web};
use chrono::DateTime;
use serde::Deserialize;

/// What is to join what.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct MergeForm {
    /// Code of the question whose wording stands.
    stands: String,
    /// `all` or `ticked`.
    which: String,
    /// The ticked ones: code and version, as `Q-7XK4M2PA:3`.
    question: Vec<String>,
    /// When the page was shown, in microseconds since 1970.
    seen_at: String,
    /// The key of the latest question then.
    latest: String,
    /// Which page it was.
    page: String,
}

/// Lets questions join the one whose wording stands.
pub async fn merge(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<MergeForm>,
) -> Result<HttpResponse, Error> {
    let wish = Wish {
        staff: member.id,
        leader: path.clone(),
        stands: form.stands.clone(),
        which: which(&form)?,
    };
    let mut merging: Option<String> = None;
    loop {
        let (context, now) = (visit.app.actions.clone(), visit.now);
        let (wish, before) = (wish.clone(), merging.clone());
        let step = visit
            .write(move |conn| cluster::merge_step(conn, &context, now, &wish, before.as_deref()))
            .await?;
        match step {
            Ok((reference, true)) => merging = Some(reference),
            Ok((reference, false)) => {
                return Ok(visit.redirect(&format!("/desk/mergings/{reference}")));
            }
            Err(refused) => return come_back(&visit, &path, &form, refused).await,
        }
    }
}

fn which(form: &MergeForm) -> Result<Which, Error> {
    let unreadable = |what: &str| Error::Unreadable(format!("{what} that is no number"));
    if form.which == "all" {
        let micros = form.seen_at.parse().map_err(|_| unreadable("a moment"))?;
        let seen_at = DateTime::from_timestamp_micros(micros).ok_or(unreadable("a moment"))?;
        let latest = form.latest.parse().map_err(|_| unreadable("a key"))?;
        return Ok(Which::All { seen_at: Instant::from(seen_at), latest });
    }
    let ticked = form.question.iter().map(|ticked| {
        let (reference, version) = ticked.split_once(':').unwrap_or((ticked, ""));
        let version = version.parse().map_err(|_| unreadable("a version"))?;
        Ok((reference.to_owned(), version))
    });
    Ok(Which::Ticked(ticked.collect::<Result<_, Error>>()?))
}

async fn come_back(
    visit: &Visit,
    leader: &str,
    form: &MergeForm,
    refused: ClusterError,
) -> Result<HttpResponse, Error> {
    let (field, key) = match refused {
        ClusterError::NoWording => ("stands", "cluster-problem-wording"),
        ClusterError::Nothing if form.which == "all" => ("stands", "cluster-problem-nothing"),
        ClusterError::Nothing => ("stands", "cluster-problem-ticked"),
        ClusterError::Held => ("stands", "cluster-problem-held"),
        other => return Err(conflict(other)),
    };
    let mut problems = Problems::default();
    problems.add(field, key);
    let query = ShowQuery { with: form.stands.clone(), page: form.page.clone() };
    show::render(visit, leader, &query, &Done::default(), &problems).await
}

/// What cannot be mended on the page.
pub(super) fn conflict(refused: ClusterError) -> Error {
    match refused {
        ClusterError::SlatePublished => Error::Conflict("desk-slate-published"),
        ClusterError::Undone => Error::Conflict("cluster-undone-before"),
        ClusterError::Store(error) => error.into(),
        _ => Error::Conflict("cluster-problem-held"),
    }
}

/// Says that the questions do not belong together.
pub async fn apart(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (now, leader) = (visit.now, path.clone());
    let set = visit.write(move |conn| cluster::call_apart(conn, now, member.id, &leader)).await?;
    set.map_err(conflict)?;
    Ok(visit.redirect(&done::back_to("", "/desk/clusters/list", &said("cluster-apart"))))
}

/// Takes that back.
pub async fn together(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let leader = path.clone();
    visit.write(move |conn| cluster::call_together(conn, &leader)).await??;
    Ok(visit.redirect(&super::path(&path)))
}

/// Keeps the cluster for longer; the page sends this by itself while somebody works there.
pub async fn keep(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (context, now, leader) = (visit.app.actions.clone(), visit.now, path.clone());
    visit.write(move |conn| cluster::open(conn, &context, now, member.id, &leader)).await??;
    Ok(visit.redirect(&super::path(&path)))
}

/// Gives the cluster back.
pub async fn give_back(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    visit.write(move |conn| cluster::give_back(conn, member.id, &path)).await??;
    Ok(visit.redirect(&done::back_to("", "/desk/clusters/list", &said("cluster-given-back"))))
}

/// Takes the cluster over from a colleague.
pub async fn take_over(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (context, now, leader) = (visit.app.actions.clone(), visit.now, path.clone());
    visit.write(move |conn| cluster::take_over(conn, &context, now, member.id, &leader)).await??;
    Ok(visit.redirect(&super::path(&path)))
}

fn said(what: &str) -> [(&'static str, String); 1] {
    [("done", what.to_owned())]
}
