package org.encommun.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What is played: the Lezoux afternoon as its organisers told it. The persons are invented.
 *
 * @param organisers by the place of their actor among the actors
 * @param sessions by the place of their room among the rooms
 * @param participants in the order in which they register; the actor by its place, {@code null} for none
 * @param cards with how many people vote for each
 * @param ratings one for each who answers the survey
 * @param testimonies of the first who answer
 */
record Script(List<Actor> actors, List<Organiser> organisers, List<Room> rooms, List<Session> sessions,
        List<Participant> participants, List<Card> cards, List<Integer> ratings, List<String> testimonies) {

    record Actor(String name, String kind, String communeCode) {}

    record Organiser(int actor, String role, String agreement, List<String> contributions) {}

    record Room(String name, int capacity) {}

    record Session(String title, String type, int room, String from, String to, boolean signUp) {}

    record Participant(String name, String participantKind, Integer actor) {}

    record Card(String type, String text, int votes) {}

    static Script read() {
        try (InputStream text = Script.class.getResourceAsStream("lezoux.json")) {
            return new ObjectMapper().readValue(text, Script.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
