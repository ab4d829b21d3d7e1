//! Where staff can go, by role.
//!
//! Never: the permission itself; extractors guard each page.

use super::page::NavLink;
use crate::domain::staff::Role;
use crate::web::extract::Visit;

/// The links a role sees, with the current one marked.
pub fn links(visit: &Visit, role: Role) -> Vec<NavLink> {
    let all: [(&str, &str, bool); 6] = [
        ("/desk", "desk-nav-queue", true),
        ("/desk/shortlist", "desk-nav-shortlist", true),
        ("/desk/sittings", "desk-nav-sittings", true),
        ("/desk/reasons", "desk-nav-reasons", role.may_moderate()),
        ("/desk/staff", "desk-nav-staff", role.may_organise()),
        ("/desk/account", "desk-nav-account", true),
    ];
    let here = visit.path.split('?').next().unwrap_or("/");
    all.into_iter()
        .filter(|(_, _, shown)| *shown)
        .map(|(path, key, _)| NavLink {
            url: visit.url(path),
            label: visit.word(key),
            is_current: here == path,
        })
        .collect()
}
