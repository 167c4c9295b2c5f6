package org.encommun.event.material;

import java.time.LocalDate;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** A resource of a published event on the bus, without texts; the contract is {@code contracts/resource.v1.schema.json}. */
public record MaterialSnapshot(UUID id, long version, UUID eventId, MaterialType type, String licence, String url,
        String language,
        UUID sessionId, LocalDate publishedOn) implements Snapshot {

    /** The topic on which resources are published. */
    public static final StateTopic<MaterialSnapshot> TOPIC = new StateTopic<>("resource", 1, MaterialSnapshot.class,
            MaterialFact.values());

    static MaterialSnapshot of(Material material) {
        MaterialDetails details = material.details();
        return new MaterialSnapshot(material.id(), material.version(), material.eventId(), details.type(), details.licence(),
                details.url(), details.language(), details.sessionId(), details.publishedOn());
    }

    @Override
    public UUID scope() {
        return eventId;
    }
}
