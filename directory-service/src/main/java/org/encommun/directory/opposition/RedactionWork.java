package org.encommun.directory.opposition;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.search.upkeep.SearchUpkeep;

/**
 * Redacts what the directory has of oppositions, in batches of one transaction each, which also notes how far it has come. Of several replicas
 * one is at work on an opposition.
 */
@ApplicationScoped
class RedactionWork {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OppositionRepository repository;
    private final OppositionScreening screening;
    private final StatementRedaction statements;
    private final TableRedaction tables;
    private final OtherWork others;
    private final IdempotencyRecords responses;
    private final SearchUpkeep search;
    private final Clock clock;
    private final int limit;

    RedactionWork(OppositionRepository repository, OppositionScreening screening, StatementRedaction statements,
            TableRedaction tables, OtherWork others, IdempotencyRecords responses, SearchUpkeep search, Clock clock,
            @ConfigProperty(name = "encommun.oppositions.batch") int limit) {
        this.repository = repository;
        this.screening = screening;
        this.statements = statements;
        this.tables = tables;
        this.others = others;
        this.responses = responses;
        this.search = search;
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Does one batch of the oldest opposition that waits.
     *
     * @return whether there may be more to do now
     */
    @Transactional
    boolean workSome() {
        Optional<Opposition> waiting = repository.lockWaiting();
        if (waiting.isEmpty()) {
            return false;
        }
        Opposition opposition = waiting.get();
        Batch batch = batch(opposition);
        if (batch.waits()) {
            return false;
        }
        opposition.progress(batch.next(), batch.redacted(), batch.networks(), clock.instant());
        repository.save(opposition);
        return true;
    }

    private Batch batch(Opposition opposition) {
        return switch (opposition.step()) {
            case READERS_OF_RECORDS, READERS_OF_EVENTS -> others.readers(opposition.position());
            case TABLES -> others.tables(opposition.receivedAt());
            case SEARCH -> search();
            default -> redact(opposition, screening.of(opposition.id()));
        };
    }

    private Batch redact(Opposition opposition, Redaction redaction) {
        String position = opposition.position();
        return switch (opposition.step()) {
            case RECORDS -> statements.records(id(position), redaction, limit);
            case DECISIONS -> statements.decisions(id(position), redaction, limit);
            case PLACES -> statements.places(id(position), redaction, limit);
            case ACTORS -> statements.actors(id(position), redaction, limit);
            case RESPONSES -> new Batch(null, responses.forgetHolding(stored -> StoredJson.holds(stored, redaction)), Set.of(),
                    false);
            case RECORD_HISTORY -> tables.redact(StoredTable.RECORD_HISTORY, position, redaction, limit);
            case PLACE_HISTORY -> tables.redact(StoredTable.PLACE_HISTORY, position, redaction, limit);
            case PROPOSALS -> tables.redact(StoredTable.PROPOSALS, position, redaction, limit);
            case CLAIMS -> tables.redact(StoredTable.CLAIMS, position, redaction, limit);
            case REPRESENTATIVES -> tables.redact(StoredTable.REPRESENTATIVES, position, redaction, limit);
            case MAPPINGS -> tables.redact(StoredTable.MAPPINGS, position, redaction, limit);
            case NETWORKS -> tables.redact(StoredTable.NETWORKS, position, redaction, limit);
            case NETWORK_KEYS -> tables.redact(StoredTable.NETWORK_KEYS, position, redaction, limit);
            case HARVESTED_ITEMS -> tables.redact(StoredTable.HARVESTED_ITEMS, position, redaction, limit);
            case HARVESTS -> tables.redact(StoredTable.HARVESTS, position, redaction, limit);
            case IMPORTS -> tables.redact(StoredTable.IMPORTS, position, redaction, limit);
            case IMPORT_ROWS -> tables.redact(StoredTable.IMPORT_ROWS, position, redaction, limit);
            case OUTBOX -> tables.redact(StoredTable.OUTBOX, position, redaction, limit);
            case FEEDS -> tables.redact(StoredTable.FEEDS, position, redaction, limit);
            case READERS_OF_RECORDS, READERS_OF_EVENTS, TABLES, SEARCH -> throw new IllegalStateException("nothing to redact");
        };
    }

    private static UUID id(String position) {
        return position == null ? BEFORE_ALL : UUID.fromString(position);
    }

    /** First the words of places are added that are new, and then those are removed that no place has. */
    private Batch search() {
        if (search.catchUp()) {
            return new Batch("news", 0, Set.of(), false);
        }
        return search.tidy() ? Batch.END : Batch.waiting(null);
    }
}
