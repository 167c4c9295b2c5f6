package org.encommun.local.faults;

import java.util.List;
import java.util.stream.Stream;

import org.encommun.local.faults.check.DeadLetterCheck;
import org.encommun.local.faults.check.EditCheck;
import org.encommun.local.faults.check.Finding;
import org.encommun.local.faults.check.OwnerCheck;
import org.encommun.local.faults.check.PublishedCheck;
import org.encommun.local.faults.check.ReaderCheck;
import org.encommun.local.faults.check.SeatCheck;
import org.encommun.local.faults.check.TopicOrderCheck;

/**
 * What is not as it must be after a run.
 *
 * @param repeated how many records were sent again, which is no fault
 */
record Findings(List<Finding> inOwners, List<Finding> onTopics, List<Finding> inReaders, List<Finding> inFeeds,
        List<Finding> deadLetters, List<Finding> seats, long repeated) {

    static Findings after(Run run) {
        TopicOrderCheck order = new TopicOrderCheck(run.stack(), run.end());
        return new Findings(
                both(new OwnerCheck(run.stack(), run.history()).findings(),
                        new EditCheck(run.stack(), run.fixture(), run.history()).findings()),
                both(new PublishedCheck(run.stack(), run.fixture(), run.history()).findings(), order.findings()),
                new ReaderCheck(run.stack()).findings(), run.feeds().findings(), new DeadLetterCheck(run.stack()).findings(),
                new SeatCheck(run.stack()).findings(), order.repeated());
    }

    private static List<Finding> both(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    List<Finding> all() {
        return Stream.of(inOwners, onTopics, inReaders, inFeeds, deadLetters, seats).flatMap(List::stream).toList();
    }
}
