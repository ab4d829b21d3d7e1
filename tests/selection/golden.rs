//! Whole results kept as files: the same on every machine, today and after every change that does not mean to change them.
//! Where a result differs, what was found lies in the folder of test files, to be looked at and, if it is meant, copied.

use std::path::Path;

use pqt::selection::{Input, Refusal, Selection, digest, select};
use serde::{Deserialize, Serialize};

/// One file.
#[derive(Deserialize, Serialize)]
struct Golden {
    input: Input,
    #[serde(default)]
    digest: String,
    #[serde(default)]
    selection: Option<Selection>,
    #[serde(default)]
    refusal: Option<Refusal>,
}

/// What a file should say, given its input.
fn as_it_is(text: &str) -> String {
    let Golden { input, .. } = serde_json::from_str(text).expect("a golden file is JSON");
    let digest = digest(&input);
    let (selection, refusal) = match select(&input) {
        Ok(selection) => (Some(selection), None),
        Err(refusal) => (None, Some(refusal)),
    };
    let golden = Golden { input, digest, selection, refusal };
    serde_json::to_string_pretty(&golden).expect("it serialises") + "\n"
}

#[test]
fn results_are_what_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/selection/golden");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    assert!(files.len() >= 6, "golden files are missing");
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a text file");
        let found = as_it_is(&text);
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
        if found != text {
            std::fs::write(&beside, &found).expect("the folder of test files can be written");
            panic!("{name} is not what it was; see {}", beside.display());
        }
    }
}
