package org.encommun.directory.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.SourceDay;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What one network says of one place, under the network's own id of it. Only the network changes it. The place that it is of, and the
 * actor that runs the place, are worked out from all records; alone, the record is of a place and of an actor of its own.
 */
@Entity
@Table(name = "place_record")
public class PlaceRecord extends Aggregate {

    @Column(name = "network_id")
    private UUID networkId;
    @Column(name = "external_id")
    private String externalId;
    @Column(name = "own_place_id")
    private UUID ownPlaceId;
    @Column(name = "place_id")
    private UUID placeId;
    @Column(name = "own_actor_id")
    private UUID ownActorId;
    @Column(name = "actor_id")
    private UUID actorId;
    @Enumerated(EnumType.STRING)
    private RecordStatus status;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    private String licence;
    @Column(name = "source_date")
    private LocalDate sourceDate;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private PlaceDetails details;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldAssertions.Group> assertions;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldFault> faults = List.of();
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> raw;
    private String fingerprint;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] hops = {};

    protected PlaceRecord() {}

    /**
     * A record of which nothing was received yet.
     *
     * @param ownPlaceId the place that it is of alone
     * @param ownActorId the actor that runs that place, alone
     */
    public PlaceRecord(UUID id, UUID networkId, String externalId, UUID ownPlaceId, UUID ownActorId) {
        super(id);
        this.networkId = networkId;
        this.externalId = externalId;
        this.ownPlaceId = ownPlaceId;
        this.placeId = ownPlaceId;
        this.ownActorId = ownActorId;
        this.actorId = ownActorId;
        this.status = RecordStatus.DELETED;
        this.visibility = Visibility.PUBLIC;
        this.licence = RpdePage.LICENCE;
        this.details = PlaceDetails.FIELDS.with(Map.of());
        this.assertions = List.of();
    }

    /**
     * How a network's records are received.
     *
     * @param standing with which right the network says what is new in them
     * @param emptyWithdraws whether a field that the network does not mention is withdrawn; otherwise it stays as it was
     * @param renews whether a value that is stated again counts as new: a person who repeats something means it
     */
    public record Reception(Standing standing, boolean emptyWithdraws, boolean renews, Instant now) {}

    /**
     * Takes what the network sends now. A value that it sent before keeps the time and the right with which it came.
     *
     * @param delivered what the network was told of the place last; {@code null} for nothing
     * @param fingerprintSent tells whether the same is sent again
     */
    public void receive(Receipt receipt, PlaceDetails delivered, String fingerprintSent, Reception reception) {
        Instant dated = dated(receipt.sourceDate(), reception.now());
        boolean returns = status == RecordStatus.DELETED;
        Map<String, Assertion> present = FieldAssertions.byField(assertions);
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Assertion> next = new LinkedHashMap<>();
        for (String field : PlaceDetails.FIELDS.names()) {
            Object before = PlaceDetails.FIELDS.value(details, field);
            Object sent = PlaceDetails.FIELDS.value(receipt.details(), field);
            boolean withdrawn = receipt.withdrawn().contains(field)
                    || returns || reception.emptyWithdraws() && !isSetAside(field, receipt);
            Object value = sent == null && !withdrawn ? before : sent;
            if (value != null) {
                values.put(field, value);
                next.put(field, value.equals(before) && !(reception.renews() && sent != null)
                        ? present.get(field)
                        : new Assertion(reception.now(), dated, standing(field, value, delivered, reception)));
            }
        }
        details = PlaceDetails.FIELDS.with(values);
        assertions = FieldAssertions.group(next);
        status = RecordStatus.LIVE;
        visibility = receipt.visibility() == null ? visibility : receipt.visibility();
        licence = receipt.licence() == null ? licence : receipt.licence();
        sourceDate = receipt.sourceDate();
        receivedAt = reception.now();
        raw = receipt.raw();
        faults = receipt.faults();
        hops = receipt.hops().toArray(String[]::new);
        fingerprint = fingerprintSent;
    }

    private static boolean isSetAside(String field, Receipt receipt) {
        return receipt.faults().stream().anyMatch(fault -> !fault.kept() && field.equals(fault.field()));
    }

    private static Standing standing(String field, Object value, PlaceDetails delivered, Reception reception) {
        boolean repeated = delivered != null && value.equals(PlaceDetails.FIELDS.value(delivered, field));
        return repeated ? Standing.ADOPTED : reception.standing();
    }

    /** A date is the end of its day, but never later than its receipt: no network is newer than the present. */
    private static Instant dated(LocalDate sourceDate, Instant receipt) {
        if (sourceDate == null) {
            return receipt;
        }
        Instant end = SourceDay.end(sourceDate);
        return end.isBefore(receipt) ? end : receipt;
    }

    /** The network still stands by all that it says itself. */
    public void confirm(Instant now) {
        confirmedAt = now;
        Map<String, Assertion> confirmed = new LinkedHashMap<>();
        FieldAssertions.byField(assertions).forEach((field, assertion) -> confirmed.put(field, assertion.confirmed(now)));
        assertions = FieldAssertions.group(confirmed);
    }

    /** The network says nothing of the place any more. */
    public void delete(Instant now) {
        status = RecordStatus.DELETED;
        receivedAt = now;
        fingerprint = null;
    }

    /**
     * Takes out what people object to. What is sent again is compared with what is sent now, and not with a digest of the values that are gone.
     *
     * @param rest what is left of it, as if that had been sent
     */
    public void redact(Receipt rest) {
        Map<String, Assertion> left = FieldAssertions.byField(assertions);
        left.keySet().retainAll(PlaceDetails.FIELDS.values(rest.details()).keySet());
        externalId = rest.externalId();
        details = rest.details();
        assertions = FieldAssertions.group(left);
        licence = rest.licence();
        hops = rest.hops().toArray(String[]::new);
        raw = rest.raw();
        faults = rest.faults();
        fingerprint = null;
    }

    /** It is of this place, as was found or declared. */
    public void assignPlace(UUID place) {
        placeId = place;
    }

    /** This actor runs the place. */
    public void assignActor(UUID actor) {
        actorId = actor;
    }

    /** What it says of one field. */
    public Optional<Object> value(String field) {
        return PlaceDetails.FIELDS.names().contains(field)
                ? Optional.ofNullable(PlaceDetails.FIELDS.value(details, field))
                : Optional.empty();
    }

    /** How it has the value of a field; {@code null} where it has none. */
    public Assertion assertion(String field) {
        return FieldAssertions.byField(assertions).get(field);
    }

    /** What it says, as the rule takes it. */
    public Statement<PlaceDetails> statement(Source source) {
        return new Statement<>(id(), source, details, FieldAssertions.byField(assertions));
    }

    /** Whether it counts for readers who may see this much. */
    public boolean isShownTo(Visibility reader) {
        return status == RecordStatus.LIVE && visibility.compareTo(reader) <= 0;
    }

    /** The network whose record it is. */
    public UUID networkId() {
        return networkId;
    }

    /** The network's own id of the place. */
    public String externalId() {
        return externalId;
    }

    /** The place that it is of, alone or with others. */
    public UUID placeId() {
        return placeId;
    }

    /** The place that it is of when it is alone. */
    public UUID ownPlaceId() {
        return ownPlaceId;
    }

    /** Who runs the place. */
    public UUID actorId() {
        return actorId;
    }

    /** Who runs the place when the record is alone. */
    public UUID ownActorId() {
        return ownActorId;
    }

    /** Whether the network still says it. */
    public RecordStatus status() {
        return status;
    }

    /** Who may see it. */
    public Visibility visibility() {
        return visibility;
    }

    /** Under which licence. */
    public String licence() {
        return licence;
    }

    /** How it is to be passed on, as a text that changes when that does; empty for what the feed says of all records. */
    public Optional<String> attribution() {
        return hops.length == 0 && licence.equals(RpdePage.LICENCE)
                ? Optional.empty()
                : Optional.of(id() + " " + licence + " " + String.join("|", hops));
    }

    /** The date that the network gives it. */
    public Optional<LocalDate> sourceDate() {
        return Optional.ofNullable(sourceDate);
    }

    /** Whether it was received before what it is receiving now. */
    public boolean receivedBefore() {
        return receivedAt != null;
    }

    /** When the directory received its present state. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the network confirmed it last. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** What it says. */
    public PlaceDetails details() {
        return details;
    }

    /** The fields that are set aside. */
    public List<FieldFault> faults() {
        return faults;
    }

    /** As it was sent. */
    public Map<String, Object> raw() {
        return raw;
    }

    /** Through which networks it came. */
    public List<String> hops() {
        return List.of(hops);
    }
}
