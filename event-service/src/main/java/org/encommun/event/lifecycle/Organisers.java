package org.encommun.event.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.encommun.defaults.problem.Refusal;

/** Who puts on an event. Each actor has one part. */
@Embeddable
public class Organisers {

    @ElementCollection
    @CollectionTable(name = "organiser", joinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("actorId")
    private List<Organiser> all = new ArrayList<>();

    /** @throws Refusal {@link EventProblem#ALREADY_ORGANISER} if the actor has a part */
    void add(Organiser organiser) {
        if (all.stream().anyMatch(organiser::isSameActor)) {
            throw new Refusal(EventProblem.ALREADY_ORGANISER);
        }
        all.add(organiser);
    }

    /** @throws Refusal {@link EventProblem#NOT_ORGANISER} if the actor has no part */
    Organiser get(UUID actorId) {
        return all.stream().filter(organiser -> organiser.actorId().equals(actorId)).findFirst()
                .orElseThrow(() -> new Refusal(EventProblem.NOT_ORGANISER));
    }

    /**
     * Gives an actor another part.
     *
     * @param announced whether a lead that has agreed must stay
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD} if none would
     */
    void replace(Organiser organiser, boolean announced) {
        List<Organiser> others = without(organiser);
        others.add(organiser);
        become(others, announced);
    }

    /**
     * Takes its part from an actor.
     *
     * @param announced whether a lead that has agreed must stay
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD} if none would
     */
    void remove(Organiser organiser, boolean announced) {
        become(without(organiser), announced);
    }

    private List<Organiser> without(Organiser organiser) {
        return new ArrayList<>(all.stream().filter(other -> !other.isSameActor(organiser)).toList());
    }

    private void become(List<Organiser> organisers, boolean announced) {
        if (announced) {
            requireAgreedLead(organisers);
        }
        all.clear();
        all.addAll(organisers);
    }

    /** @throws Refusal {@link EventProblem#NO_AGREED_LEAD} if no actor has agreed to lead */
    void requireAgreedLead() {
        requireAgreedLead(all);
    }

    private static void requireAgreedLead(List<Organiser> organisers) {
        if (organisers.stream().noneMatch(Organiser::leads)) {
            throw new Refusal(EventProblem.NO_AGREED_LEAD);
        }
    }

    List<Organiser> all() {
        return List.copyOf(all);
    }
}
