//! What stands on typeset pages.
//!
//! Never: a change to a page.

use std::collections::BTreeSet;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// The texts for which there is no glyph.
pub(super) fn blanks(document: &PagedDocument) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        texts(&page.frame, &mut |item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                found.insert(item.text[glyph.range()].trim().to_owned());
            }
        });
    }
    found.remove("");
    found
}

fn texts(frame: &Frame, look: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => texts(&group.frame, look),
            FrameItem::Text(item) => look(item),
            _ => {}
        }
    }
}
