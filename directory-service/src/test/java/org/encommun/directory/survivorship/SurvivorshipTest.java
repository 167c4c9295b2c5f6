package org.encommun.directory.survivorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.encommun.directory.fields.Fields;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivorshipTest {

    /** Something with two fields, of which one is a list. */
    public record Thing(String name, List<String> services) {}

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");

    private final Survivorship<Thing> rule = new Survivorship<>(Fields.of(Thing.class));

    @Test
    void theNewestValueByTheDateOfItsSourceStands() {
        Golden<Thing> golden = rule.golden(
                List.of(says(1, "Mairie", MONDAY, Standing.OWN), says(2, "Médiathèque", TUESDAY, Standing.OWN)),
                List.of());

        assertThat(golden.details().name()).isEqualTo("Médiathèque");
        assertThat(golden.origins().get("name").reason()).isEqualTo(Reason.NEWEST);
        assertThat(golden.contested()).containsExactly("name");
    }

    @Test
    void whatARepresentativeSaysStandsAgainstANewerValue() {
        Golden<Thing> golden = rule.golden(
                List.of(says(1, "Mairie", MONDAY, Standing.REPRESENTATIVE), says(2, "Médiathèque", TUESDAY, Standing.OWN)),
                List.of());

        assertThat(golden.details().name()).isEqualTo("Mairie");
        assertThat(golden.origins().get("name").reason()).isEqualTo(Reason.REPRESENTATIVE);
    }

    @Test
    void whatTheAuthorityForAFieldSaysStandsAgainstANewerValue() {
        Statement<Thing> authority = says(1, "Mairie", new Source(network(1), 0, Set.of("name")), MONDAY, Standing.OWN);

        assertThat(rule.golden(List.of(says(2, "Médiathèque", TUESDAY, Standing.OWN), authority), List.of()).details().name())
                .isEqualTo("Mairie");
    }

    @Test
    void whatANetworkRepeatsAfterTheDirectoryIsNoNewsAndNoConflict() {
        Golden<Thing> golden = rule.golden(
                List.of(says(1, "Mairie", MONDAY, Standing.OWN), says(2, "Mairie annexe", TUESDAY, Standing.ADOPTED)),
                List.of());

        assertThat(golden.details().name()).isEqualTo("Mairie");
        assertThat(golden.contested()).isEmpty();
    }

    @Test
    void whatANetworkRepeatsStandsOnceNobodyElseSaysAnything() {
        assertThat(rule.golden(List.of(says(2, "Mairie", TUESDAY, Standing.ADOPTED)), List.of()).details().name())
                .isEqualTo("Mairie");
    }

    @Test
    void aValueComesFromWhoeverHadItFirstAndIsAsFreshAsItsNewestConfirmation() {
        Golden<Thing> golden = rule.golden(
                List.of(says(2, "Mairie", TUESDAY, Standing.OWN), says(1, "Mairie", MONDAY, Standing.OWN)),
                List.of());

        assertThat(golden.origins().get("name").recordId()).isEqualTo(record(1));
        assertThat(golden.origins().get("name").since()).isEqualTo(MONDAY);
        assertThat(golden.origins().get("name").dated()).isEqualTo(TUESDAY);
    }

    @Test
    void aDecisionHoldsAgainstWhatWasKnownWhenItWasMade() {
        Decision decision = new Decision(record(9), "name", "Mairie", TUESDAY);

        Golden<Thing> golden = rule.golden(
                List.of(says(1, "Mairie", MONDAY, Standing.OWN), says(2, "Médiathèque", TUESDAY, Standing.REPRESENTATIVE)),
                List.of(decision));

        assertThat(golden.details().name()).isEqualTo("Mairie");
        assertThat(golden.origins().get("name").reason()).isEqualTo(Reason.DECISION);
        assertThat(golden.contested()).isEmpty();
    }

    @Test
    void aDecisionEndsWhenANetworkSaysSomethingNew() {
        Decision decision = new Decision(record(9), "name", "Mairie", TUESDAY);

        assertThat(rule.golden(
                List.of(says(1, "Mairie", MONDAY, Standing.OWN), says(2, "Maison du numérique", WEDNESDAY, Standing.OWN)),
                List.of(decision)).details().name()).isEqualTo("Maison du numérique");
    }

    @Test
    void aDecidedValueStandsAlthoughNoRecordHasItAnyMore() {
        Golden<Thing> golden = rule.golden(List.of(says(1, "Mairie", MONDAY, Standing.OWN)),
                List.of(new Decision(record(9), "name", "Maison", TUESDAY)));

        assertThat(golden.details().name()).isEqualTo("Maison");
        assertThat(golden.origins().get("name").recordId()).isNull();
    }

    @Property
    void theOutcomeIsTheSameForEveryOrderOfArrival(@ForAll("statements") List<Statement<Thing>> statements,
            @ForAll("decisions") List<Decision> decisions, @ForAll Random order) {
        Golden<Thing> golden = rule.golden(statements, decisions);
        List<Statement<Thing>> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, order);
        List<Decision> reversed = new ArrayList<>(decisions);
        Collections.reverse(reversed);

        assertThat(rule.golden(shuffled, reversed)).isEqualTo(golden);
    }

    @Property
    void everyValueThatStandsIsThatOfARecordOrOfADecision(@ForAll("statements") List<Statement<Thing>> statements,
            @ForAll("decisions") List<Decision> decisions) {
        Golden<Thing> golden = rule.golden(statements, decisions);

        golden.origins().forEach((field, origin) -> {
            Object value = Fields.of(Thing.class).value(golden.details(), field);
            if (origin.recordId() == null) {
                assertThat(decisions).anyMatch(decision -> decision.field().equals(field) && decision.value().equals(value));
            } else {
                assertThat(statements).anyMatch(statement -> statement.recordId().equals(origin.recordId())
                        && value.equals(Fields.of(Thing.class).value(statement.details(), field)));
            }
        });
    }

    @Property
    void aFieldThatARecordHasIsNeverLost(@ForAll("statements") List<Statement<Thing>> statements) {
        Golden<Thing> golden = rule.golden(statements, List.of());

        assertThat(golden.details().name() != null)
                .isEqualTo(statements.stream().anyMatch(statement -> statement.details().name() != null));
    }

    @Provide
    Arbitrary<List<Statement<Thing>>> statements() {
        Arbitrary<Standing> standings = Arbitraries.of(Standing.values());
        Arbitrary<Instant> days = Arbitraries.of(MONDAY, TUESDAY, WEDNESDAY);
        Arbitrary<Thing> things = Combinators.combine(Arbitraries.of("Mairie", "Maison", "Hub").injectNull(0.2),
                Arbitraries.of("A", "B").list().ofMaxSize(2).uniqueElements()).as(Thing::new);
        return Combinators.combine(Arbitraries.integers().between(0, 2), things, standings, days, days)
                .as((network, thing, standing, since, dated) -> Map.entry(network,
                        new Statement<>(record(0), source(network), thing,
                                assertions(thing, new Assertion(since, dated, standing)))))
                .list().ofMinSize(1).ofMaxSize(6)
                .map(listed -> {
                    List<Statement<Thing>> statements = new ArrayList<>();
                    listed.forEach(
                            each -> statements.add(new Statement<>(record(statements.size() + 1), each.getValue().source(),
                                    each.getValue().details(), each.getValue().assertions())));
                    return statements;
                });
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Combinators.combine(Arbitraries.integers().between(100, 110), Arbitraries.of("Mairie", "Maison"),
                Arbitraries.of(MONDAY, TUESDAY, WEDNESDAY)).as((id, value, day) -> new Decision(record(id), "name", value, day))
                .list().uniqueElements(Decision::id).ofMaxSize(2);
    }

    private static Statement<Thing> says(int record, String name, Instant dated, Standing standing) {
        return says(record, name, source(record), dated, standing);
    }

    private static Statement<Thing> says(int record, String name, Source source, Instant dated, Standing standing) {
        Thing thing = new Thing(name, List.of());
        return new Statement<>(record(record), source, thing, assertions(thing, new Assertion(dated, dated, standing)));
    }

    private static Map<String, Assertion> assertions(Thing thing, Assertion assertion) {
        Map<String, Assertion> assertions = new LinkedHashMap<>();
        Fields.of(Thing.class).values(thing).keySet().forEach(field -> assertions.put(field, assertion));
        return assertions;
    }

    private static Source source(int network) {
        return new Source(network(network), network % 2, network == 2 ? Set.of("services") : Set.of());
    }

    private static UUID network(int number) {
        return new UUID(0x019aa4ca3c107000L, 0x8000000000000000L + number);
    }

    private static UUID record(int number) {
        return new UUID(0x019aa4c27d0e7000L, 0x8000000000000000L + number);
    }
}
