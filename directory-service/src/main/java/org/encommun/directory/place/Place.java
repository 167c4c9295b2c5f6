package org.encommun.directory.place;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.directory.survivorship.Golden;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A place where people are helped with digital matters, as the directory says it is: worked out from the records of the networks. Its id
 * is that of its oldest record's, and stays when others turn out to be the same place.
 */
@Entity
public class Place extends Aggregate {

    @Column(name = "actor_id")
    private UUID actorId;
    @Enumerated(EnumType.STRING)
    private PlaceStatus status = PlaceStatus.WITHDRAWN;
    @Column(name = "merged_into")
    private UUID mergedInto;
    @Column(name = "changed_at")
    private Instant changedAt;
    /** What everybody may see; {@code null} for nothing. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private StandingPlace shown;
    /** What networks may see; {@code null} where that is what everybody may see. */
    @Mutability(Immutability.class)
    @Column(name = "shown_to_networks")
    @JdbcTypeCode(SqlTypes.JSON)
    private StandingPlace shownToNetworks;
    /** The communes where it is and stops and all territories that contain them, as {@code KIND:code}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] territories = {};
    /** Those of what everybody may see; {@code null} where they are the same. */
    @Column(name = "shown_territories")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] shownTerritories;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] contested = {};
    /** The records that count. Networks are told their own ids of a place, so another record is news even if it says nothing new. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] records = {};
    /** Readers are told licences and hops, so that another licence is news even if no value is. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] attributions = {};

    protected Place() {}

    /** A place of which nothing is known yet. */
    public Place(UUID id) {
        super(id);
    }

    /**
     * What the records of a place say by the rule.
     *
     * @param actorId who runs it
     * @param everybody what stands by the records that everybody may see; {@code null} if there are none
     * @param networks what stands by those that networks may see, {@code null} likewise
     * @param territories the communes and all that contain them, as networks may see it
     * @param shownTerritories as everybody may see it
     * @param records those that count, oldest first
     * @param attributions the licences and hops of those from which values stand, where they are not the usual ones
     */
    public record Outcome(UUID actorId, Golden<PlaceDetails> everybody, Golden<PlaceDetails> networks,
            Set<String> territories, Set<String> shownTerritories, List<UUID> records, List<String> attributions) {}

    /**
     * Takes over what the records say by now.
     *
     * @return whether that is something new
     */
    public boolean settle(Outcome outcome, Instant now) {
        StandingPlace everybody = outcome.everybody() == null ? null : StandingPlace.of(outcome.everybody());
        StandingPlace networks = outcome.networks() == null ? null : StandingPlace.of(outcome.networks());
        PlaceStatus next = networks == null ? PlaceStatus.WITHDRAWN : status(networks.details());
        StandingPlace forNetworks = Objects.equals(networks, everybody) ? null : networks;
        if (next == status && Objects.equals(everybody, shown) && Objects.equals(forNetworks, shownToNetworks)
                && Objects.equals(outcome.actorId(), actorId) && outcome.records().equals(List.of(records))
                && outcome.attributions().equals(List.of(attributions))) {
            return false;
        }
        register(fact(next, everybody));
        status = next;
        mergedInto = null;
        shown = everybody;
        shownToNetworks = forNetworks;
        actorId = outcome.actorId();
        territories = outcome.territories().toArray(String[]::new);
        shownTerritories = outcome.shownTerritories().equals(outcome.territories())
                ? null
                : outcome.shownTerritories().toArray(String[]::new);
        contested = networks == null ? new String[0] : networks.contested().toArray(String[]::new);
        records = outcome.records().toArray(UUID[]::new);
        attributions = outcome.attributions().toArray(String[]::new);
        changedAt = now;
        return true;
    }

    private PlaceFact fact(PlaceStatus next, StandingPlace everybody) {
        if (status == PlaceStatus.MERGED) {
            return PlaceFact.SPLIT;
        }
        if (everybody == null) {
            return PlaceFact.WITHDRAWN;
        }
        if (next == PlaceStatus.CLOSED && status != PlaceStatus.CLOSED) {
            return PlaceFact.CLOSED;
        }
        return shown == null ? PlaceFact.ADDED : PlaceFact.CHANGED;
    }

    /** It turned out to be the same as another place. */
    public void merge(UUID into, Instant now) {
        if (status == PlaceStatus.MERGED && into.equals(mergedInto)) {
            return;
        }
        status = PlaceStatus.MERGED;
        mergedInto = into;
        shown = null;
        shownToNetworks = null;
        contested = new String[0];
        records = new UUID[0];
        attributions = new String[0];
        changedAt = now;
        register(PlaceFact.MERGED);
    }

    /** Who runs it. */
    public UUID actorId() {
        return actorId;
    }

    /** What has become of it. */
    public PlaceStatus status() {
        return status;
    }

    /**
     * What has become of it as far as a reader can tell: what only networks know to be closed is not closed for everybody.
     *
     * @param seen what the reader may see; {@code null} for nothing
     */
    public PlaceStatus status(StandingPlace seen) {
        if (status == PlaceStatus.MERGED) {
            return status;
        }
        return seen == null ? PlaceStatus.WITHDRAWN : status(seen.details());
    }

    private static PlaceStatus status(PlaceDetails details) {
        return Boolean.TRUE.equals(details.closed()) ? PlaceStatus.CLOSED : PlaceStatus.ACTIVE;
    }

    /** The place under whose id it goes on; empty unless it was merged. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** When what stands of it changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What everybody may see of it. */
    public Optional<StandingPlace> shown() {
        return Optional.ofNullable(shown);
    }

    /** What partner networks may see of it. */
    public Optional<StandingPlace> shownToNetworks() {
        return Optional.ofNullable(shownToNetworks == null ? shown : shownToNetworks);
    }

    /** The fields of which networks assert different values and nobody has decided. */
    public List<String> contested() {
        return List.of(contested);
    }
}
