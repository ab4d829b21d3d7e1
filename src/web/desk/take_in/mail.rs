//! One mail, and how it is split into questions: a moderator confirms, edits, joins
//! or drops what was proposed.
//!
//! Never: the sender's address; in the mail's text it is masked.

use super::mailbag_view::{masked, topic_options};
use super::{Link, mailbag};
use crate::actions::take_in::{self as acts, Ground, PartError, PartRequest};
use crate::domain::mailbag::{MailbagKind, MailbagState, RowProblem, RowState};
use crate::domain::rules;
use crate::intake::{Draft, Raw, mail as split};
use crate::store::StoreError;
use crate::store::mailbag_rows::{self, MailbagRow, Understood};
use crate::store::mailbags::{self, Mailbag};
use crate::store::sittings::{self, Topic};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Checkbox, Choices, Field, ProblemView, Problems, TextArea};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Most parts of one mail.
const MOST_PARTS: usize = 20;

/// `question_0`, `background_0`, `use_0`, `join_0` and so on, and what all have alike.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct MailForm {
    #[serde(flatten)]
    fields: HashMap<String, String>,
}

#[derive(Serialize)]
struct MailView {
    back: Link,
    heading: String,
    errors: Vec<ProblemView>,
    whole: String,
    action_url: String,
    parts: Vec<PartView>,
    first_name: Field,
    town: Field,
    topic: Choices,
    may_act: bool,
}

#[derive(Serialize)]
struct PartView {
    legend: String,
    is_used: Checkbox,
    is_joined: Option<Checkbox>,
    question: TextArea,
    background: TextArea,
}

struct Seen {
    mailbag: Mailbag,
    rows: Vec<MailbagRow>,
    topics: Vec<Topic>,
}

impl MailForm {
    fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    fn of_part(&self, what: &str, at: usize) -> &str {
        self.get(&format!("{what}_{at}"))
    }

    fn count(&self) -> usize {
        (0..MOST_PARTS)
            .rfind(|at| self.fields.contains_key(&format!("question_{at}")))
            .map_or(0, |at| at + 1)
    }

    /// What was proposed or said before, with room for one more.
    fn of_rows(rows: &[MailbagRow], topics: &[Topic]) -> MailForm {
        let mut fields = HashMap::new();
        let mut put = |name: String, value: &str| fields.insert(name, value.to_owned());
        for (at, row) in rows.iter().take(MOST_PARTS - 1).enumerate() {
            put(format!("question_{at}"), &row.body);
            put(format!("background_{at}"), &row.background);
            let is_used = row.state != RowState::Dropped;
            put(format!("use_{at}"), if is_used { "yes" } else { "" });
        }
        put(format!("question_{}", rows.len().min(MOST_PARTS - 1)), "");
        if let Some(first) = rows.first() {
            put("first_name".to_owned(), &first.first_name);
            put("town".to_owned(), &first.town_typed);
            let topic = topics.iter().find(|t| Some(t.id) == first.topic_id);
            put("topic".to_owned(), topic.map_or("", |t| t.code.as_str()));
        }
        MailForm { fields }
    }

    /// The parts that are wanted, each with its number on the page; joined ones are one.
    fn drafts(&self) -> Vec<(usize, Draft)> {
        let mut drafts: Vec<(usize, Draft)> = Vec::new();
        for at in (0..self.count()).filter(|at| self.of_part("use", *at) == "yes") {
            let (question, background) =
                (self.of_part("question", at), self.of_part("background", at));
            match drafts.last_mut() {
                Some((_, last)) if self.of_part("join", at) == "yes" => {
                    last.question = split::join(&last.question, question);
                    last.background = split::join(&last.background, background);
                }
                _ => drafts.push((
                    at,
                    Draft {
                        question: question.to_owned(),
                        background: background.to_owned(),
                        first_name: self.get("first_name").to_owned(),
                        town: self.get("town").to_owned(),
                        topic: self.get("topic").to_owned(),
                        ..Draft::default()
                    },
                )),
            }
        }
        drafts
    }
}

/// GET `/desk/mailbags/{mailbag}/mails/{number}`.
pub async fn show(
    _: AnyStaff,
    visit: Visit,
    path: web::Path<(String, i64)>,
) -> Result<HttpResponse, Error> {
    let (reference, number) = path.into_inner();
    let seen = load(&visit, &reference, number).await?;
    let form = MailForm::of_rows(&seen.rows, &seen.topics);
    render(&visit, &seen, &form, &Problems::default())
}

/// POST `/desk/mailbags/{mailbag}/mails/{number}`.
pub async fn send(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<(String, i64)>,
    Posted(form): Posted<MailForm>,
) -> Result<HttpResponse, Error> {
    let (reference, number) = path.into_inner();
    let seen = load(&visit, &reference, number).await?;
    let (parts, problems) = understood(&visit, &seen, &form)?;
    if !problems.is_empty() {
        return render(&visit, &seen, &form, &problems);
    }
    let request = PartRequest { mailbag: reference.clone(), number, parts };
    match visit.write(move |conn| acts::part(conn, &request)).await? {
        Ok(()) | Err(PartError::NotNow(_)) => {}
        Err(PartError::Store(error)) => return Err(error.into()),
    }
    let id = seen.mailbag.id;
    let next = visit.read(move |conn| mailbag::next_waiting(conn, id)).await?;
    let home = paths::mailbag(&reference);
    Ok(visit.redirect(&next.map_or(home.clone(), |next| format!("{home}/mails/{next}"))))
}

