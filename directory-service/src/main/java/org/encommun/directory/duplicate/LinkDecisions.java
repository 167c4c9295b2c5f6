package org.encommun.directory.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.link.Verdict;
import org.encommun.directory.record.RecordLink;
import org.encommun.directory.record.RecordLinkRepository;
import org.encommun.directory.representation.ActingParty;
import org.encommun.directory.settlement.Linking;

/** Writes decisions on pairs of records, which put places together or apart; of two at once one comes first. */
@ApplicationScoped
class LinkDecisions {

    private final RecordLinkRepository links;
    private final Linking linking;
    private final ActingParty caller;
    private final UuidGenerator ids;
    private final Clock clock;

    LinkDecisions(RecordLinkRepository links, Linking linking, ActingParty caller, UuidGenerator ids, Clock clock) {
        this.links = links;
        this.linking = linking;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal as {@link RecordLinkRepository#decide} */
    void decide(UUID one, UUID other, Verdict verdict) {
        links.lockDecisions();
        links.decide(new RecordLink(ids.next(), one, other, verdict, caller.subject(), clock.instant()));
        linking.relink(List.of(one, other));
    }

    void withdraw(UUID one, UUID other) {
        links.lockDecisions();
        links.between(one, other).ifPresent(link -> {
            links.delete(link);
            linking.relink(List.of(one, other));
        });
    }
}
