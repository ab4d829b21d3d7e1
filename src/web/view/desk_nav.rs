//! Where staff can go, by role.
//!
//! Never: the permission itself; extractors guard each page.

use super::page::NavLink;
use crate::domain::staff::Role;
use crate::web::extract::Visit;

/// The links a role sees, with the current one marked.
pub fn links(visit: &Visit, role: Role) -> Vec<NavLink> {
    let all: [(&str, &str, bool); 9] = [
        ("/desk/clusters", "desk-nav-clusters", true),
        ("/desk", "desk-nav-queue", true),
        ("/desk/shortlist", "desk-nav-shortlist", true),
        ("/desk/appeals", "appeal-nav", true),
        ("/desk/verdicts", "verdict-nav", true),
        ("/desk/sittings", "desk-nav-sittings", true),
        ("/desk/reasons", "desk-nav-reasons", role.may_moderate() || role == Role::Auditor),
        ("/desk/staff", "desk-nav-staff", role.may_organise()),
        ("/desk/account", "desk-nav-account", true),
    ];
    let here = section(visit.path.split('?').next().unwrap_or("/"));
    all.into_iter()
        .filter(|(_, _, shown)| *shown)
        .map(|(path, key, _)| NavLink {
            url: visit.url(path),
            label: visit.word(key),
            is_current: here == path,
        })
        .collect()
}

/// Where somebody of a role begins: at the work of the role.
pub fn start(role: Role) -> &'static str {
    if role.may_moderate() { "/desk/clusters" } else { "/desk/sittings" }
}

/// The link under which a page is found.
fn section(path: &str) -> &str {
    let within = |home: &str| path.strip_prefix(home).is_some_and(|rest| rest.starts_with('/'));
    match path {
        "/desk/objections" => "/desk/clusters",
        "/desk/mine" | "/desk/shortcuts" => "/desk",
        "/desk/backlog"
        | "/desk/backlog/refusals"
        | "/desk/bulk"
        | "/desk/removals"
        | "/desk/questioners" => "/desk",
        _ if within("/desk/appeals") => "/desk/appeals",
        _ if within("/desk/verdicts") => "/desk/verdicts",
        _ if within("/desk/questions") || within("/desk/bulk") => "/desk",
        _ if within("/desk/clusters") || within("/desk/mergings") || within("/desk/objections") => {
            "/desk/clusters"
        }
        _ if within("/desk/sittings") || within("/desk/mailbags") => "/desk/sittings",
        _ if within("/desk/reasons") => "/desk/reasons",
        // Representatives, topics and webhooks are reached from the sittings they are for.
        "/desk/representatives" | "/desk/topics" | "/desk/webhooks" => "/desk/sittings",
        _ if within("/desk/representatives")
            || within("/desk/topics")
            || within("/desk/webhooks") =>
        {
            "/desk/sittings"
        }
        other => other,
    }
}
