//! How towns are said whose names do not tell: "Leominster" is "LEM-ster".
//!
//! Plain respelling for somebody who reads aloud: syllables with hyphens, the one with the stress in capitals. "ch" is
//! that of "loch" where the name is Scottish, Irish or Welsh; "hl" is the Welsh ll; "th" in "-th-" stands for both.
//! Never: a guess; a town that is not in a table is not said.

use super::fold::words;
use super::import::{ImportError, csv_error, line_of};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::LazyLock;

const BUILT_IN: &str = include_str!("data/said.csv");
/// Characters of a name, and of how it is said.
const LONGEST: usize = 100;

/// A town and how it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// The town as it is written.
    pub name: String,
    /// The same as it is said.
    pub say: String,
}

impl Saying {
    /// The name without case and accents, by which it is found.
    pub fn key(&self) -> String {
        key(&self.name)
    }
}

fn key(name: &str) -> String {
    words(name).join(" ")
}

/// Sayings by the names of towns.
#[derive(Debug, Clone)]
pub struct Sayings(BTreeMap<String, String>);

impl Sayings {
    /// The built-in ones under those of the host.
    pub fn with(own: &[Saying]) -> Sayings {
        static KNOWN: LazyLock<Vec<Saying>> = LazyLock::new(|| {
            read(BUILT_IN.as_bytes()).expect("the built-in sayings are read in a test")
        });
        let each = KNOWN.iter().chain(own).map(|saying| (saying.key(), saying.say.clone()));
        Sayings(each.collect())
    }

    /// How to say a town, if it is known; the county after a comma does not matter.
    pub fn find(&self, town: &str) -> Option<&str> {
        let name = town.split([',', '(']).next().unwrap_or_default();
        self.0.get(&key(name)).map(String::as_str)
    }
}

/// Reads a table with the columns `name` and `say`.
///
/// # Errors
/// The line and what is wrong with it; nothing is read of a table with one bad line.
pub fn read(reader: impl Read) -> Result<Vec<Saying>, ImportError> {
    let mut csv = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(reader);
    let header = csv.headers().map_err(|e| csv_error(&e))?.clone();
    let column = |name: &str| {
        let at = header.iter().position(|known| known.trim_start_matches('\u{FEFF}') == name);
        at.ok_or_else(|| ImportError::new(1, format!("the column {name:?} is missing")))
    };
    let (name_at, say_at) = (column("name")?, column("say")?);
    let mut found: BTreeMap<String, Saying> = BTreeMap::new();
    for record in csv.records() {
        let record = record.map_err(|e| csv_error(&e))?;
        let text = |at: usize| record.get(at).unwrap_or_default().to_owned();
        let saying = Saying { name: text(name_at), say: text(say_at) };
        let failed = |what: String| Err(ImportError::new(line_of(&record), what));
        for (name, text) in [("name", &saying.name), ("say", &saying.say)] {
            if text.is_empty() || text.chars().count() > LONGEST || text.contains(char::is_control)
            {
                return failed(format!("{name:?} must have 1 to {LONGEST} characters"));
            }
        }
        let key = saying.key();
        if key.is_empty() || found.contains_key(&key) {
            return failed(format!("the town {:?} was there before", saying.name));
        }
        found.insert(key, saying);
    }
    Ok(found.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_that_are_hard_to_say_are_said() {
        assert!(read(BUILT_IN.as_bytes()).unwrap().len() >= 100);
        let sayings = Sayings::with(&[]);
        for (town, say) in [
            ("Leominster", "LEM-ster"),
            ("alnwick", "AN-ick"),
            ("Wymondham, Norfolk", "WIND-um in Norfolk, WY-mun-dum in Leicestershire"),
            ("Milngavie", "mul-GUY"),
            ("Machynlleth", "mach-UN-hleth"),
        ] {
            assert_eq!(sayings.find(town), Some(say), "{town}");
        }
        assert_eq!(sayings.find("Leeds"), None);
        assert_eq!(sayings.find(""), None);
    }

    #[test]
    fn the_hosts_own_win() {
        let own = read("say,name\nFROO-um,FROME\nLEEDZ,Leeds\n".as_bytes()).unwrap();
        let sayings = Sayings::with(&own);
        assert_eq!(
            (sayings.find("Frome"), sayings.find("Leeds")),
            (Some("FROO-um"), Some("LEEDZ"))
        );
    }

    #[test]
    fn one_bad_line_refuses_the_table() {
        for (bad, line) in [
            ("name\nFrome\n", 1),
            ("name,say\nFrome,\n", 2),
            ("name,say\nFrome,FROOM\nFROME,FROO-um\n", 3),
            ("name,say\nFrome,\"a\nb\"\n", 2),
            ("name,say\n  ,x\n", 2),
        ] {
            assert_eq!(read(bad.as_bytes()).unwrap_err().line, line, "{bad}");
        }
        assert!(read(format!("name,say\nFrome,{}\n", "x".repeat(101)).as_bytes()).is_err());
    }
}
