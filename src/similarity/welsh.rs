//! Welsh mutations: the form of a word that "tai", "dai", "thai" and "nhai" share.
//!
//! There is no Snowball stemmer for Welsh, and its first letters change more than its endings: p becomes b, mh or ph; t
//! becomes d, nh or th; c becomes g, ngh or ch; b becomes f or m; d becomes dd; g falls away or becomes ng; m becomes f;
//! ll becomes l; rh becomes r; and h is put before a vowel. Some letters come from two others (f from b and from m, b
//! from p or its own), so the letters that can meet are one class and the class is written for the letter. A few
//! different words meet in one form; the rest of a text tells them apart.
//!
//! Never: a form to be shown, or a word of another language (the caller knows which text is Welsh).

/// First letters as written, the longest first, and the class that stands for them.
const CLASSES: [(&str, &str); 20] = [
    ("ngh", ""),
    ("ng", ""),
    ("ch", ""),
    ("mh", "p"),
    ("ph", "p"),
    ("nh", "t"),
    ("th", "t"),
    ("dd", "t"),
    ("ll", "l"),
    ("rh", "r"),
    ("ff", "ff"),
    ("p", "p"),
    ("b", "p"),
    ("m", "p"),
    ("f", "p"),
    ("t", "t"),
    ("d", "t"),
    ("c", ""),
    ("g", ""),
    // Before a vowel, after "ei" (her), "ein" and "eu".
    ("h", ""),
];

/// The shared form of a plain Welsh word. What follows an apostrophe is another word, an article or a pronoun.
pub(super) fn radical(plain: &str) -> String {
    let word = plain.split('\'').next().unwrap_or_default();
    for (letters, class) in CLASSES {
        if let Some(rest) = word.strip_prefix(letters) {
            // Too short to be told apart without its first letter.
            return if rest.len() < 2 { word.to_owned() } else { format!("{class}{rest}") };
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mutation_comes_back_to_one_form() {
        for forms in [
            "pont bont mhont phont",
            "tai dai nhai thai",
            "cartref gartref nghartref chartref",
            "brawd frawd mrawd",
            "dinas ddinas",
            "gardd ardd ngardd",
            "gwlad wlad ngwlad",
            "mam fam",
            "llong long",
            "rhent rent",
            "ysgol hysgol",
            "gwahardd wahardd",
        ] {
            let mut all: Vec<String> = forms.split(' ').map(radical).collect();
            all.dedup();
            assert_eq!(all.len(), 1, "{forms}: {all:?}");
        }
    }

    #[test]
    fn other_words_keep_apart() {
        assert_ne!(radical("ysbyty"), radical("ysgol"));
        assert_ne!(radical("ffordd"), radical("bordd"));
        assert_eq!(radical("cadw'r"), radical("gadw"));
        assert_eq!((radical("tŷ").as_str(), radical("").as_str()), ("tŷ", ""));
    }
}
