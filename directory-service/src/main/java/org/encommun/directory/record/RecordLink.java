package org.encommun.directory.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.link.DecidedPair;
import org.encommun.directory.link.Verdict;

/**
 * That two records are of the same place, or of different ones. It binds the records, not the places, so that it holds whatever else is
 * merged or split.
 */
@Entity
@Table(name = "record_link")
@AttributeOverride(name = "first", column = @Column(name = "first_record"))
@AttributeOverride(name = "second", column = @Column(name = "second_record"))
public class RecordLink extends DecidedPair {

    protected RecordLink() {}

    /** @param decider who decided; {@code null} where a network says of which place its record is */
    public RecordLink(UUID id, UUID one, UUID other, Verdict verdict, Subject decider, Instant now) {
        super(id, one, other, verdict, decider, now);
    }
}
