package org.encommun.defaults.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encommun.defaults.inbox.EventRefused;
import org.encommun.defaults.inbox.Redelivery;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * Lists and replays the dead letters of this service. They are processed here and not published again: on the original topic all
 * other consumers would receive them again, and, since it is compacted, an old state would replace the latest.
 */
@ApplicationScoped
class DeadLetters {

    private static final int PAGE = 200;

    private final DeadLetterReader reader;
    private final ReplayRecords replays;
    private final Redelivery redelivery;

    DeadLetters(DeadLetterReader reader, ReplayRecords replays, Redelivery redelivery) {
        this.reader = reader;
        this.replays = replays;
        this.redelivery = redelivery;
    }

    /** The dead letters that wait, from a place on. */
    List<ConsumerRecord<String, byte[]>> waiting(DeadLetterId from, int limit) {
        Predicate<ConsumerRecord<String, byte[]>> waits = replays.waiting();
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        reader.read(from, letter -> {
            if (waits.test(letter)) {
                found.add(letter);
            }
            return found.size() < limit;
        });
        return found;
    }

    /**
     * Replays one dead letter.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if none waits at this place
     */
    ReplayView replay(DeadLetterId id) throws InterruptedException {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        reader.read(id, letter -> {
            found.add(letter);
            return false;
        });
        return replay(found.stream().filter(letter -> DeadLetterId.of(letter).equals(id)).filter(replays.waiting()).findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND)));
    }

    /** Replays all that wait. */
    List<ReplayView> replayAll() throws InterruptedException {
        List<ReplayView> outcomes = new ArrayList<>();
        DeadLetterId from = DeadLetterId.FIRST;
        List<ConsumerRecord<String, byte[]>> page;
        do {
            page = waiting(from, PAGE);
            for (ConsumerRecord<String, byte[]> letter : page) {
                outcomes.add(replay(letter));
                from = DeadLetterId.of(letter).next();
            }
        } while (page.size() == PAGE);
        return outcomes;
    }

    private ReplayView replay(ConsumerRecord<String, byte[]> letter) throws InterruptedException {
        String id = DeadLetterId.of(letter).toString();
        try {
            ReplayOutcome outcome = redelivery.process(letter) ? ReplayOutcome.PROCESSED : ReplayOutcome.SUPERSEDED;
            replays.add(letter, outcome);
            return new ReplayView(id, outcome, null);
        } catch (EventRefused still) {
            return new ReplayView(id, ReplayOutcome.REFUSED, still.getMessage());
        }
    }

    /** How many wait. */
    long count() {
        var held = reader.offsets();
        return held.values().stream().mapToLong(offsets -> offsets.end() - offsets.first()).sum() - replays.retain(held);
    }
}
