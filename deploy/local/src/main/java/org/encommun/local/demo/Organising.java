package org.encommun.local.demo;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Enters an event through the API as its organisers would in a back office, from the first draft to its outcome. The methods
 * are in call order, so this class can serve as a tutorial for developers of a back office.
 */
final class Organising {

    private static final String DIRECTORY = "directory-service";
    private static final Map<String, Object> NOTHING_TO_SAY = Map.of();

    private final EventScript script;
    private final Clock clock;
    private final EventClient desk;

    private Organising(StackClient stack, EventScript script, Clock clock, Names names) {
        this.script = script;
        this.clock = clock;
        this.desk = EventClient.ofNewEvent(stack, script.event(), names);
    }

    /**
     * Creates an event as a draft, which only its organisers see.
     *
     * @throws Api.Refused {@code slug-taken} if it exists already
     */
    static Organising begin(StackClient stack, EventScript script, Clock clock) {
        return new Organising(stack, script, clock, new Names(script.firstDay(clock)));
    }

    /** From the first partner to the last session of the programme's working draft. */
    void prepare() {
        findActors();
        script.people().forEach(this::claim);
        script.organisers().forEach(part -> desk.post("/organisers", part));
        script.people().stream().filter(person -> !person.isOrganiser()).forEach(this::join);
        script.venues().forEach(venue -> desk.add("/venues", venue));
        script.rooms().forEach(room -> desk.add("/rooms", room));
        script.axes().forEach(axis -> desk.add("/axes", axis));
        planMilestones();
        script.needs().forEach(this::gatherNeed);
        script.proposals().forEach(this::coConstruct);
        script.speakers().forEach(speaker -> desk.add("/speakers", speaker));
        script.sessions().forEach(session -> desk.add("/sessions", session));
        if (script.warningThresholds() != null) {
            desk.put("/warning-thresholds", script.warningThresholds());
        }
    }

    /** Finds the actors that run the places of the networks, and says which kind they are where the tables cannot. */
    private void findActors() {
        Map<String, String> networks = script.actors().isEmpty() ? Map.of() : Networks.registered(desk.stack());
        for (EventScript.KnownActor actor : script.actors()) {
            Map<String, String> machine = desk.stack().machine(actor.network());
            String place = read("/directory/networks/%s/records/%s".formatted(networks.get(actor.network()), actor.record()),
                    machine).path("placeId").asText();
            String id = read("/directory/places/" + place, machine).path("actorId").asText();
            names().give(actor.as(), id);
            if (actor.kind() != null) {
                desk.stack().api().change("PATCH", desk.stack().address(DIRECTORY, "/directory/actors/" + id), machine,
                        Map.of("kind", actor.kind()));
            }
        }
    }

    private JsonNode read(String path, Map<String, String> caller) {
        return desk.stack().read(DIRECTORY, path, caller);
    }

    /** Says that they speak for an actor; the administration looks at the evidence and accepts. */
    private void claim(EventScript.Person person) {
        String actor = "/directory/actors/" + names().id(person.speaksFor());
        String claim = desk.stack().post(DIRECTORY, actor + "/claims", desk.stack().bearer(person.subject()),
                Map.of("evidence", person.evidence())).id();
        desk.stack().post(DIRECTORY, "/directory/claims/" + claim + "/acceptance", desk.stack().administrator(),
                null);
    }

    /** Joins the team of the event, if invited, and confirms the part of their actor. */
    private void join(EventScript.Person person) {
        if (person.role() != null) {
            desk.invite(person.subject(), person.role(), person.subject());
        }
        if (script.organisers().stream().anyMatch(part -> part.get("actorId").equals(person.speaksFor()))) {
            desk.confirm(person.subject(), "/organisers/" + names().id(person.speaksFor()), "/confirmation");
        }
    }

    private void planMilestones() {
        EventScript.Milestones milestones = script.milestones();
        if (milestones == null) {
            return;
        }
        if (milestones.template() != null) {
            JsonNode taken = desk.post("/milestones/from-template", Map.of("template", milestones.template()));
            taken.forEach(milestone -> names().give(milestone.path("templateKey").asText(), milestone.path("id").asText()));
        }
        milestones.changes().forEach(change -> desk.change("/milestones", change));
        milestones.others().forEach(milestone -> desk.post("/milestones", milestone));
    }

    private void gatherNeed(EventScript.Need need) {
        String path = desk.add("/needs", new EventScript.Thing(need.as(), need.body()));
        need.supportedBy().forEach(actor -> desk.post(path + "/supports", Map.of("actorId", actor)));
    }

    /** Several actors merge their proposals into one session; then the organisers decide. */
    private void coConstruct(EventScript.Proposal proposal) {
        String path = desk.add("/proposals", new EventScript.Thing(proposal.as(), proposal.body()));
        proposal.joins().forEach(author -> desk.post(path + "/authors", author));
        proposal.comments().forEach(comment -> desk.post(path + "/comments", comment));
        proposal.merges().forEach(merge -> desk.post(path + "/merges", merge));
        if (proposal.refusal() != null) {
            desk.post(path + "/refusal", proposal.refusal());
        }
        if (proposal.session() != null) {
            String id = desk.post(path + "/acceptance", NOTHING_TO_SAY).path("id").asText();
            schedule(id, proposal.session());
        }
    }

    /** An accepted proposal is a session that initially has neither time nor room. */
    private void schedule(String proposalId, EventScript.Thing session) {
        for (JsonNode drafted : desk.read("/sessions")) {
            if (drafted.path("proposalId").asText().equals(proposalId)) {
                names().give(session.as(), drafted.path("id").asText());
                desk.change("/sessions", new EventScript.Change("@" + session.as(), session.body()));
            }
        }
    }

    /** Publishes the event, and each release of its programme. */
    void announce() {
        if (script.releases().isEmpty()) {
            return;
        }
        desk.post("/publication", NOTHING_TO_SAY);
        script.releases().forEach(this::release);
        if (script.rescheduling() != null) {
            desk.post("/rescheduling", script.rescheduling());
            script.afterRescheduling().forEach(this::release);
        }
    }

    private void release(EventScript.Release release) {
        release.changes().forEach(change -> desk.change("/sessions", change));
        release.withdrawn().forEach(session -> desk.remove("/sessions", session));
        desk.post("/releases", release.body());
    }

    /** Enters the outcome: commitments and resources. */
    void conclude() {
        for (EventScript.Commitment commitment : script.commitments()) {
            String path = desk.add("/commitments", new EventScript.Thing(null, commitment.body()));
            commitment.notes().forEach(note -> desk.post(path + "/notes", note));
            script.people().stream().filter(person -> !person.isOrganiser())
                    .filter(person -> commitment.concerns(person.speaksFor())).forEach(
                            person -> desk.confirm(person.subject(), path, "/confirmations/" + names().id(person.speaksFor())));
        }
        script.resources().forEach(resource -> desk.post("/resources", resource));
    }

    /** Enters the next edition, which takes over the open axes and commitments of this one. */
    void goOn() {
        EventScript next = script.nextEdition();
        if (next != null) {
            Organising later = new Organising(desk.stack(), next, clock, names().ofEdition(next.firstDay(clock)));
            later.desk.post("/inheritance", NOTHING_TO_SAY);
            later.enter();
        }
    }

    /** Runs all steps. */
    void enter() {
        prepare();
        announce();
        conclude();
        goOn();
    }

    EventClient desk() {
        return desk;
    }

    UUID event() {
        return desk.event();
    }

    Names names() {
        return desk.names();
    }
}
