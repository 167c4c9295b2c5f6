package org.encommun.event.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.SessionType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** For any sequence of actions on proposals: no author and no text is lost, and merges form no cycle. */
class NothingIsLostTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private static final int PROPOSALS = 5;
    private static final List<UUID> ACTORS = IntStream.range(0, 4).mapToObj(number -> new UUID(1, number)).toList();

    /** Actions on one proposal, with another one or an actor. */
    enum Act {
        JOIN, CHANGE, MERGE, MERGE_WITH_NEW_TEXT, ACCEPT, DECLINE
    }

    record Step(Act act, int proposal, int other) {}

    /** The expected content of a proposal: all texts and contributions, its own and those of merged proposals. */
    record Known(Set<String> titles, Set<String> brought) {

        void takeIn(Known other) {
            titles.addAll(other.titles);
            brought.addAll(other.brought);
        }
    }

    private final Map<UUID, Proposal> byId = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    @Property(tries = 500)
    void noAuthorAndNoTextIsLostAndThereIsNoCircle(@ForAll("steps") @Size(max = 40) List<Step> steps) {
        write();
        for (int i = 0; i < steps.size(); i++) {
            try {
                take(steps.get(i), "texte " + i);
            } catch (Refusal refused) {
                // allowed, as long as it changes nothing
            }
        }
        for (int i = 0; i < PROPOSALS; i++) {
            assertThat(titles(proposals.get(i))).isEqualTo(known.get(i).titles());
            assertThat(brought(proposals.get(i))).isEqualTo(known.get(i).brought());
            assertThat(proposals.get(i).authors().ids()).doesNotHaveDuplicates();
            assertThat(goesOn(proposals.get(i), PROPOSALS)).isNotNull();
        }
    }

    private void write() {
        byId.clear();
        proposals.clear();
        known.clear();
        for (int i = 0; i < PROPOSALS; i++) {
            Author author = author(i, i % ACTORS.size());
            Proposal proposal = new Proposal(new UUID(0, i), new UUID(2, 0),
                    new ProposalDetails("premier " + i, null, SessionType.WORKSHOP, null, null), List.of(author), NOW);
            byId.put(proposal.id(), proposal);
            proposals.add(proposal);
            known.add(new Known(new HashSet<>(Set.of("premier " + i)), new HashSet<>(brought(author))));
        }
    }

    private void take(Step step, String text) {
        Proposal proposal = proposals.get(step.proposal());
        Known expected = known.get(step.proposal());
        switch (step.act()) {
            case JOIN -> {
                Author author = author(step.proposal(), step.other() % ACTORS.size());
                proposal.join(author, NOW);
                expected.brought().addAll(brought(author));
            }
            case CHANGE -> {
                proposal.update(proposal.details().worded(text, null), NOW);
                expected.titles().add(text);
            }
            case MERGE -> {
                proposal.merge(proposals.get(step.other()), NOW);
                expected.takeIn(known.get(step.other()));
            }
            case MERGE_WITH_NEW_TEXT -> {
                proposal.merge(proposals.get(step.other()), NOW);
                proposal.update(proposal.details().worded(text, null), NOW);
                expected.takeIn(known.get(step.other()));
                expected.titles().add(text);
            }
            case ACCEPT -> proposal.accept(NOW);
            case DECLINE -> proposal.decline("Non", NOW);
        }
    }

    private static Author author(int proposal, int actor) {
        return new Author(ACTORS.get(actor), List.of("apport %d à %d".formatted(actor, proposal)));
    }

    /** All titles in the history of a proposal and of those merged into it. */
    private Set<String> titles(Proposal proposal) {
        Set<String> titles = proposal.history().stream().map(HistoryEntry::title).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        proposal.history().stream().map(HistoryEntry::fromProposalId).filter(Objects::nonNull)
                .forEach(other -> titles.addAll(titles(byId.get(other))));
        return titles;
    }

    private static Set<String> brought(Proposal proposal) {
        return proposal.authors().all().stream().flatMap(author -> brought(author).stream()).collect(Collectors.toSet());
    }

    private static List<String> brought(Author author) {
        return author.brings().stream().map(text -> author.actorId() + " " + text).toList();
    }

    /** The proposal at the end of the merges; {@code null} for a cycle. */
    private Proposal goesOn(Proposal proposal, int steps) {
        UUID next = proposal.outcome().mergedIntoId();
        if (next == null) {
            return proposal;
        }
        return steps == 0 ? null : goesOn(byId.get(next), steps - 1);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.frequency(Tuple.of(4, Act.JOIN), Tuple.of(4, Act.CHANGE),
                Tuple.of(6, Act.MERGE), Tuple.of(3, Act.MERGE_WITH_NEW_TEXT),
                Tuple.of(1, Act.ACCEPT), Tuple.of(1, Act.DECLINE));
        Arbitrary<Integer> proposal = Arbitraries.integers().between(0, PROPOSALS - 1);
        return Combinators.combine(acts, proposal, proposal).as(Step::new).list();
    }
}
