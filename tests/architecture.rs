//! The structure of the source, held to the rules of the house: who may import
//! whom, how long a file may be, what a module says of itself.
//!
//! Never: a look at what the code does; the other tests do that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What each layer may name of `crate::…`, beside itself. The order is that of
/// the import table in the documentation: nothing imports what stands below it,
/// but for the two lines that say so.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("selection", &[]),
    ("record", &["selection"]),
    ("similarity", &[]),
    ("flags", &[]),
    ("gazetteer", &[]),
    ("demo", &[]),
    ("intake", &["domain"]),
    ("clock", &[]),
    ("entropy", &[]),
    ("config", &[]),
    ("crypto", &["entropy"]),
    ("secrets", &["config", "crypto", "entropy"]),
    ("telemetry", &["config"]),
    ("exposures", &["domain"]),
    ("store", &["domain", "flags", "gazetteer", "selection"]),
    ("i18n", &["domain"]),
    ("templates", &["domain", "i18n"]),
    ("typeset", &["domain"]),
    ("mail", &["domain", "i18n", "templates"]),
    (
        "actions",
        &[
            "clock",
            "crypto",
            "domain",
            "entropy",
            "gazetteer",
            "i18n",
            "intake",
            "mail",
            "record",
            "secrets",
            "selection",
            "similarity",
            "store",
        ],
    ),
    (
        "app",
        &[
            "actions",
            "clock",
            "config",
            "domain",
            "entropy",
            "exposures",
            "gazetteer",
            "i18n",
            "mail",
            "secrets",
            "store",
            "templates",
            "typeset",
        ],
    ),
    (
        "web",
        &[
            "actions",
            "app",
            "clock",
            "config",
            "crypto",
            "domain",
            "entropy",
            "exposures",
            "flags",
            "gazetteer",
            "i18n",
            "intake",
            "mail",
            "record",
            "selection",
            "similarity",
            "store",
            "templates",
            "typeset",
            // When the upvotes were last counted.
            "jobs",
        ],
    ),
    (
        "jobs",
        &[
            "actions",
            "app",
            "clock",
            "config",
            "crypto",
            "domain",
            "entropy",
            "exposures",
            "flags",
            "gazetteer",
            "i18n",
            "intake",
            "mail",
            "selection",
            "similarity",
            "store",
            // The addresses that mails link to.
            "web",
        ],
    ),
    (
        "cli",
        &[
            "actions",
            "app",
            "clock",
            "config",
            "crypto",
            "demo",
            "domain",
            "entropy",
            "exposures",
            "gazetteer",
            "i18n",
            "intake",
            "jobs",
            "mail",
            "record",
            "secrets",
            "selection",
            "similarity",
            "store",
            "telemetry",
            "templates",
            "web",
        ],
    ),
];

/// Past this a file is two files.
const LONGEST_FILE: usize = 400;

struct Source {
    /// Below `src`, with slashes.
    path: String,
    text: String,
}

impl Source {
    /// The first part of the path: `store` of `store/db.rs`, `app` of `app.rs`.
    fn layer(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }

