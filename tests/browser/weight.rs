//! The first visit to each public page: light, from this host alone, without a
//! cookie.

use crate::db::db_open_sitting;
use crate::driver::{Scripts, Window};
use crate::world::World;

/// Most bytes over the wire, compressed.
const MOST_BYTES: u64 = 60 * 1024;
/// Most requests.
const MOST_REQUESTS: usize = 6;
/// Most bytes of our own JavaScript.
const MOST_SCRIPT: u64 = 15 * 1024;

#[test]
fn a_first_visit_is_light_and_leaves_no_cookie() {
    let world = World::new();
    let sitting = db_open_sitting(&world).reference;
    let paths = [
        "".to_owned(),
        "cy".to_owned(),
        "how-it-works".to_owned(),
        "privacy".to_owned(),
        "sittings".to_owned(),
        format!("sittings/{sitting}"),
        format!("sittings/{sitting}/questions"),
        format!("sittings/{sitting}/ask"),
        format!("sittings/{sitting}/log"),
        format!("sittings/{sitting}/slate"),
        format!("sittings/{sitting}/wall"),
        "archive".to_owned(),
        "data".to_owned(),
        "developers".to_owned(),
        "me".to_owned(),
        "nowhere".to_owned(),
    ];
    let window = Window::open(Scripts::On);
    for path in paths {
        let visit = window.first_visit(&format!("{}{path}", world.address()));
        let (bytes, requests) = (visit.bytes(), visit.requests.len());
        println!("/{path}: {bytes} bytes in {requests} requests");
        assert!(bytes <= MOST_BYTES, "/{path} weighs {bytes} bytes");
        assert!(requests <= MOST_REQUESTS, "/{path} makes {requests} requests");
        assert!(visit.bytes_of("Script") <= MOST_SCRIPT, "/{path}");
        assert!(visit.elsewhere().is_empty(), "/{path} asks {:?}", visit.elsewhere());
        assert!(
            visit.cookies.is_empty() && visit.stored.is_empty(),
            "/{path} leaves something behind"
        );
    }
}
