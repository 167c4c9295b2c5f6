package org.encommun.local.demo;

import java.util.List;

/**
 * Who came to the afternoon of Lezoux, and what they said. The persons are invented.
 *
 * @param participants in the order in which they register; the actor by its name in the script of the event, {@code
 *         null} for none
 * @param cards with how many people vote for each
 * @param ratings one for each who answers the survey
 * @param testimonies of the first who answer
 */
record Afternoon(List<Participant> participants, List<Card> cards, List<Integer> ratings, List<String> testimonies) {

    record Participant(String name, String participantKind, String actor) {}

    record Card(String type, String text, int votes) {}

    static Afternoon read() {
        return EventScript.read("lezoux-afternoon", Afternoon.class);
    }
}
