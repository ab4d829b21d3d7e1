//! What must hold of a sitting's times and numbers.
//!
//! Never: the present moment; callers pass it.

use super::ids::TopicId;
use super::instant::Instant;

/// The times, numbers and topics of a sitting, as an organiser wants them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The call opens.
    pub call_opens_at: Instant,
    /// The call closes.
    pub call_closes_at: Instant,
    /// The sitting begins.
    pub sits_at: Instant,
    /// How many questions fit.
    pub capacity: i32,
    /// "I will ask N of these."
    pub pledge: i32,
    /// What questions may be about.
    pub topics: Vec<TopicId>,
    /// Which public value settles ties, as announced.
    pub public_value_source: String,
}

/// What does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The call closes before it opens.
    ClosesBeforeOpening,
    /// The sitting begins before the call closes.
    SitsBeforeClosing,
    /// More is promised than fits.
    PledgeAboveCapacity,
    /// There is nothing to ask about.
    NoTopic,
    /// The call has opened, so its opening stays.
    OpeningFixed,
    /// The call has closed, so its closing stays.
    ClosingFixed,
    /// A question has the topic, so it stays.
    TopicInUse,
    /// It is not said which public value settles ties.
    NoPublicValue,
    /// The call has opened, so the announced public value stays.
    PublicValueFixed,
}

impl Plan {
    /// What does not hold of the plan itself.
    pub fn faults(&self) -> Vec<Fault> {
        let rules = [
            (self.call_closes_at <= self.call_opens_at, Fault::ClosesBeforeOpening),
            (self.sits_at < self.call_closes_at, Fault::SitsBeforeClosing),
            (self.pledge > self.capacity, Fault::PledgeAboveCapacity),
            (self.topics.is_empty(), Fault::NoTopic),
            (self.public_value_source.is_empty(), Fault::NoPublicValue),
        ];
        rules.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, fault)| fault).collect()
    }

    /// What does not hold of a change at `now` of a sitting whose call opens and
    /// closes at these moments, whose questions have the topics in `used`, and of
    /// which `source` was announced. A sitting that is open with nothing announced
    /// stays so: a value named now could have been picked with the upvotes in sight.
    pub fn faults_of_change(
        &self,
        opens: Instant,
        closes: Instant,
        used: &[TopicId],
        source: &str,
        now: Instant,
    ) -> Vec<Fault> {
        let is_topic_lost = used.iter().any(|topic| !self.topics.contains(topic));
        let rules = [
            (now >= opens && self.call_opens_at != opens, Fault::OpeningFixed),
            (now >= closes && self.call_closes_at != closes, Fault::ClosingFixed),
            (now >= opens && is_topic_lost, Fault::TopicInUse),
            (now >= opens && self.public_value_source != source, Fault::PublicValueFixed),
        ];
        let mut faults = self.faults();
        faults.retain(|fault| *fault != Fault::NoPublicValue || now < opens);
        faults.extend(rules.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, f)| f));
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    fn day(d: u32) -> Instant {
        Utc.with_ymd_and_hms(2026, 9, d, 12, 0, 0).unwrap().into()
    }

    fn plan() -> Plan {
        Plan {
            call_opens_at: day(1),
            call_closes_at: day(10),
            sits_at: day(16),
            capacity: 6,
            pledge: 6,
            topics: vec![TopicId(1), TopicId(2)],
            public_value_source: "the lottery of 11 September".to_owned(),
        }
    }

    #[test]
    fn the_times_follow_one_another() {
        assert_eq!(plan().faults(), []);
        assert_eq!(Plan { sits_at: day(10), ..plan() }.faults(), []);
        assert_eq!(Plan { sits_at: day(9), ..plan() }.faults(), [Fault::SitsBeforeClosing]);
        let at_once = Plan { call_closes_at: day(1), ..plan() };
        assert_eq!(at_once.faults(), [Fault::ClosesBeforeOpening]);
        let empty = Plan { pledge: 7, topics: vec![], ..plan() };
        assert_eq!(empty.faults(), [Fault::PledgeAboveCapacity, Fault::NoTopic]);
    }

    #[test]
    fn what_people_were_told_stays() {
        let change = Plan { call_opens_at: day(2), topics: vec![TopicId(1)], ..plan() };
        let source = plan().public_value_source;
        let at = |now| change.faults_of_change(day(1), day(10), &[TopicId(2)], &source, now);
        assert_eq!(at(day(1) - chrono::Duration::hours(1)), []);
        assert_eq!(at(day(1)), [Fault::OpeningFixed, Fault::TopicInUse]);
        let longer = Plan { call_closes_at: day(12), ..plan() };
        assert_eq!(longer.faults_of_change(day(1), day(10), &[], &source, day(9)), []);
        let late = longer.faults_of_change(day(1), day(10), &[], &source, day(10));
        assert_eq!(late, [Fault::ClosingFixed]);
    }

    #[test]
    fn the_public_value_is_announced_before_the_call_opens_or_never() {
        let before = day(1) - chrono::Duration::hours(1);
        let faults = |source: &str, kept: &str, now| {
            let plan = Plan { public_value_source: source.to_owned(), ..plan() };
            plan.faults_of_change(day(1), day(10), &[], kept, now)
        };
        assert_eq!(faults("", "", before), [Fault::NoPublicValue]);
        assert_eq!(faults("a beacon", "a lottery", before), []);
        assert_eq!(faults("a beacon", "a lottery", day(1)), [Fault::PublicValueFixed]);
        assert_eq!(faults("", "a lottery", day(1)), [Fault::PublicValueFixed]);
        assert_eq!(faults("a beacon", "", day(1)), [Fault::PublicValueFixed]);
        assert_eq!(faults("", "", day(1)), []);
    }
}
