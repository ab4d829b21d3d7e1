//! Slates to typeset.

use crate::domain::lang::Lang;
use crate::domain::sheet::{Paper, Sheet};
use crate::typeset::engine::Engine;
use crate::typeset::templates::Sources;
use crate::typeset::{Job, is_right_to_left};
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use typst_layout::PagedDocument;

/// A job on A4, in English.
pub(super) fn job(sheet: Sheet, view: Value) -> Job {
    let dated = Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap();
    Job { sheet, paper: Paper::A4, lang: Lang::En, dated, view }
}

/// The pages of a job, and what no font has.
pub(super) fn lay_out(job: &Job) -> (PagedDocument, BTreeSet<String>) {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(&Sources::read(None).unwrap()));
    ENGINE.lay_out(job).unwrap()
}

/// A question with everything a sheet can show.
pub(super) fn question(position: usize, text: &str, attribution: &str) -> Value {
    json!({
        "position": position, "text": text, "is_rtl": is_right_to_left(text), "spoken": null,
        "attribution": attribution, "credit_is_rtl": is_right_to_left(attribution),
        "say_name": "daw-REEN", "say_town": "WITH-en-shaw",
        "evidence": "One of 2,541 questions on housing; backed by 3,102 people in 214 towns",
        "follow_up": null, "note": null, "is_unconfirmed": false,
    })
}

/// A slate of ordinary questions.
pub(super) fn view(count: usize) -> Value {
    let text = "Why must a family in a two-bedroom flat wait eleven years for a council home?";
    let each: Vec<Value> =
        (1..=count).map(|at| question(at, text, "Doreen in Wythenshawe")).collect();
    with(each.into())
}

/// A slate of these questions; they are its reserves too.
pub(super) fn with(questions: Value) -> Value {
    json!({
        "service": "People's Question Time", "kind": "Sheet", "title": "Questions to the Minister",
        "for_whom": "Carys Llwyd puts them to the Minister: Wednesday 25 November 2026, 12 noon.",
        "private": null, "missing": "A white square stands for a sign that cannot be printed.",
        "reserves": questions.clone(), "reserves_heading": "Reserves", "questions": questions,
        "imprint": {
            "edition": "Edition 1, published on Monday 23 November 2026, 9:00am",
            "edition_short": "Edition 1, 23 November 2026", "note": null,
            "digest": "3f".repeat(32), "digest_label": "Check code:",
            "shown_url": "https://questions.example.org/sittings/S-1/slate/1",
            "qr": { "path": "M4 4h7v1h-7z", "size": 33, "label": "Code", "shown_url": "" },
            "owner": "Office of Carys Llwyd, Cardiff",
        },
        "words": {
            "say_name": "Say the name:", "say_town": "Say the town:", "unconfirmed": "Not confirmed",
            "spoken": "Shorter:", "follow_up": "Follow-up:", "note": "Note:", "notes": "Notes",
            "no_reserves": "There are no reserves.", "continued": "More on question",
        },
    })
}
