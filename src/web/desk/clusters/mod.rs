//! Clusters at the desk: topics with what waits, the clusters of a topic by weight,
//! one cluster on one screen, and what is done with it.
//!
//! Never: a merge that no moderator pressed a button for.

mod acts;
mod list;
mod merging;
mod overview;
mod row;
mod show;

pub use acts::{apart, give_back, keep, merge, take_over, together};
pub use list::show as list;
pub use merging::{show as merging, undo};
pub use overview::show as overview;
pub use show::show;

/// The page of a cluster, by the public code of the question that leads it.
pub fn path(leader: &str) -> String {
    format!("/desk/clusters/{leader}")
}

/// The clusters of a topic; of all topics when it is empty.
pub fn list_path(sitting: &str, topic: &str) -> String {
    crate::web::view::pages::address(
        "/desk/clusters/list",
        &[("sitting", sitting), ("topic", topic)],
    )
}
