package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A building or ground where an event takes place. */
@Entity
public class Venue {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String name;
    @JdbcTypeCode(SqlTypes.JSON)
    private Address address;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Accessibility> accessibility;
    private String access;

    protected Venue() {}

    /** A new venue. */
    public Venue(UUID id, UUID eventId, VenueDetails details) {
        this.id = id;
        this.eventId = eventId;
        describe(details);
    }

    /** @throws Refusal {@link VenueProblem#HALF_COORDINATES} */
    final void describe(VenueDetails details) {
        Address where = details.address();
        if ((where.latitude() == null) != (where.longitude() == null)) {
            throw new Refusal(VenueProblem.HALF_COORDINATES).with("field",
                    where.latitude() == null ? "address.latitude" : "address.longitude");
        }
        this.name = details.name();
        this.address = where;
        this.accessibility = List.copyOf(details.accessibility());
        this.access = details.access();
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    VenueDetails details() {
        return new VenueDetails(name, address, accessibility, access);
    }

    /** Which venue. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Its name within the event. */
    public String name() {
        return name;
    }

    /** Where it is. */
    public Address address() {
        return address;
    }

    /** For whom it is accessible. */
    public List<Accessibility> accessibility() {
        return accessibility;
    }
}
