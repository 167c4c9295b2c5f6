package org.encommun.directory.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** How the tables of the networks are read, in all versions. */
@ApplicationScoped
public class ColumnMappingRepository extends AggregateRepository<ColumnMapping> {

    /** The one that counts now. */
    public Optional<ColumnMapping> latest(UUID networkId) {
        return find("networkId = ?1 order by number desc", networkId).firstResultOptional();
    }

    /** One version. */
    public Optional<ColumnMapping> find(UUID networkId, int number) {
        return find("networkId = ?1 and number = ?2", networkId, number).firstResultOptional();
    }

    /** Those of a network after this id, in the order of ids. */
    List<ColumnMapping> after(UUID networkId, UUID id, int limit) {
        return find("networkId = ?1 and id > ?2 order by id", networkId, id).range(0, limit - 1).list();
    }
}
