//! What a question's page is about, as schema.org's QAPage says it, for search engines.
//!
//! Never: a total that the sitting hides; more of a person than the page shows.

use crate::domain::attribution::Attribution;
use crate::domain::pledge::Fate;
use crate::store::views::question_page::QuestionPage;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::answer::answer_view;
use crate::web::view::words;
use serde_json::{Value, json};

/// The page as linked data.
pub(super) fn linked_data(visit: &Visit, page: &QuestionPage) -> Value {
    let (question, sitting) = (&page.question, &page.sitting);
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let link = visit.app.public_link(visit.lang, &paths::question(&question.reference));
    let person = words::attribution(visit, &credit);
    let mut asked = json!({
        "@type": "Question",
        "name": question.body,
        "text": question.body,
        "url": link,
        "datePublished": words::iso(question.confirmed_at.unwrap_or(question.asked_at)),
        "author": { "@type": "Person", "name": person },
        "answerCount": 0,
    });
    if sitting.shows_totals(visit.now) {
        asked["upvoteCount"] = page.counted.into();
    }
    // Only a full answer is the accepted one.
    if let Some(answer) = page.answer.as_ref().filter(|answer| !answer.summary.is_empty()) {
        let kind = match answer.fate() {
            Fate::Answered => "acceptedAnswer",
            _ => "suggestedAnswer",
        };
        let label = answer_view(visit, answer, &sitting.zone).status_label().to_owned();
        asked["answerCount"] = 1.into();
        asked[kind] = json!({
            "@type": "Answer",
            "text": answer.summary,
            "name": label,
            "url": format!("{link}#answer"),
            "datePublished": words::iso(answer.recorded_at),
            "author": { "@type": "Person", "name": sitting.put_to },
        });
    }
    json!({ "@context": "https://schema.org", "@type": "QAPage", "mainEntity": asked })
}
