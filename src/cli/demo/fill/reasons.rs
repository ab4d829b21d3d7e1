//! The reasons for which the demonstration's desk refused questions. Those a
//! migration or an organiser put there already stay as they are.
//!
//! Never: a reason without its Welsh.

use crate::domain::ids::ReasonId;
use crate::store::demo::NewReason;
use crate::store::{Conn, StoreError, demo};
use std::collections::HashMap;

/// Code, hidden, English title and text, Welsh title and text.
type Words = (&'static str, bool, [&'static str; 2], [&'static str; 2]);

const REASONS: [Words; 8] = [
    (
        "not-a-question",
        false,
        ["Not a question", "It tells or asks for something to be done, but it is not a question that can be put."],
        ["Nid cwestiwn", "Mae’n dweud neu’n gofyn am wneud rhywbeth, ond nid yw’n gwestiwn y gellir ei ofyn."],
    ),
    (
        "already-asked",
        false,
        ["Already asked", "The same question is open already. You can back that one."],
        ["Wedi’i ofyn yn barod", "Mae’r un cwestiwn ar agor yn barod. Gallwch gefnogi hwnnw."],
    ),
    (
        "personal-attack",
        true,
        ["Attacks a person", "It insults somebody instead of asking about what they do."],
        ["Ymosod ar berson", "Mae’n sarhau rhywun yn lle gofyn am yr hyn y mae’n ei wneud."],
    ),
    (
        "personal-details",
        true,
        ["Personal details", "It tells private things about somebody, such as an address or an illness."],
        ["Manylion personol", "Mae’n datgelu pethau preifat am rywun, fel cyfeiriad neu salwch."],
    ),
    (
        "not-for-them",
        false,
        ["Not theirs to answer", "The person it is put to has no say in this."],
        ["Nid nhw sydd i ateb", "Nid oes gan y person y gofynnir iddo lais yn hyn."],
    ),
    (
        "legal",
        true,
        ["Before a court", "It is about a case that a court is deciding, or it may break the law to publish it."],
        ["Gerbron llys", "Mae’n ymwneud ag achos sydd gerbron llys, neu gallai ei gyhoeddi dorri’r gyfraith."],
    ),
    (
        "advert",
        true,
        ["Advertising", "It advertises something."],
        ["Hysbyseb", "Mae’n hysbysebu rhywbeth."],
    ),
    (
        "unreadable",
        false,
        ["Cannot be understood", "We could not work out what is being asked."],
        ["Ni ellir ei ddeall", "Ni allem ddeall beth sy’n cael ei ofyn."],
    ),
];

/// Finds or adds every reason, by its code.
pub(super) fn put(conn: &mut Conn) -> Result<HashMap<&'static str, ReasonId>, StoreError> {
    let mut ids = HashMap::new();
    for (position, (code, is_hidden, en, cy)) in (1..).zip(REASONS) {
        let new = NewReason {
            code: code.to_owned(),
            title_en: en[0].to_owned(),
            title_cy: cy[0].to_owned(),
            public_en: en[1].to_owned(),
            public_cy: cy[1].to_owned(),
            is_hidden,
            position,
        };
        ids.insert(code, demo::put_reason(conn, &new)?);
    }
    Ok(ids)
}
