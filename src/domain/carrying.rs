//! Whether a shortlisted question may be put to the next sitting.
//!
//! Never: the words for it; pages say them.

use super::slate::Asked;

/// Where a shortlisted question stands after its sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// It was not asked, and may be carried.
    Unasked,
    /// It was on the slate, and nobody has noted yet whether it was asked.
    Unknown,
    /// It was asked.
    Heard,
}

impl Left {
    /// From its place on the slate and what the office noted.
    pub fn of(is_chosen: bool, noted: Option<Asked>) -> Left {
        match (is_chosen, noted) {
            (_, Some(Asked::Asked)) => Left::Heard,
            (_, Some(Asked::NotAsked)) | (false, None) => Left::Unasked,
            (true, None) => Left::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_chosen_was_not_asked_unless_somebody_noted_it() {
        assert_eq!(Left::of(false, None), Left::Unasked);
        assert_eq!(Left::of(false, Some(Asked::Asked)), Left::Heard);
        assert_eq!(Left::of(true, None), Left::Unknown);
        assert_eq!(Left::of(true, Some(Asked::NotAsked)), Left::Unasked);
    }
}
