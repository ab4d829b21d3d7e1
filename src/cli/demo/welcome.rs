//! What `pqt demo` prints once the door is open.
//!
//! Never: a password; the links are all there is.

use super::fill::references;
use super::large;
use crate::actions::dev_sign_in::{self, STAFF};
use crate::app::App;
use crate::domain::instant::Instant;
use crate::store::sittings;
use crate::web::paths;
use std::fmt::Write;
use std::net::SocketAddr;

/// The addresses, and what to try first.
pub(super) fn text(app: &App, address: SocketAddr) -> String {
    let now: Instant = app.clock.now().into();
    // Port 0 means "any": only the socket knows which it became.
    let base = if app.config.server.listen.port() == 0 {
        format!("http://{address}")
    } else {
        app.config.server.public_url.as_str().trim_end_matches('/').to_owned()
    };
    let mut text = format!("\nPeople's Question Time is at {base}/\n\n");
    // Writing to a String cannot fail.
    if app.config.shows_dev_mail() {
        let _ = writeln!(text, "Sign in (these links work on this computer, today and tomorrow):");
        for (role, name, _) in STAFF {
            let path = paths::dev_sign_in(&dev_sign_in::token(&app.actions, role, now));
            let _ = writeln!(text, "  {:<24}{base}{path}", format!("{name}, {}", role.code()));
        }
        let _ = writeln!(text, "\nMails that the service sends are shown at {base}/dev/mail\n");
    } else {
        let _ = writeln!(
            text,
            "There are no sign-in links and no mails to read, because others can reach this address.\n\
             Listen on 127.0.0.1 to have them.\n"
        );
    }
    let _ = writeln!(text, "What to try first:");
    let _ = writeln!(
        text,
        "  1. Ask a question at {base}{} and confirm it from the mail.",
        paths::ask(references::IN_CALL)
    );
    let _ = writeln!(text, "  2. Sign in as Mo, find it in the queue and decide.");
    let _ = writeln!(
        text,
        "  3. Sign in as Olwen, select and publish a slate at {base}{}, and print it.",
        paths::sitting(references::SHORTLISTING)
    );
    if large::is_there(app).unwrap_or(false) {
        let _ = writeln!(
            text,
            "  4. Sign in as Mo and bring the 40,192 questions of {base}{} down to a shortlist, at {base}/desk.",
            paths::sitting(references::LARGE)
        );
    }
    if has_closed(app, now) {
        let _ = writeln!(
            text,
            "\nThe first call has closed since this demonstration was made. To start afresh, stop and delete {}.",
            app.config.data_dir.display()
        );
    }
    let _ = write!(text, "\nCtrl-C stops it.");
    text
}

fn has_closed(app: &App, now: Instant) -> bool {
    let sitting = app.db.read(|conn| sittings::get(conn, references::IN_CALL));
    sitting.is_ok_and(|sitting| sitting.call_closes_at <= now)
}
