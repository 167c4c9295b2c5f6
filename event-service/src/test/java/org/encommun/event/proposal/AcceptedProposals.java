package org.encommun.event.proposal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.event.programme.AcceptedProposal;

/** What the programme is told. */
@ApplicationScoped
class AcceptedProposals {

    private final List<AcceptedProposal> told = new CopyOnWriteArrayList<>();

    void take(@Observes AcceptedProposal accepted) {
        told.add(accepted);
    }

    List<AcceptedProposal> of(UUID eventId) {
        return told.stream().filter(accepted -> accepted.eventId().equals(eventId)).toList();
    }
}
