package org.encommun.local.demo;

import java.util.List;

/**
 * The participants of the afternoon in Lezoux, and their feedback. The persons are fictitious.
 *
 * @param participants in the order of registration; the actor by its name in the event's script, {@code null} for none
 * @param cards with the number of votes for each
 * @param ratings one per response to the survey
 * @param testimonies of the first respondents
 */
record Afternoon(List<Participant> participants, List<Card> cards, List<Integer> ratings, List<String> testimonies) {

    record Participant(String name, String participantKind, String actor) {}

    record Card(String type, String text, int votes) {}

    static Afternoon read() {
        return EventScript.read("lezoux-afternoon", Afternoon.class);
    }
}
