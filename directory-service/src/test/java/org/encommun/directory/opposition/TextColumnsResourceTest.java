package org.encommun.directory.opposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Whoever adds a column for text decides here what becomes of it when a person objects to what it holds. */
@QuarkusTest
class TextColumnsResourceTest {

    /** Columns that other code than {@link StoredTable} redacts, by what does. */
    private static final Map<String, Set<String>> REDACTED_OTHERWISE = Map.of(
            "RECORDS",
            Set.of("place_record.external_id", "place_record.licence", "place_record.details", "place_record.assertions",
                    "place_record.faults", "place_record.raw", "place_record.fingerprint", "place_record.hops",
                    "place_record.siren", "record_key.key"),
            "DECISIONS", Set.of("field_decision.chosen"),
            "PLACES",
            Set.of("place.shown", "place.shown_to_networks", "place.attributions", "place_search.name", "place_search.document",
                    "place_search.tags", "place_search.opening_hours"),
            "ACTORS",
            Set.of("actor.name", "actor.website", "actor.stated", "actor.assertions", "actor.alone", "actor.description",
                    "actor.network_names", "actor.phone", "actor.email"),
            "TABLES", Set.of("import_content.bytes"),
            "RESPONSES", Set.of("idempotency.path", "idempotency.headers", "idempotency.body", "idempotency.fingerprint"),
            "SEARCH", Set.of("search_word.word", "search_word.spelling", "opening_calendar.opening_hours"));

    /** Columns that hold no text of records, with the reason. */
    private static final Map<String, Set<String>> OF_OTHERS = Map.of(
            "codes, terms and names of fields", Set.of("actor.kind", "actor.status", "actor.commune_code", "actor.siret",
                    "actor.rna", "actor.ridet", "actor.typologies", "actor.territories", "actor.expertises",
                    "actor.national_programmes", "actor_link.verdict", "harvest_source.format", "harvest_source.visibility",
                    "harvest_source.status", "harvest_source.credentials_kind", "harvest_source.key_id",
                    "place.status", "place.territories", "place.shown_territories", "place.contested", "place_history.status",
                    "place_record.status", "place_record.visibility", "record_history.status", "field_decision.field",
                    "record_link.verdict", "import_job.status", "import_job.deletion", "import_job.failure",
                    "import_row.outcome", "duplicate_pair.status", "duplicate_pair.weights_version", "claim.status",
                    "change_proposal.status", "claim.decider_capacity", "change_proposal.decider_capacity",
                    "partner_network.owned_fields", "partner_network.empty_value", "opening_calendar.opening_area",
                    "place_search.opening_area"),
            "where the feeds of networks are, and what their servers say of them", Set.of("harvest_source.address",
                    "partner_network.harvest_hosts", "harvest_progress.etag", "harvest_progress.last_modified",
                    "harvest_progress.content_digest", "harvest_progress.next_address"),
            "secrets, sealed or hashed", Set.of("harvest_source.sealed", "network_key.key_hash", "desk_link.code_hash"),
            "weights of fields, without their values", Set.of("duplicate_pair.reasons"),
            "under which name somebody signs in, which is no entry of the directory", Set.of("actor_link.decider_issuer",
                    "actor_link.decider_subject", "claim.submitter_issuer",
                    "claim.submitter_subject", "claim.decider_issuer", "claim.decider_subject",
                    "change_proposal.submitter_issuer",
                    "change_proposal.submitter_subject", "change_proposal.decider_issuer", "change_proposal.decider_subject",
                    "field_decision.decider_issuer", "field_decision.decider_subject", "record_link.decider_issuer",
                    "record_link.decider_subject", "representation.registrant_issuer", "representation.registrant_subject",
                    "representative.issuer", "representative.subject", "partner_network.issuer", "partner_network.client",
                    "idempotency.principal"),
            "copies of what other services publish", Set.of("engagement.role", "engagement.agreement",
                    "engagement.statement_status", "joint_work.kind", "known_event.title", "known_event.time_zone",
                    "known_event.status"),
            "the bus and repeated requests", Set.of("outbox.topic", "outbox.type", "outbox.trace", "feed_item.topic",
                    "inbox.aggregate", "dead_letter_replay.outcome", "idempotency.method", "idempotency.key"),
            "oppositions themselves", Set.of("opposition.status", "opposition.step", "opposition.position",
                    "opposition.redacted", "opposed_value.kind", "opposed_value.digest"));

    @Inject
    DataSource database;

    @Test
    void ofEachColumnForTextItIsDecidedWhatBecomesOfItWhenAPersonObjects() throws SQLException {
        Set<String> decided = new HashSet<>();
        StoredTable.ALL.forEach(table -> table.columns().forEach(column -> decided.add(table.name() + "." + column.name())));
        REDACTED_OTHERWISE.values().forEach(decided::addAll);
        OF_OTHERS.values().forEach(decided::addAll);

        Set<String> undecided = new TreeSet<>(TextColumns.all(database));
        undecided.removeAll(decided);
        assertThat(undecided).as("redact them in the package opposition, or say here why not").isEmpty();
    }

    @Test
    void eachStepThatIsNamedHereExists() {
        assertThat(REDACTED_OTHERWISE.keySet().stream().map(RedactionStep::valueOf).collect(Collectors.toSet()))
                .hasSize(REDACTED_OTHERWISE.size());
    }
}
