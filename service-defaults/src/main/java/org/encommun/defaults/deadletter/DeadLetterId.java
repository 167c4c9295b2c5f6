package org.encommun.defaults.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The place of a dead letter on its topic, written as {@code partition-offset}. */
record DeadLetterId(int partition, long offset) {

    /** The first place on the topic. */
    static final DeadLetterId FIRST = new DeadLetterId(0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    static DeadLetterId of(ConsumerRecord<?, ?> letter) {
        return new DeadLetterId(letter.partition(), letter.offset());
    }

    /** Empty if no dead letter can have this id. */
    static Optional<DeadLetterId> parse(String text) {
        return Optional.of(TEXT.matcher(text)).filter(Matcher::matches)
                .map(parts -> new DeadLetterId(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))));
    }

    /** The next place on the same partition. */
    DeadLetterId next() {
        return new DeadLetterId(partition, offset + 1);
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
