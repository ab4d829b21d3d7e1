//! The page with the form of a sitting.
//!
//! Never: what the fields mean.

use super::form::{Offered, SittingForm};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{
    Checkbox, Choice, Choices, DateTimeField, Field, Hidden, ProblemView, Problems,
};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct SittingFormView {
    errors: Vec<ProblemView>,
    heading: String,
    back: Link,
    action_url: String,
    hidden: Hidden,
    title_en: Field,
    title_cy: Field,
    representative: Choices,
    put_to: Field,
    zone: Field,
    opens: DateTimeField,
    closes: DateTimeField,
    sits: DateTimeField,
    capacity: Field,
    pledge: Field,
    question_limit: Field,
    topics: Choices,
    is_totals_hidden: Checkbox,
    public_value_source: Field,
    submit_label: String,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

/// Renders the form: for a new sitting, or for the one of `reference`.
/// `status` is kept when there is nothing to mend.
pub fn render(
    visit: &Visit,
    status: StatusCode,
    reference: Option<&str>,
    offered: &Offered,
    form: &SittingForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let view = view(visit, reference, offered, form, problems);
    let mut page = visit.page(view.heading.clone()).for_desk(visit);
    if status == StatusCode::CONFLICT {
        page = page.with_notice("warn", visit.word("sittings-changed-meanwhile"));
    }
    let (status, page) = if problems.is_empty() {
        (status, page)
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors())
    };
    visit.render(status, "desk/sitting-form", page, &view)
}

fn view(
    visit: &Visit,
    reference: Option<&str>,
    offered: &Offered,
    form: &SittingForm,
    problems: &Problems,
) -> SittingFormView {
    let text = |name: &str, key: &str, value: &str| Field::text(visit, problems, name, key, value);
    let count = |name: &str, key: &str, value: &str| {
        text(name, key, value).inputmode("numeric").width("xs")
    };
    let (home, action, back_key) = match reference {
        Some(reference) => {
            let home = format!("/desk/sittings/{reference}");
            (home.clone(), format!("{home}/edit"), "sittings-back-one")
        }
        None => {
            ("/desk/sittings".to_owned(), "/desk/sittings/new".to_owned(), "desk-sittings-title")
        }
    };
    let heading = if reference.is_some() { "sittings-edit-title" } else { "sittings-add" };
    SittingFormView {
        errors: problems.summary(visit),
        heading: visit.word(heading),
        back: Link { href: visit.url(&home), label: visit.word(back_key) },
        action_url: visit.url(&action),
        hidden: Hidden::of([("version", form.version.to_string().as_str())]),
        title_en: text("title_en", "sittings-title-en", &form.title_en),
        title_cy: text("title_cy", "sittings-title-cy", &form.title_cy),
        representative: representatives(visit, offered, form, problems),
        put_to: text("put_to", "sittings-put-to", &form.put_to),
        zone: text("zone", "sittings-zone", &form.zone).width("m"),
        opens: DateTimeField::new(visit, problems, "opens", "sittings-opens", &form.opens()),
        closes: DateTimeField::new(visit, problems, "closes", "sittings-closes", &form.closes()),
        sits: DateTimeField::new(visit, problems, "sits", "sittings-sits", &form.sits()),
        capacity: count("capacity", "sittings-capacity", &form.capacity),
        pledge: count("pledge", "sittings-pledge", &form.pledge),
        question_limit: count("question_limit", "sittings-question-limit", &form.question_limit),
        topics: topics(visit, offered, form, problems),
        is_totals_hidden: Checkbox::new(
            visit,
            problems,
            "is_totals_hidden",
            "sittings-hide-totals",
            form.is_totals_hidden == "yes",
        ),
        public_value_source: text(
            "public_value_source",
            "sittings-value-source",
            &form.public_value_source,
        )
        .width("full"),
        submit_label: visit.word(if reference.is_some() {
            "settings-save"
        } else {
            "sittings-add"
        }),
    }
}

fn representatives(
    visit: &Visit,
    offered: &Offered,
    form: &SittingForm,
    problems: &Problems,
) -> Choices {
    let nobody = Choice::new("", visit.word("sittings-representative-choose"), false);
    let one = offered.representatives.iter().map(|one| {
        let label = format!("{}, {}", one.name, one.office);
        Choice::new(one.reference.clone(), label, one.reference == form.representative)
    });
    let options = std::iter::once(nobody).chain(one).collect();
    Choices::new(visit, problems, "representative", "sittings-representative", options)
}

/// Topics in use, and retired ones that this sitting has.
fn topics(visit: &Visit, offered: &Offered, form: &SittingForm, problems: &Problems) -> Choices {
    let options = offered.topics.iter().filter_map(|topic| {
        let is_chosen = form.topics.contains(&topic.code);
        let is_offered = topic.retired_at.is_none() || is_chosen;
        is_offered.then(|| Choice::new(topic.code.clone(), topic.name(visit.lang), is_chosen))
    });
    Choices::new(visit, problems, "topics", "sittings-topics", options.collect())
}
