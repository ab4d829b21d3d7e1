//! The keys of the desk: which there are, and the switch that turns them off.
//!
//! Never: an act that only a key can do; each key presses a button of the page.

use super::done::{self, Done};
use crate::actions::desk_wishes;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Posted, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Each key with the sentence that says what it does (`keys-<name>`).
const KEYS: [(&str, &str); 18] = [
    ("j", "next"),
    ("k", "previous"),
    ("o", "open"),
    ("x", "tick"),
    ("a", "approve"),
    ("s", "shortlist"),
    ("r", "refuse"),
    ("t", "return"),
    ("m", "merge"),
    ("e", "amend"),
    ("n", "take"),
    ("c", "choose"),
    ("w", "compare"),
    ("g", "merge-all"),
    ("v", "merge-ticked"),
    ("d", "apart"),
    ("u", "undo"),
    ("?", "help"),
];

/// On or off.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct KeysForm {
    keys: String,
}

#[derive(Serialize)]
struct KeyRow {
    key: &'static str,
    does: String,
}

#[derive(Serialize)]
struct KeysView {
    heading: String,
    keys: Vec<KeyRow>,
    is_on: bool,
    action_url: String,
}

/// Lists the keys.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let row = |(key, name): &(&'static str, &str)| KeyRow {
        key,
        does: visit.word(&format!("keys-{name}")),
    };
    let view = KeysView {
        heading: visit.word("keys-title"),
        keys: KEYS.iter().map(row).collect(),
        is_on: member.uses_keys,
        action_url: visit.url("/desk/shortcuts"),
    };
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/shortcuts", page, &view)
}

/// Switches them on or off for whoever is signed in.
pub async fn set(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    Posted(form): Posted<KeysForm>,
) -> Result<HttpResponse, Error> {
    let is_on = form.keys == "on";
    visit.write(move |conn| desk_wishes::set_keys(conn, member.id, is_on)).await??;
    let said = [("done", if is_on { "keys-on" } else { "keys-off" }.to_owned())];
    Ok(visit.redirect(&done::back_to("/desk/shortcuts", "/desk", &said)))
}