    /// The code without comments and without its tests, which may build what they like.
    fn code(&self) -> String {
        let product = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let lines = product.lines().map(|line| line.split("//").next().unwrap_or_default());
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Everything under `src`, but for tests in files of their own.
fn sources() -> Vec<Source> {
    let sources = files_in("src");
    assert!(sources.len() > 100, "the source was not found");
    sources
}

/// Every file of Rust below a folder of the project.
fn files_in(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    walk(&root, &mut found);
    let mut sources: Vec<Source> = found
        .into_iter()
        .map(|file| Source {
            path: file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(&file).unwrap(),
        })
        .collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

fn is_test(path: &str) -> bool {
    path.split('/').any(|part| part == "tests" || part == "tests.rs")
}

/// What a file names of the crate: `store` and `config` of
/// `use crate::{store::Db, config}` and of `crate::store::Db`.
fn imports(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            None => {
                names.insert(word(after));
            }
            Some(group) => names.extend(top_of_group(group)),
        }
    }
    // A macro of the crate, not a module; `crate::Type` at the root does not exist.
    names.retain(|name| !name.is_empty());
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The names at the top level of `a::{b, c}, d}`.
fn top_of_group(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    parts.iter().map(|part| word(part.trim_start_matches(',').trim())).collect()
}

#[test]
fn a_group_of_imports_is_taken_apart() {
    let named = imports("use crate::{config, store::{Db, demo}, web as pages};\ncrate::app::App");
    assert_eq!(named.into_iter().collect::<Vec<_>>(), ["app", "config", "store", "web"]);
}

#[test]
fn every_layer_imports_only_what_it_may() {
    let table: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| !is_test(&s.path)) {
        if ["lib", "main"].contains(&source.layer()) {
            continue;
        }
        let Some(allowed) = table.get(source.layer()) else {
            wrong.push(format!("{}: its layer is not in the import table", source.path));
            continue;
        };
        for name in imports(&source.code()) {
            if name != source.layer() && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{} imports crate::{name}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_module_has_a_line_in_the_import_table() {
    let root = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs")).unwrap();
    let declared = root.lines().filter_map(|line| {
        let name = line.trim_start_matches("pub ").strip_prefix("mod ")?;
        name.strip_suffix(';')
    });
    for name in declared {
        assert!(MAY_IMPORT.iter().any(|(layer, _)| *layer == name), "{name} is not in the table");
    }
}

#[test]
fn only_the_store_knows_diesel() {
    for source in sources().iter().filter(|s| s.layer() != "store") {
        assert!(!source.code().contains("diesel::"), "{} uses diesel", source.path);
    }
}

#[test]
fn pages_do_not_write_to_the_store_themselves() {
    let verbs = ["insert", "update", "append", "delete", "replace", "put", "mark", "set", "touch"];
    for source in sources().iter().filter(|s| s.layer() == "web") {
        let code = source.code();
        for (at, _) in code.match_indices("(conn") {
            let called = code[..at].rsplit(|c: char| !c.is_alphanumeric() && !"_:".contains(c));
            let called = called.into_iter().next().unwrap_or_default();
            let (owner, verb) = called.rsplit_once("::").unwrap_or(("", called));
            let is_write = verbs.iter().any(|w| verb == *w || verb.starts_with(&format!("{w}_")));
            // Which browser is whose is the web's own affair, and no act of anybody's.
            let is_theirs = owner == "sessions" || owner.contains("actions") || is_action(owner);
            assert!(!is_write || is_theirs, "{} calls {called}; that is for actions/", source.path);
        }
    }
}

/// Whether `owner` is the name of a file in `actions/` and of none in `store/`.
fn is_action(owner: &str) -> bool {
    let name = owner.rsplit("::").next().unwrap_or_default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let is_in = |layer: &str| root.join(layer).join(format!("{name}.rs")).exists();
    is_in("actions") && !is_in("store")
}

#[test]
fn wall_time_and_randomness_come_through_their_doors() {
    for source in sources().iter().filter(|s| s.layer() == "selection" && !is_test(&s.path)) {
        let code = source.code();
        for wrong in ["Utc::now", "SystemTime", "rand::", "std::fs", "std::env"] {
            assert!(!code.contains(wrong), "{} uses {wrong}", source.path);
        }
    }
}

#[test]
fn no_file_is_longer_than_two_files_should_be() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for source in files_in(folder) {
            let lines = source.text.lines().count();
            if lines > LONGEST_FILE {
                wrong.push(format!("{folder}/{} has {lines} lines", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_module_says_what_it_is_and_what_it_never_does() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| !is_test(&s.path) && s.path != "lib.rs") {
        let head: Vec<&str> =
            source.text.lines().take_while(|line| line.starts_with("//!")).collect();
        if head.is_empty() {
            wrong.push(format!("{} does not open with //!", source.path));
        } else if !head.iter().any(|line| line.contains("Never:")) && !only_gathers(&source.code())
        {
            wrong.push(format!("{} does not say what it must never do", source.path));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A file of `mod` and `use` lines gathers others, which speak for themselves.
fn only_gathers(code: &str) -> bool {
    let lines = code.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.into_iter().all(|line| {
        let line = line.trim_start_matches("pub ").trim_start_matches("pub(super) ");
        line.starts_with("mod ") || line.starts_with("use ")
    })
}
