//! The sheets of a slate: which there are, on which paper.
//!
//! Never: what stands on a sheet; that is the templates' affair.

use super::text_enum::text_enum;

text_enum! {
    /// A kind of sheet; its code is the name of its template and of its file.
    Sheet {
        /// Every question and who asks it, on one page.
        OrderPaper => "order-paper",
        /// A question to a half page, with room for notes.
        Reading => "reading-sheet",
        /// A question to a card, four cards to a page.
        CueCards => "cue-cards",
        /// Everything in large letters.
        LargePrint => "large-print",
        /// What stands ready.
        Reserves => "reserves",
    }
}

text_enum! {
    /// A size of paper.
    Paper {
        /// 210 by 297 millimetres.
        A4 => "a4",
        /// 8.5 by 11 inches.
        Letter => "letter",
    }
}

impl Paper {
    /// The paper of that code; A4 for any other word.
    pub fn wanted(code: &str) -> Paper {
        Paper::parse(code).unwrap_or(Paper::A4)
    }
}
