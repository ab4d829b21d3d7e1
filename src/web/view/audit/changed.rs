//! What it costs that people changed the slate which the rule gave.
//!
//! Never: silence about a change, measured or not.

use crate::i18n::args;
use crate::web::view::telling::Telling;

/// The sentence beside the numbers; `None` when nobody changed anything.
pub(super) fn changed(telling: &Telling) -> Option<String> {
    let lines = telling.standing.iter().filter(|line| line.replaced.is_some()).count();
    if lines == 0 {
        return None;
    }
    let (visit, rule) = (telling.visit, &telling.record.selection.audit);
    Some(match telling.examined {
        None => visit.say("audit-changed-unmeasured", &args!["lines" => lines]),
        Some(now) => visit.say(
            "audit-changed",
            &args![
                "lines" => lines,
                "heard" => now.coverage.heard,
                "heard_rule" => rule.coverage.heard,
                "x" => now.proportionality.x,
                "x_rule" => rule.shortlist.x
            ],
        ),
    })
}
