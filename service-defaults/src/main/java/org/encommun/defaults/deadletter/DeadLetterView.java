package org.encommun.defaults.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.inbox.DeadLetterTopic;

/** A dead letter as operators see it, without its content. */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        @Schema(description = "Its place on the dead-letter topic: partition and offset.", examples = "1-42") String id,
        @Schema(description = "The topic on which it was published.", examples = "encommun.actor.v1", //
                nullable = true) String topic,
        @Schema(description = "The key of the record: the id of the aggregate.", nullable = true, //
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") String key,
        @Schema(description = "The CloudEvents type, if the record has one.", nullable = true, //
                examples = "org.encommun.actor.updated.v1") String type,
        @Schema(description = "Why it could not be processed: paths and class names, never values.", nullable = true, //
                examples = "the state does not fit at name") String cause,
        @Schema(description = "When it was put aside, in UTC.", examples = "2026-11-28T09:30:00Z") Instant keptAt) {

    static DeadLetterView of(ConsumerRecord<String, byte[]> letter) {
        return new DeadLetterView(DeadLetterId.of(letter).toString(), header(letter, DeadLetterTopic.TOPIC), letter.key(),
                header(letter, "ce_type"), header(letter, DeadLetterTopic.CAUSE), Instant.ofEpochMilli(letter.timestamp()));
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
