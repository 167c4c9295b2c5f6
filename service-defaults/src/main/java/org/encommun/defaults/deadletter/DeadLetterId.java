package org.encommun.defaults.deadletter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The place of a dead letter on its topic, written as {@code partition-offset}. */
record DeadLetterId(int partition, long offset) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    static DeadLetterId of(ConsumerRecord<?, ?> letter) {
        return new DeadLetterId(letter.partition(), letter.offset());
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if no dead letter can have this id */
    static DeadLetterId parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return new DeadLetterId(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
