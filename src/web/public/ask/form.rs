//! What is typed on the way to a question. It travels from page to page as
//! hidden fields, so that nothing is kept before it is sent.
//!
//! Never: a value changed on the way; each page gets back what was typed.

use crate::crypto;
use crate::domain::{rules as limits, text};
use crate::store::sittings::Topic;
use crate::web::form::rules;
use crate::web::form::{Hidden, Problems};
use serde::Deserialize;
use validator::Validate;

/// The fields of all pages on the way.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct AskForm {
    /// The question.
    #[validate(custom(function = "rules::question"))]
    pub question: String,
    /// More about it.
    #[validate(custom(function = "rules::background"))]
    pub background: String,
    /// Code of the topic.
    pub topic: String,
    /// First name.
    #[validate(custom(function = "rules::first_name"))]
    pub first_name: String,
    /// How to say it.
    #[validate(custom(function = "rules::say_name"))]
    pub say_name: String,
    /// `yes`: publish without the name.
    pub nameless: String,
    /// Town as typed.
    #[validate(custom(function = "rules::town"))]
    pub town: String,
    /// Address as typed.
    #[validate(custom(function = "rules::email"))]
    pub email: String,
    /// `yes`: consent to the wording of `consent_version`.
    pub consent: String,
    /// The wording that was shown.
    pub consent_version: String,
    /// Sending twice is sending once.
    pub submission_key: String,
    /// The chosen town's code, or [`AS_TYPED`].
    pub town_pick: String,
    /// What was typed when it was chosen.
    pub town_for: String,
    /// Marks the question for which the similar ones have been seen.
    pub different: String,
    /// The button that was pressed: one of the `ACT_…`.
    pub act: String,
}

/// Keep the town as it was typed.
pub const AS_TYPED: &str = "typed";
/// Back to the form, with everything kept.
pub const ACT_CHANGE: &str = "change";
/// The town has been chosen.
pub const ACT_TOWN: &str = "town";
/// Send it.
pub const ACT_SEND: &str = "send";

const ORDER: [&str; 8] =
    ["question", "background", "topic", "first_name", "say_name", "town", "email", "consent"];

impl AskForm {
    /// An empty form with a key of its own.
    pub fn begin(submission_key: String) -> AskForm {
        AskForm { submission_key, ..AskForm::default() }
    }

    /// All there is to mend.
    pub fn problems(&self, topics: &[Topic]) -> Problems {
        let mut errors = self.validate().err().unwrap_or_default();
        if !topics.iter().any(|topic| topic.code == self.topic) {
            errors.add("topic", validator::ValidationError::new("problem-topic-empty"));
        }
        if self.consent != "yes" {
            errors.add("consent", validator::ValidationError::new("problem-consent-empty"));
        } else if self.consent_version != limits::CONSENT_VERSION {
            errors.add("consent", validator::ValidationError::new("problem-consent-changed"));
        }
        let checked = if errors.is_empty() { Ok(()) } else { Err(errors) };
        Problems::of(checked, &ORDER)
    }

    /// Whether the consent holds for the wording of today.
    pub fn has_consent(&self) -> bool {
        self.consent == "yes" && self.consent_version == limits::CONSENT_VERSION
    }

    /// The town as it is looked up.
    pub fn town_typed(&self) -> String {
        text::clean_line(&self.town)
    }

    /// The mark of this question, for [`AskForm::different`].
    pub fn mark(&self) -> String {
        crypto::token_hash(&text::folded(&self.question)).chars().take(16).collect()
    }

    /// Everything as hidden fields, but for those that the page itself shows.
    pub fn hidden(&self, shown: &[&str]) -> Hidden {
        let all = [
            ("question", self.question.as_str()),
            ("background", &self.background),
            ("topic", &self.topic),
            ("first_name", &self.first_name),
            ("say_name", &self.say_name),
            ("nameless", &self.nameless),
            ("town", &self.town),
            ("email", &self.email),
            ("consent", &self.consent),
            ("consent_version", &self.consent_version),
            ("submission_key", &self.submission_key),
            ("town_pick", &self.town_pick),
            ("town_for", &self.town_for),
            ("different", &self.different),
        ];
        Hidden::of(all.into_iter().filter(|(name, _)| !shown.contains(name)))
    }

    /// What the form page itself shows of [`AskForm::hidden`].
    pub fn hidden_of_form(&self) -> Hidden {
        let mut shown = ORDER.to_vec();
        shown.extend(["nameless", "consent_version"]);
        let mut hidden = self.hidden(&shown);
        hidden.fields.extend(
            Hidden::of([("consent_version", limits::CONSENT_VERSION)]).fields,
        );
        hidden
    }
}
