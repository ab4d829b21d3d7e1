//! What people write for one sitting: issues in many wordings, questions that stand alone, repeats,
//! texts the desk will refuse, and a few that try to break pages.
//! Never: decides anything about a question (that is `desk`).

use super::content::{Content, Issue, SittingPlan};
use super::dice::{Deck, Dice, Weighted};
use super::page::{Draft, Kind, Page, Text};
use super::wording::{choose, repeated, variants};
use super::world::{DemoStage, DemoSupporter, DemoTown};

/// Holds what must not be used twice until everything was used once.
pub(super) struct Writer<'a> {
    content: &'a Content,
    pub(super) towns: &'a [DemoTown],
    pub(super) people: &'a [DemoSupporter],
    singles: Deck<(usize, String)>,
    local: Deck<(usize, String)>,
    welsh: Deck<(usize, String)>,
    hostile: Deck<String>,
    refused: Deck<(String, String)>,
    returned: Deck<(String, String)>,
    /// Issue groups come first, in the order of the files; verbatim repeats of single questions follow.
    next_group: u32,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        content: &'a Content,
        towns: &'a [DemoTown],
        people: &'a [DemoSupporter],
    ) -> Self {
        let cards = |list: fn(&super::content::Tail) -> &Vec<String>| {
            let topics = content.topics.iter().enumerate();
            let all = topics.flat_map(move |(topic, texts)| {
                let patterns = list(&texts.tail).iter().flat_map(|text| variants(text));
                patterns.map(move |text| (topic, text))
            });
            Deck::new(all.collect())
        };
        let desk = &content.desk;
        let refused = desk.refused.iter().flat_map(|one| pairs(&one.reason, &one.texts));
        let returned = desk.returned.iter().flat_map(|one| pairs(&one.note, &one.texts));
        let groups: usize = content.topics.iter().map(|topic| topic.issues.len()).sum();
        Self {
            content,
            towns,
            people,
            singles: cards(|tail| &tail.singles),
            local: cards(|tail| &tail.local),
            welsh: cards(|tail| &tail.welsh),
            hostile: Deck::new(desk.hostile.texts.clone()),
            refused: Deck::new(refused.collect()),
            returned: Deck::new(returned.collect()),
            next_group: groups as u32,
        }
    }

    /// The whole sitting, in the order of asking. `heard` are the supporters whose questions are
    /// asked aloud at the archived sitting; two of them try again at the next.
    pub(super) fn write(
        &mut self,
        plan: &SittingPlan,
        sitting: usize,
        heard: &[usize],
        dice: &mut Dice,
    ) -> Vec<Draft> {
        let mut page =
            Page { plan, sitting, asked: vec![0; self.people.len()], drafts: Vec::new() };
        let share = |part: f64| (plan.questions as f64 * part) as usize;
        if plan.stage == DemoStage::Archived {
            self.write_asked(&mut page, heard, dice);
        } else {
            self.write_hostile(&mut page, dice);
        }
        if plan.stage == DemoStage::Shortlisting {
            self.write_campaign(&mut page, dice);
        }
        self.write_unfit(&mut page, share(0.045), share(0.015), dice);
        let again = if plan.stage == DemoStage::Shortlisting { heard } else { &[] };
        self.write_issues(&mut page, share(0.42), again, dice);
        self.write_repeats(&mut page, share(0.076), dice);
        for _ in 0..share(0.025) {
            let (topic, ask) = self.welsh.deal(dice);
            let text = Text::alone(topic, ask, true);
            self.put(&mut page, text, Kind::Plain, dice);
        }
        while page.drafts.len() < plan.questions {
            let text = self.single(dice);
            self.put(&mut page, text, Kind::Plain, dice);
        }
        page.drafts.sort_by_key(|draft| (draft.question.asked_at, draft.question.supporter));
        page.drafts
    }

    fn write_asked(&mut self, page: &mut Page, heard: &[usize], dice: &mut Dice) {
        for (number, (asked, &who)) in self.content.asked.iter().zip(heard).enumerate() {
            let topic = self.content.topic_index(&asked.topic).unwrap_or(0);
            let text = Text {
                background: Some(asked.background.clone()).filter(|text| !text.is_empty()),
                group: Some(self.group(topic, asked.issue)),
                ..Text::alone(topic, asked.text.clone(), asked.language == "cy")
            };
            // Far above all others, so that the rule itself chooses the questions with answers.
            let pull = 10_000.0 + 5_000.0 * dice.unit();
            let draft = page.take(who, text, Kind::Asked(number), self, dice);
            draft.pull = pull;
        }
    }

    fn write_hostile(&mut self, page: &mut Page, dice: &mut Dice) {
        for _ in 0..7 {
            let text =
                Text::alone(dice.below(self.content.topics.len()), self.hostile.deal(dice), false);
            self.put(page, text, Kind::Hostile, dice);
        }
    }

    fn write_campaign(&mut self, page: &mut Page, dice: &mut Dice) {
        let members: Vec<usize> =
            (0..self.people.len()).filter(|who| self.people[*who].in_campaign).collect();
        for (topic, texts) in self.content.topics.iter().enumerate() {
            for issue in texts.issues.iter().filter(|issue| issue.campaign) {
                for ask in &issue.asks {
                    let said = dice.chance(0.3).then(|| dice.text(&issue.why).to_owned());
                    let background = &self.content.phrases.campaign_background;
                    let text = Text {
                        lead: said,
                        background: Some(choose(background, &self.content.phrases, dice)),
                        ..Text::alone(topic, ask.clone(), false)
                    };
                    let who = page.free(&members, dice);
                    page.take(who, text, Kind::Campaign, self, dice);
                }
            }
        }
    }

    /// What the desk will refuse or return.
    fn write_unfit(&mut self, page: &mut Page, refused: usize, returned: usize, dice: &mut Dice) {
        let topics = self.content.topics.len();
        for number in 0..refused + returned {
            let is_refused = number < refused;
            let deck = if is_refused { &mut self.refused } else { &mut self.returned };
            let (why, pattern) = deck.deal(dice);
            let ask = choose(&pattern, &self.content.phrases, dice);
            let kind = if is_refused { Kind::Refused(why) } else { Kind::Returned(why) };
            let text = Text::alone(dice.below(topics), ask, false);
            self.put(page, text, kind, dice);
        }
    }

    /// Issues in many wordings: few of them fill most of the queue, as everywhere.
    fn write_issues(&mut self, page: &mut Page, count: usize, again: &[usize], dice: &mut Dice) {
        let mut order: Vec<(usize, usize)> = Vec::new();
        for (topic, texts) in self.content.topics.iter().enumerate() {
            let open = texts.issues.iter().enumerate().filter(|(_, issue)| !issue.campaign);
            order.extend(open.map(|(issue, _)| (topic, issue)));
        }
        dice.shuffle(&mut order);
        let mut popular = Weighted::default();
        for rank in 0..order.len() {
            popular.add(rank, 1.0 / (rank as f64 + 2.0));
        }
        for number in 0..count {
            let (topic, issue) = order[popular.draw(dice).unwrap_or(0)];
            let text = self.issue(topic, issue, dice);
            match again.get(number).filter(|_| number < 2) {
                Some(&who) => page.take(who, text, Kind::Plain, self, dice).pull = 150.0,
                None => self.put(page, text, Kind::Plain, dice),
            }
        }
    }

    fn write_repeats(&mut self, page: &mut Page, count: usize, dice: &mut Dice) {
        let plain = |draft: &Draft| draft.kind == Kind::Plain;
        let sources: Vec<usize> =
            (0..page.drafts.len()).filter(|at| plain(&page.drafts[*at])).collect();
        for number in 0..count {
            // One in three repeats a question that stood alone until now.
            let text = if number % 3 == 0 {
                let mut text = self.single(dice);
                text.group = Some(self.next_group);
                self.next_group += 1;
                self.put(page, text, Kind::Plain, dice);
                page.drafts.len() - 1
            } else {
                *dice.pick(&sources)
            };
            let source = &page.drafts[text].question;
            let words = repeated(&source.text, &self.content.phrases.greetings, dice);
            let again = Text { group: source.group, ..Text::alone(source.topic, words, false) };
            self.put(page, again, Kind::Plain, dice);
        }
    }

    /// One wording of one issue, from somebody with or without a reason to give.
    fn issue(&self, topic: usize, number: usize, dice: &mut Dice) -> Text {
        let phrases = &self.content.phrases;
        let issue: &Issue = &self.content.topics[topic].issues[number];
        let is_framed = dice.chance(0.38);
        let pattern = if is_framed { dice.text(&phrases.frames) } else { dice.text(&issue.asks) };
        let mut ask = choose(pattern, phrases, dice);
        if is_framed {
            ask = ask.replace("{x}", dice.text(&issue.about));
        }
        let mut reasons = issue.why.clone();
        dice.shuffle(&mut reasons);
        let lead = match dice.below(100) {
            0..=27 => reasons.pop(),
            28..=36 => Some(dice.text(&phrases.leads).to_owned()),
            _ => None,
        };
        let background = dice.chance(0.4).then(|| match (reasons.pop(), dice.below(3)) {
            (Some(why), 0) => why,
            (Some(why), 1) => format!("{why} {}", dice.text(&phrases.backgrounds)),
            _ => dice.text(&phrases.backgrounds).to_owned(),
        });
        Text {
            topic,
            lead: lead.map(|text| choose(&text, phrases, dice)),
            ask,
            background: background.map(|text| choose(&text, phrases, dice)),
            group: Some(self.group(topic, number)),
            is_welsh: false,
        }
    }

    /// A question that nobody else asks in this sitting.
    fn single(&mut self, dice: &mut Dice) -> Text {
        let is_local = dice.chance(0.36);
        let (topic, pattern) =
            if is_local { self.local.deal(dice) } else { self.singles.deal(dice) };
        let phrases = &self.content.phrases;
        let lead = dice.chance(0.1).then(|| choose(dice.text(&phrases.leads), phrases, dice));
        let background =
            dice.chance(0.25).then(|| choose(dice.text(&phrases.backgrounds), phrases, dice));
        let ask = choose(&pattern, phrases, dice);
        Text { lead, background, ..Text::alone(topic, ask, false) }
    }

    /// Gives the text to somebody of its language who has not asked in this sitting.
    fn put(&self, page: &mut Page, text: Text, kind: Kind, dice: &mut Dice) {
        let who = if text.is_welsh {
            let speaks = |who: &usize| self.people[*who].language == "cy";
            let speakers: Vec<usize> = (0..self.people.len()).filter(speaks).collect();
            page.free(&speakers, dice)
        } else {
            page.anyone(dice)
        };
        page.take(who, text, kind, self, dice);
    }

    /// The duplicate group of an issue.
    fn group(&self, topic: usize, issue: usize) -> u32 {
        let before = self.content.topics[..topic].iter().map(|topic| topic.issues.len());
        (before.sum::<usize>() + issue) as u32
    }
}

fn pairs(label: &str, texts: &[String]) -> Vec<(String, String)> {
    let all = texts.iter().flat_map(|text| variants(text));
    all.map(|text| (label.to_owned(), text)).collect()
}
