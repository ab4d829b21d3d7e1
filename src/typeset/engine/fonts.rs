//! The fonts: those of the typesetter, those beside the templates, those of the operator.
//!
//! Never: a font of the system; the same sheet must be the same on every machine.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The family of the sheets; for what it lacks the others are asked in the order of their files.
const FIRST: &str = "Libertinus Serif";

/// Every font with a table of what each can draw.
pub(super) struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    families: Vec<String>,
}

impl Fonts {
    /// These files, and those of the typesetter.
    pub(super) fn of(files: &[Bytes]) -> Fonts {
        let ours: Vec<Font> = files.iter().cloned().flat_map(Font::iter).collect();
        let mut families = vec![FIRST.to_owned()];
        for font in &ours {
            let family = &font.info().family;
            if !families.contains(family) {
                families.push(family.clone());
            }
        }
        let theirs = typst_assets::fonts().flat_map(|file| Font::iter(Bytes::new(file)));
        let fonts: Vec<Font> = ours.into_iter().chain(theirs).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, families }
    }

    /// The font of that number in the book.
    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The families in the order in which they are asked.
    pub(super) fn families(&self) -> Vec<String> {
        self.families.clone()
    }

    /// Whether any font can draw this character.
    pub(super) fn draw(&self, c: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }
}
