package org.encommun.directory.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;
import org.junit.jupiter.api.Test;

class ActorClusterTest {

    private static final UUID OLDER = new UUID(1, 1);
    private static final UUID NEWER = new UUID(1, 2);
    private static final UUID NEWEST = new UUID(1, 3);

    private final Actor older = new Actor(OLDER, List.of(says(1, "Médiathèque", 1)));
    private final Actor newer = new Actor(NEWER, List.of(says(2, "Médiathèque de Lezoux", 2)));
    private final Actor newest = new Actor(NEWEST, List.of(says(3, "Bibliothèque", 0)));

    @Test
    void theOldestGoesOnWithWhatIsSaidOfAll() {
        List<Actor> changed = cluster(Set.of(older, newer),
                List.of(says(1, "Médiathèque", 1), says(2, "Médiathèque de Lezoux", 2)))
                .settle();

        assertThat(changed).containsExactly(older, newer);
        assertThat(older.details().name()).isEqualTo("Médiathèque de Lezoux");
        assertThat(newer.mergedInto()).contains(OLDER);
        assertThat(newer.details()).isEqualTo(older.details());
    }

    @Test
    void takenApartTheyAreAsBefore() {
        cluster(Set.of(older, newer), List.of(says(1, "Médiathèque", 1), says(2, "Médiathèque de Lezoux", 2))).settle();

        cluster(Set.of(older), List.of(says(1, "Médiathèque", 1))).settle();
        cluster(Set.of(newer), List.of(says(2, "Médiathèque de Lezoux", 2))).settle();

        assertThat(older.details().name()).isEqualTo("Médiathèque");
        assertThat(newer.details().name()).isEqualTo("Médiathèque de Lezoux");
        assertThat(newer.mergedInto()).isEmpty();
    }

    @Test
    void redirectsLeadToTheOldestInOneStepWhateverTheOrderOfMerging() {
        List<Statement<ActorDetails>> said = List.of(says(1, "Médiathèque", 1), says(2, "Médiathèque de Lezoux", 2),
                says(3, "Bibliothèque", 0));
        cluster(Set.of(newer, newest), said.subList(1, 3)).settle();

        cluster(Set.of(older, newer, newest), said).settle();

        assertThat(Stream.of(older, newer, newest).map(Actor::survivorId)).containsOnly(OLDER);
        assertThat(older.mergedInto()).isEmpty();
    }

    @Test
    void whatIsSettledAlreadyDoesNotChangeAgain() {
        Statement<ActorDetails> one = says(1, "Médiathèque", 1);
        Statement<ActorDetails> other = says(2, "Médiathèque de Lezoux", 2);
        cluster(Set.of(older, newer), List.of(one, other)).settle();

        assertThat(cluster(Set.of(older, newer), List.of(other, one)).settle()).isEmpty();
    }

    @Test
    void ofWhomNothingIsSaidAnyMoreIsForgotten() {
        assertThat(cluster(Set.of(older), List.of()).isForgotten()).isTrue();
        assertThat(cluster(Set.of(older), List.of(says(1, "Médiathèque", 1))).isForgotten()).isFalse();
    }

    private static ActorCluster cluster(Collection<Actor> actors, List<Statement<ActorDetails>> records) {
        Map<UUID, Actor> known = actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        return new ActorCluster(new TreeSet<>(known.keySet()), known, records);
    }

    private static Statement<ActorDetails> says(int record, String name, int day) {
        Instant since = Instant.parse("2026-11-01T00:00:00Z").plusSeconds(day * 86_400L);
        Map<String, Object> values = Map.of("name", name, "communeCode", "63195");
        Assertion assertion = new Assertion(since, since, Standing.OWN);
        return new Statement<>(new UUID(2, record), new Source(new UUID(3, record), 1, Set.of()),
                ActorDetails.FIELDS.with(values), Map.of("name", assertion, "communeCode", assertion));
    }
}