async fn load(visit: &Visit, reference: &str, number: i64) -> Result<Seen, Error> {
    let reference = reference.to_owned();
    visit
        .read(move |conn| -> Result<_, StoreError> {
            let mailbag = mailbags::get(conn, &reference)?;
            let rows = mailbag_rows::list_of_number(conn, mailbag.id, number)?;
            if rows.is_empty() || mailbag.kind != MailbagKind::Mails {
                return Err(StoreError::NotFound);
            }
            let topics = sittings::list_topics(conn, mailbag.sitting_id)?;
            Ok(Seen { mailbag, rows, topics })
        })
        .await
}

/// The wanted parts as they would be questions, and what is to be mended in them.
fn understood(
    visit: &Visit,
    seen: &Seen,
    form: &MailForm,
) -> Result<(Vec<Understood>, Problems), Error> {
    let ground = Ground {
        sitting: seen.mailbag.sitting_id,
        topics: &seen.topics,
        gazetteer: visit.app.gazetteer(),
        must_confirm: false,
    };
    let (mut parts, mut problems) = (Vec::new(), Problems::default());
    let Some(first) = seen.rows.first() else { return Ok((parts, problems)) };
    let email = match first.address_sealed.as_str() {
        "" => String::new(),
        sealed => visit.app.actions.open_address(sealed)?,
    };
    for (at, draft) in form.drafts() {
        let draft = Draft { email: email.clone(), ..draft };
        let (_, mut part) = acts::understand(&visit.app.actions, &ground, &draft);
        part.sent_at = first.sent_at;
        for problem in RowProblem::read_all(&part.problems) {
            let (field, key, limit) = match problem {
                RowProblem::QuestionMissing => ("question", "problem-question-empty", 0),
                RowProblem::QuestionShort => {
                    ("question", "problem-question-short", rules::QUESTION_MIN)
                }
                RowProblem::QuestionLong => {
                    ("question", "problem-question-long", rules::QUESTION_MAX)
                }
                RowProblem::BackgroundLong => {
                    ("background", "problem-background-long", rules::BACKGROUND_MAX)
                }
                RowProblem::NameLong => ("first_name", "problem-name-long", rules::NAME_MAX),
                RowProblem::TownLong => ("town", "problem-town-long", rules::NAME_MAX),
                _ => continue,
            };
            let is_common = matches!(field, "first_name" | "town");
            let name = if is_common { field.to_owned() } else { format!("{field}_{at}") };
            problems.add_number(&name, key, "limit", limit as i64);
        }
        parts.push(part);
    }
    Ok((parts, problems))
}

fn render(
    visit: &Visit,
    seen: &Seen,
    form: &MailForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let first = seen.rows.first().map_or("", |row| row.raw_sealed.as_str());
    let whole = match first {
        "" => String::new(),
        sealed => match acts::open_row(&visit.app.actions, sealed)? {
            Raw::Draft(draft) => masked(&draft.whole),
            Raw::Cells(_) | Raw::Broken(_) => String::new(),
        },
    };
    let number = seen.rows.first().map_or(0, |row| row.number);
    let home = paths::mailbag(&seen.mailbag.reference);
    let may_moderate = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let topics = topic_options(visit, &seen.topics, form.get("topic"), "mailbag-topic-rest");
    let view = MailView {
        back: Link::to(visit, &home, visit.word("mailbag-title")),
        heading: visit.say("mailbag-mail-title", &crate::i18n::args!["number" => number]),
        errors: problems.summary(visit),
        whole,
        action_url: visit.url(&format!("{home}/mails/{number}")),
        parts: (0..form.count()).map(|at| part_view(visit, form, problems, at)).collect(),
        first_name: Field::text(
            visit,
            problems,
            "first_name",
            "mailbag-first-name",
            form.get("first_name"),
        )
        .width("m")
        .optional(),
        town: Field::text(visit, problems, "town", "mailbag-town", form.get("town"))
            .width("m")
            .optional(),
        topic: Choices::new(visit, problems, "topic", "mailbag-mail-topic", topics),
        may_act: may_moderate && seen.mailbag.state == MailbagState::Checked,
    };
    let page = visit.page(view.heading.clone()).for_desk(visit);
    if problems.is_empty() {
        visit.render(StatusCode::OK, "desk/mailbag-mail", page, &view)
    } else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        visit.render(status, "desk/mailbag-mail", page.with_errors(), &view)
    }
}

fn part_view(visit: &Visit, form: &MailForm, problems: &Problems, at: usize) -> PartView {
    let name = |what: &str| format!("{what}_{at}");
    let ticked = |what: &str| form.of_part(what, at) == "yes";
    let area = |what: &str, key: &str| {
        TextArea::new(visit, problems, &name(what), key, form.of_part(what, at))
    };
    PartView {
        legend: visit.say("mailbag-part", &crate::i18n::args!["number" => at as i64 + 1]),
        is_used: Checkbox::new(visit, problems, &name("use"), "mailbag-part-use", ticked("use")),
        is_joined: (at > 0).then(|| {
            Checkbox::new(visit, problems, &name("join"), "mailbag-part-join", ticked("join"))
        }),
        question: area("question", "mailbag-part-question").rows(3).limit(rules::QUESTION_MAX),
        background: area("background", "mailbag-part-background")
            .rows(3)
            .limit(rules::BACKGROUND_MAX)
            .optional(),
    }
}
