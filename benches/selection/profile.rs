//! Invented sittings of any size, the same from the same size: heavy-tailed support, places that nest, everybody at home
//! somewhere.
//! Never: real people, or randomness from outside.

use pqt::selection::{Ballots, Brief, Input, Priority, Question, Residence};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// How large a sitting is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Questions.
    pub questions: usize,
    /// Supporters.
    pub supporters: usize,
    /// Upvotes, about; fewer where there are few questions, since nobody upvotes most of them.
    pub upvotes: usize,
}

/// The sitting that everything is measured on.
pub const MISSION: Size = Size { questions: 40_192, supporters: 200_000, upvotes: 2_000_000 };

/// A whole shortlist, as an organiser sees it: 600,000 upvotes.
pub const SHORTLIST: Size = Size { questions: 60, supporters: 150_000, upvotes: 770_000 };

/// The question at rank r is backed in proportion to 1/(r + 18): Zipf's law with exponent 1 and a flattened head (Mandelbrot), so
/// that the best backed of 40,192 has one supporter in fifteen.
const FLATTENED: f64 = 18.0;

/// An input of that size for `positions` questions, nothing else asked.
pub fn input(size: Size, positions: u32) -> Input {
    let mut dice = ChaCha8Rng::seed_from_u64(size.upvotes as u64);
    let questions = (0..size.questions).map(|number| question(&mut dice, number)).collect();
    let ballots = ballots(&mut dice, size);
    let priority = Priority::ByKeys("a public seed".to_owned());
    let mut input = Input::of(questions, ballots, Brief::of(positions), priority);
    input.supporter_towns = Some(homes(&mut dice, size.supporters, "Town", 5_000));
    input.supporter_regions = Some(homes(&mut dice, size.supporters, "Region", 12));
    input
}

/// A number below `count`, small ones more often: half of all are below the square root of `count`.
fn skewed(dice: &mut ChaCha8Rng, count: usize) -> usize {
    let at = (count as f64 + 1.0).powf(dice.random::<f64>()) - 1.0;
    (at as usize).min(count - 1)
}

fn question(dice: &mut ChaCha8Rng, number: usize) -> Question {
    // One questioner in ten asks more than one question; each has one town.
    let questioner = if dice.random_bool(0.1) { dice.random_range(0..=number) } else { number };
    let town = (questioner * 7_919) % 5_000;
    let county = town % 96;
    let region = county % 12;
    let topic = skewed(dice, 24);
    Question {
        reference: format!("Q{number:06}"),
        questioner: format!("Q{questioner:06}"),
        town: format!("Town {town}, County {county}"),
        county: format!("County {county}"),
        region: format!("Region {region}"),
        nation: format!("Nation {}", region % 4),
        topic: format!("topic-{topic}"),
        cluster: None,
    }
}

/// Everybody has one upvote and more with falling chances.
fn ballots(dice: &mut ChaCha8Rng, size: Size) -> Ballots {
    let mut sums = Vec::with_capacity(size.questions);
    let mut sum = 0.0;
    for rank in 0..size.questions {
        sum += 1.0 / (rank as f64 + FLATTENED);
        sums.push(sum);
    }
    // Which question has which rank says nothing about its reference.
    let mut question_at: Vec<u32> = (0..size.questions as u32).collect();
    for last in (1..question_at.len()).rev() {
        question_at.swap(last, dice.random_range(0..=last));
    }
    let mean = size.upvotes as f64 / size.supporters as f64;
    let mut ballots = Ballots::with_capacity(size.supporters, size.upvotes * 11 / 10);
    let mut row = Vec::new();
    let mut seen = vec![usize::MAX; size.questions];
    for supporter in 0..size.supporters {
        row.clear();
        let wanted = count(dice, mean).min(size.questions * 3 / 4);
        // The most upvoted are drawn again and again; whoever has them all draws in vain now and then.
        for _ in 0..wanted * 4 {
            if row.len() == wanted {
                break;
            }
            let drawn = dice.random::<f64>() * sum;
            let rank = sums.partition_point(|&below| below <= drawn);
            let question = question_at[rank.min(size.questions - 1)];
            if std::mem::replace(&mut seen[question as usize], supporter) != supporter {
                row.push(question);
            }
        }
        row.sort_unstable();
        ballots.push(&row);
    }
    ballots
}

/// At least one, about `mean` on average, with a tail like 1/x² cut at sixty times the mean.
fn count(dice: &mut ChaCha8Rng, mean: f64) -> usize {
    const LONGEST: f64 = 400.0;
    let average = 1.0 + LONGEST.ln();
    let tail = (mean - 0.5) / average / (1.0 - dice.random::<f64>()).max(1.0 / LONGEST);
    1 + tail as usize
}

fn homes(dice: &mut ChaCha8Rng, supporters: usize, kind: &str, places: usize) -> Residence {
    let names = (0..places).map(|place| format!("{kind} {place}")).collect();
    let of = (0..supporters)
        .map(|_| (!dice.random_bool(0.1)).then(|| skewed(dice, places) as u32))
        .collect();
    Residence { names, of }
}
