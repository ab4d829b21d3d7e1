//! The sheets that were typeset last, so that a much-read one is typeset once.
//!
//! Never: more than a set number of bytes.

use super::Printed;
use std::collections::VecDeque;

/// Bytes of all sheets that are kept.
const MOST: usize = 16 * 1024 * 1024;

/// Sheets by their tags, the newest last.
#[derive(Default)]
pub(super) struct Done {
    kept: VecDeque<(String, Printed)>,
    bytes: usize,
}

impl Done {
    /// The sheet of this tag, if it is still here.
    pub(super) fn find(&self, tag: &str) -> Option<Printed> {
        self.kept.iter().find(|(known, _)| known == tag).map(|(_, printed)| printed.clone())
    }

    /// Keeps a sheet; the oldest make room.
    pub(super) fn keep(&mut self, tag: String, printed: Printed) {
        self.bytes += printed.pdf.len();
        self.kept.push_back((tag, printed));
        while self.bytes > MOST
            && let Some((_, oldest)) = self.kept.pop_front()
        {
            self.bytes -= oldest.pdf.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_oldest_make_room() {
        let sheet = |bytes| Printed { pdf: Arc::new(vec![0; bytes]), missing: Vec::new() };
        let mut done = Done::default();
        done.keep("first".into(), sheet(MOST / 2));
        done.keep("second".into(), sheet(MOST / 2));
        assert!(done.find("first").is_some());
        done.keep("third".into(), sheet(1));
        assert!(done.find("first").is_none() && done.find("second").is_some());
        done.keep("vast".into(), sheet(MOST + 1));
        assert_eq!((done.kept.len(), done.bytes), (0, 0));
    }
}
