//! A message between the office and a questioner, as both read it.
//!
//! Never: an address.

use super::words;
use crate::i18n::args;
use crate::store::relayed::Message;
use crate::web::extract::Visit;
use serde::Serialize;

/// One message (`partials/relayed`).
#[derive(Serialize)]
pub struct MessageView {
    from: String,
    words: String,
    when: String,
    when_iso: String,
}

impl MessageView {
    /// As the reader sees it; the questioner reads only that the office wrote, the staff who.
    pub fn new(visit: &Visit, message: &Message, zone: &str) -> MessageView {
        MessageView {
            from: match (&message.staff_name, &visit.staff) {
                (Some(name), Some(_)) => {
                    visit.say("reading-from-staff", &args!["name" => name.clone()])
                }
                (Some(_), None) => visit.word("reading-from-office"),
                (None, _) => visit.word("reading-from-questioner"),
            },
            words: message.words.clone(),
            when: words::moment(visit, message.sent_at, zone),
            when_iso: words::iso(message.sent_at),
        }
    }
}
