//! The form for rules as a page.
//!
//! Never: what the form says; it shows what was typed.

use super::Known;
use super::form::{MOST_RULES, RulesForm, TEXT_LIMIT};
use crate::domain::rules::NOTE_MAX;
use crate::i18n::args;
use crate::store::reasons::Reason;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{
    Choice, Choices, Field, Hidden, HiddenField, ProblemView, Problems, TextArea,
};
use crate::web::paths;
use crate::web::view::question::LinkView;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// Empty rules at the end of the form.
const SPARE: usize = 2;

/// A form with what is to be mended.
pub(super) struct Shown<'a> {
    pub known: &'a Known,
    pub form: &'a RulesForm,
    pub problems: &'a Problems,
}

#[derive(Serialize)]
struct FormView {
    back: LinkView,
    errors: Vec<ProblemView>,
    heading: String,
    public: LinkView,
    action_url: String,
    fields: Vec<HiddenField>,
    rules: Vec<RuleFields>,
    reasons: Vec<Choices>,
    unnamed: Option<String>,
    note: TextArea,
}

#[derive(Serialize)]
struct RuleFields {
    legend: String,
    heading_en: Field,
    heading_cy: Field,
    text_en: TextArea,
    text_cy: TextArea,
}

impl Shown<'_> {
    /// The page.
    pub(super) fn render(&self, visit: &Visit, status: StatusCode) -> Result<HttpResponse, Error> {
        let view = self.view(visit);
        let mut page = visit.page(view.heading.clone()).for_desk(visit);
        if status != StatusCode::OK {
            page = page.with_errors();
        }
        visit.render(status, "desk/rules", page, &view)
    }

    fn view(&self, visit: &Visit) -> FormView {
        let reference = &self.known.sitting.reference;
        let title = self.known.sitting.title(visit.lang).to_owned();
        // Whoever sends it again after somebody was quicker has seen that.
        let version = self.known.version.to_string();
        FormView {
            back: LinkView::to(visit, &format!("/desk/sittings/{reference}"), title),
            errors: self.problems.summary(visit),
            heading: visit.word("rules-write"),
            public: LinkView::to(visit, &paths::rules(reference), visit.word("rules-see")),
            action_url: visit.url(&paths::desk_rules(reference)),
            fields: Hidden::of([("based_on", version.as_str())]).fields,
            rules: (1..=self.rows()).map(|number| self.rule(visit, number)).collect(),
            reasons: self.known.reasons.iter().map(|reason| self.reason(visit, reason)).collect(),
            unnamed: self.unnamed(visit),
            note: TextArea::new(visit, self.problems, "note", "rules-note", self.form.get("note"))
                .limit(NOTE_MAX),
        }
    }

    /// Up to the last rule with anything in it, and a few more.
    fn rows(&self) -> usize {
        let last = (1..=MOST_RULES).rev().find(|&number| self.form.has_rule(number));
        (last.unwrap_or(0) + SPARE).min(MOST_RULES)
    }

    fn rule(&self, visit: &Visit, number: usize) -> RuleFields {
        let line = |name: &str, key: &str| {
            let field = format!("{name}_{number}");
            Field::text(visit, self.problems, &field, key, self.form.get(&field)).width("full")
        };
        let area = |name: &str, key: &str| {
            let field = format!("{name}_{number}");
            let area = TextArea::new(visit, self.problems, &field, key, self.form.get(&field));
            area.rows(3).limit(TEXT_LIMIT)
        };
        RuleFields {
            legend: visit.say("rules-legend", &args!["number" => number as i64]),
            heading_en: line("heading_en", "rules-heading-en"),
            heading_cy: line("heading_cy", "rules-heading-cy"),
            text_en: area("text_en", "rules-text-en"),
            text_cy: area("text_cy", "rules-text-cy"),
        }
    }

    /// The reasons that name no rule: a refusal for one of them could cite none.
    fn unnamed(&self, visit: &Visit) -> Option<String> {
        let names_none =
            |reason: &&Reason| self.form.get(&format!("reason_{}", reason.code)).is_empty();
        let titles = self.known.reasons.iter().filter(names_none).map(|r| r.title(visit.lang));
        let titles: Vec<&str> = titles.collect();
        (!titles.is_empty())
            .then(|| visit.say("rules-unnamed", &args!["reasons" => titles.join("; ")]))
    }

    fn reason(&self, visit: &Visit, reason: &Reason) -> Choices {
        let field = format!("reason_{}", reason.code);
        let chosen = self.form.get(&field);
        let rule = |number: usize| {
            let label = visit.say("rules-legend", &args!["number" => number as i64]);
            Choice::new(number.to_string(), label, number.to_string() == chosen)
        };
        let none = Choice::new("", visit.word("rules-no-rule"), false);
        let options = [none].into_iter().chain((1..=self.rows()).map(rule)).collect();
        Choices::new(visit, self.problems, &field, "rules-reason", options)
            .label(reason.title(visit.lang))
    }
}
