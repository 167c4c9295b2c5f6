package org.encommun.directory.imports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.standard.reading.PlaceReading.Rejection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came of the rows of imports. */
@ApplicationScoped
public class ImportRows {

    /** How many rows are in memory at once. */
    public static final int PAGE = 500;
    private static final TypeReference<List<FieldFault>> FAULTS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
    };
    private static final String COLUMNS = """
            select w.number, w.external_id, w.outcome, w.cause, w.suggestion, cast(w.faults as text), cast(w.cells as text)
            from import_row w where w.job_id = :job and w.number > :after""";

    private final EntityManager entities;
    private final ObjectMapper mapper;

    ImportRows(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** Which of these ids earlier rows of the table have. */
    public Set<String> known(UUID jobId, Collection<String> externalIds) {
        List<?> found = entities.createNativeQuery("""
                select external_id from import_row where job_id = :job and external_id = any (:ids)""", String.class)
                .setParameter("job", jobId).setParameter("ids", externalIds.toArray(String[]::new)).getResultList();
        Set<String> known = new HashSet<>();
        found.forEach(id -> known.add((String) id));
        return known;
    }

    /** Notes what came of the next rows. */
    public void store(UUID jobId, List<RowOutcome> rows) {
        entities.createNativeQuery(
                """
                        insert into import_row (job_id, number, external_id, outcome, cause, suggestion, faults, cells)
                        select :job, r.number, r.external_id, r.outcome, r.cause, r.suggestion, cast(r.faults as jsonb), cast(r.cells as jsonb)
                        from unnest(:numbers, :ids, :outcomes, :causes, :suggestions, :faults, :cells)
                             as r (number, external_id, outcome, cause, suggestion, faults, cells)""")
                .setParameter("job", jobId)
                .setParameter("numbers", rows.stream().map(RowOutcome::number).toArray(Long[]::new))
                .setParameter("ids", rows.stream().map(RowOutcome::externalId).toArray(String[]::new))
                .setParameter("outcomes", rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .setParameter("causes", rows.stream().map(row -> row.rejection() == null ? null : row.rejection().cause())
                        .toArray(String[]::new))
                .setParameter("suggestions", rows.stream()
                        .map(row -> row.rejection() == null ? null : row.rejection().suggestion()).toArray(String[]::new))
                .setParameter("faults", rows.stream().map(row -> row.faults().isEmpty() ? null : json(row.faults()))
                        .toArray(String[]::new))
                .setParameter("cells", rows.stream().map(row -> row.cells().isEmpty() ? null : json(row.cells()))
                        .toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether rows of the table have no id that could be read, so that it is not known which places they are of. */
    public boolean hasNameless(UUID jobId) {
        return (boolean) entities.createNativeQuery(
                "select exists (select from import_row where job_id = :job and outcome = 'REFUSED' and external_id is null)",
                Boolean.class).setParameter("job", jobId).getSingleResult();
    }

    /** The rows after a number. */
    public List<RowOutcome> after(UUID jobId, long number, int limit) {
        return rows("", Map.of("job", jobId, "after", number), limit);
    }

    /** Those with an outcome. */
    public List<RowOutcome> after(UUID jobId, long number, Outcome outcome, int limit) {
        return rows("and w.outcome = :outcome", Map.of("job", jobId, "after", number, "outcome", outcome.name()), limit);
    }

    /** Passes rows one by one, page after page. */
    public static void each(LongFunction<List<RowOutcome>> page, Consumer<RowOutcome> row) {
        List<RowOutcome> rows = page.apply(0);
        while (!rows.isEmpty()) {
            rows.forEach(row);
            rows = page.apply(rows.get(rows.size() - 1).number());
        }
    }

    /**
     * Writes what {@link #toRetry} finds as NDJSON.
     *
     * @return how many rows
     */
    public long writeToRetry(ImportJob job, Path file) throws IOException {
        LongAdder written = new LongAdder();
        try (Writer out = Files.newBufferedWriter(file)) {
            each(after -> toRetry(job, after, PAGE), row -> {
                try {
                    out.write(json(row.cells()));
                    out.write('\n');
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                written.increment();
            });
        }
        return written.sum();
    }

    /**
     * Those that were refused or of which something was set aside, unless the network has sent the record again since the table arrived:
     * what it says now must not be undone.
     */
    private List<RowOutcome> toRetry(ImportJob job, long number, int limit) {
        return rows("""
                and (w.outcome = 'REFUSED' or w.faults @> '[{"kept": false}]') and w.cells is not null and not exists (
                   select from place_record r left join record_sighting s on s.record_id = r.id
                   where r.network_id = :network and r.external_id = w.external_id
                     and (s.last_seen_at > :arrival or r.received_at > :arrival))""",
                Map.of("job", job.id(), "after", number, "network", job.networkId(), "arrival", job.createdAt()),
                limit);
    }

    private List<RowOutcome> rows(String condition, Map<String, Object> parameters, int limit) {
        var query = entities.createNativeQuery(COLUMNS + " " + condition + " order by w.number", Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> found = query.setMaxResults(limit).getResultList();
        return found.stream().map(Tuple.class::cast).map(this::row).toList();
    }

    private RowOutcome row(Tuple row) {
        String cause = row.get(3, String.class);
        return new RowOutcome(row.get(0, Long.class), row.get(1, String.class), Outcome.valueOf(row.get(2, String.class)),
                cause == null ? null : new Rejection(cause, row.get(4, String.class)),
                read(row.get(5, String.class), FAULTS, List.of()), read(row.get(6, String.class), CELLS, Map.of()));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String json, TypeReference<T> type, T absent) {
        try {
            return json == null ? absent : mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what came of a row is stored as something else", impossible);
        }
    }
}
