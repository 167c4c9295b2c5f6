package org.encommun.directory.opposition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.directory.opposition.screening.OpposedKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A person wants their mail address, telephone number or name to be no longer in the directory (articles 17 and 21 of the GDPR). It does not hold
 * these values. What the directory has is redacted in batches; it knows how far that has come, so that any replica can go on.
 */
@Entity
public class Opposition extends Aggregate {

    @Enumerated(EnumType.STRING)
    private OppositionStatus status = OppositionStatus.RECEIVED;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "mail_addresses")
    private int mailAddresses;
    @Column(name = "telephone_numbers")
    private int telephoneNumbers;
    private int names;
    @Enumerated(EnumType.STRING)
    private RedactionStep step = RedactionStep.values()[0];
    private String position;
    /** How much was redacted, by step. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> redacted = Map.of();
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] networks = {};

    protected Opposition() {}

    /** @param values how many of each kind */
    Opposition(UUID id, Map<OpposedKind, Integer> values, Instant now) {
        super(id);
        this.mailAddresses = values.getOrDefault(OpposedKind.MAIL_ADDRESS, 0);
        this.telephoneNumbers = values.getOrDefault(OpposedKind.TELEPHONE_NUMBER, 0);
        this.names = values.getOrDefault(OpposedKind.NAME, 0);
        this.receivedAt = now;
    }

    /**
     * A batch of the present step has been redacted.
     *
     * @param next where the step goes on; {@code null} at its end
     * @param count how much there was to redact
     * @param concerned the networks that had sent it
     */
    void progress(String next, long count, Collection<UUID> concerned, Instant now) {
        if (count > 0) {
            Map<String, Long> counts = new LinkedHashMap<>(redacted);
            counts.merge(step.name(), count, Long::sum);
            redacted = counts;
        }
        Set<UUID> all = new LinkedHashSet<>(List.of(networks));
        if (all.addAll(concerned)) {
            networks = all.toArray(UUID[]::new);
        }
        position = next;
        if (next == null) {
            step.next().ifPresentOrElse(following -> step = following, () -> {
                status = OppositionStatus.DONE;
                doneAt = now;
            });
        }
    }

    /** How far it has come. */
    OppositionStatus status() {
        return status;
    }

    /** When it was received. */
    Instant receivedAt() {
        return receivedAt;
    }

    /** When all was redacted. */
    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** How many mail addresses it names. */
    int mailAddresses() {
        return mailAddresses;
    }

    /** How many telephone numbers it names. */
    int telephoneNumbers() {
        return telephoneNumbers;
    }

    /** How many names it names. */
    int names() {
        return names;
    }

    /** What is redacted now, or was last. */
    RedactionStep step() {
        return step;
    }

    /** Where that goes on; {@code null} for its beginning. */
    String position() {
        return position;
    }

    /** How much was redacted of what; nothing is not named. */
    Map<RedactionStep, Long> redacted() {
        Map<RedactionStep, Long> counts = new EnumMap<>(RedactionStep.class);
        redacted.forEach((name, count) -> counts.put(RedactionStep.valueOf(name), count));
        return counts;
    }

    /** The networks that had sent what was redacted. */
    List<UUID> networks() {
        return new ArrayList<>(List.of(networks));
    }
}
