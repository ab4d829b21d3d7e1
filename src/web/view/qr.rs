//! A QR code as a path for an SVG (`partials/qr`), so that no picture and no
//! script is needed.
//!
//! Never: longer than a page can hold; what does not fit is shown as text alone.

use qrcode::{Color, QrCode};
use serde::Serialize;
use std::fmt::Write;

/// Modules of white that a code needs around it (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

/// A QR code with its words.
#[derive(Debug, Clone, Serialize)]
pub struct QrView {
    /// The dark modules; `None` when the text does not fit into a code.
    pub path: Option<String>,
    /// Modules across, the white edge included.
    pub size: usize,
    /// What the picture is, for those who do not see it.
    pub label: String,
    /// What stands below it.
    pub shown_url: String,
}

impl QrView {
    /// The code of `text`, with `label` for screen readers and `caption` below.
    pub fn new(text: &str, label: String, caption: String) -> QrView {
        let code = QrCode::new(text).ok();
        let size = code.as_ref().map_or(0, |code| code.width() + 2 * QUIET);
        QrView { path: code.as_ref().map(path), size, label, shown_url: caption }
    }
}

/// One rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|&&color| color == Color::Dark).count();
            if run > 0 {
                let (left, top) = (x + QUIET, y + QUIET);
                let _ = write!(path, "M{left} {top}h{run}v1h-{run}z"); // writing to a String cannot fail
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_white_edge() {
        let view = QrView::new("otpauth://totp/a", "label".into(), "caption".into());
        let path = view.path.unwrap();
        assert!(path.starts_with("M4 4h7v1h-7z"), "{path}");
        assert!(path.contains(&format!("M{} 4h7v1h-7z", view.size - 11)), "{path}");
    }

    #[test]
    fn what_does_not_fit_has_no_picture() {
        assert!(QrView::new(&"x".repeat(5000), String::new(), String::new()).path.is_none());
    }
}
