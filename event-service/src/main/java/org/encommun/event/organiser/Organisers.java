package org.encommun.event.organiser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        all.add(organiser.withDistinctContributions());
    }

    /** @throws Refusal {@link OrganiserProblem#NOT_ORGANISER} if the actor is not an organiser */
    public Organiser get(UUID actorId) {
        return all.stream().filter(organiser -> organiser.actorId().equals(actorId)).findFirst()
                .orElseThrow(() -> new Refusal(OrganiserProblem.NOT_ORGANISER));
    }

    /**
     * Replaces the organiser with the same actor.
     *
     * @param published whether a lead that has agreed must remain
     * @throws Refusal {@link OrganiserProblem#NO_AGREED_LEAD} if none would remain
     */
    public void replace(Organiser organiser, boolean published) {
        List<Organiser> replaced = without(organiser);
        replaced.add(organiser.withDistinctContributions());
        replaceAll(replaced, published);
    }

    /**
     * Removes the organiser with the same actor.
     *
     * @param published whether a lead that has agreed must remain
     * @throws Refusal {@link OrganiserProblem#NO_AGREED_LEAD} if none would remain
     */
    public void remove(Organiser organiser, boolean published) {
        replaceAll(without(organiser), published);
    }

    private List<Organiser> without(Organiser organiser) {
        return new ArrayList<>(all.stream().filter(other -> !other.isSameActor(organiser)).toList());
    }

    private void replaceAll(List<Organiser> organisers, boolean published) {
        if (published) {
            requireAgreedLead(organisers);
        }
        all.clear();
        all.addAll(organisers);
    }

    /** @throws Refusal {@link OrganiserProblem#NO_AGREED_LEAD} if no actor has agreed to lead */
    public void requireAgreedLead() {
        requireAgreedLead(all);
    }

    private static void requireAgreedLead(List<Organiser> organisers) {
        if (organisers.stream().noneMatch(Organiser::hasAgreedToLead)) {
            throw new Refusal(OrganiserProblem.NO_AGREED_LEAD);
        }
    }

    public List<Organiser> all() {
        return List.copyOf(all);
    }
}
