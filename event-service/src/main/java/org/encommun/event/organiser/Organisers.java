package org.encommun.event.organiser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.encommun.defaults.problem.Refusal;

/** The organisers of an event. Each actor occurs once. */
@Embeddable
public class Organisers {

    @ElementCollection
    @CollectionTable(name = "organiser", joinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("actorId")
    private List<Organiser> all = new ArrayList<>();

    /** @throws Refusal {@link OrganiserProblem#ALREADY_ORGANISER} if the actor is already an organiser */
    public void add(Organiser organiser) {
        if (all.stream().anyMatch(organiser::isSameActor)) {
            throw new Refusal(OrganiserProblem.ALREADY_ORGANISER);
        }
        all.add(organiser);
    }

    /** @throws Refusal {@link OrganiserProblem#NOT_ORGANISER} if the actor is not an organiser */
    public Organiser get(UUID actorId) {
        return all.stream().filter(organiser -> organiser.actorId().equals(actorId)).findFirst()
                .orElseThrow(() -> new Refusal(OrganiserProblem.NOT_ORGANISER));
    }

    /** Replaces the organiser with the same actor. */
    public void replace(Organiser organiser) {
        all.replaceAll(present -> present.isSameActor(organiser) ? organiser : present);
    }

    /**
     * Removes an actor.
     *
     * @throws Refusal {@link OrganiserProblem#NOT_ORGANISER}; as {@link Organiser#requireRemovable}
     */
    public void remove(UUID actorId) {
        Organiser organiser = get(actorId);
        organiser.requireRemovable();
        all.remove(organiser);
    }

    /** Whether an actor leads by its own word, or by that of somebody in the team who speaks for it. */
    public boolean hasLead(Predicate<UUID> spokenForByTeam) {
        return all.stream().anyMatch(organiser -> organiser.leadsByItsWord(spokenForByTeam));
    }

    /**
     * Requires a lead by its own word, or by that of somebody in the team who speaks for it.
     *
     * @throws Refusal {@link OrganiserProblem#NO_AGREED_LEAD}, {@link OrganiserProblem#LEAD_UNCONFIRMED}
     */
    public void requireLead(Predicate<UUID> spokenForByTeam) {
        if (all.stream().noneMatch(Organiser::hasAgreedToLead)) {
            throw new Refusal(OrganiserProblem.NO_AGREED_LEAD);
        }
        if (!hasLead(spokenForByTeam)) {
            throw new Refusal(OrganiserProblem.LEAD_UNCONFIRMED);
        }
    }

    public List<Organiser> all() {
        return List.copyOf(all);
    }
}
