//! axe-core in the page shown: what a machine can find against WCAG 2.2 AA.
//!
//! Never: take silence for accessibility (a machine finds perhaps half); ship the script, which is MPL-2.0 and is
//! fetched by `./test`.

use std::fmt::Write;
use std::sync::OnceLock;

use serde_json::Value;

use super::Window;
use crate::support::environment;

/// One broken rule with every place that breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// axe's name for the rule, such as `color-contrast`.
    pub rule: String,
    /// What the rule asks for, in a sentence.
    pub help: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// Where: the selector, the markup, and what would mend it.
    pub places: Vec<String>,
}

impl Window {
    /// Runs axe's WCAG 2.2 A and AA rules and its best practices on the page shown, as it is shown now.
    pub fn axe(&self) -> Vec<Violation> {
        let found =
            self.with_promises(|window| window.run(&format!("{};\n{RUN}", script()), vec![]));
        let Some(violations) = found["violations"].as_array() else {
            panic!("axe broke off on {}: {}", self.url(), found["failure"]);
        };
        let passes = found["passes"].as_u64().unwrap_or(0);
        assert!(passes > 0, "axe looked at nothing on {}", self.url());
        violations.iter().map(violation).collect()
    }

    /// Fails with a report if axe finds anything; `state` names what the page is in, such as "ask, empty, dark, 320 px".
    #[track_caller]
    pub fn must_pass_axe(&self, state: &str) -> &Self {
        let found = self.axe();
        assert!(found.is_empty(), "{state} ({}):\n{}", self.url(), report(&found));
        self
    }
}

/// The violations as lines for a person.
pub fn report(violations: &[Violation]) -> String {
    let mut lines = String::new();
    for Violation { rule, help, impact, places } in violations {
        writeln!(lines, "- {rule} ({impact}): {help}").expect("a string takes any text");
        for place in places {
            let place = place.replace('\n', "\n      ");
            writeln!(lines, "    {place}").expect("a string takes any text");
        }
    }
    lines
}

fn violation(found: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = found["nodes"].as_array().map(Vec::as_slice);
    let places = nodes.unwrap_or_default().iter().map(|node| {
        let (target, html) = (&node["target"], text(&node["html"]));
        format!("{target}\n{html}\n{}", text(&node["failureSummary"]))
    });
    Violation {
        rule: text(&found["id"]),
        help: text(&found["help"]),
        impact: text(&found["impact"]),
        places: places.collect(),
    }
}

fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let path = environment::axe_script();
        std::fs::read_to_string(&path).unwrap_or_else(|cause| {
            let path = path.display();
            panic!("axe-core is not at {path} ({cause}); ./test fetches it")
        })
    })
}

/// `target-size` (WCAG 2.5.8) is off unless asked for.
const RUN: &str = "
    return axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
    }).then(
        found => ({ violations: found.violations, passes: found.passes.length }),
        cause => ({ failure: String(cause) }),
    );
";
