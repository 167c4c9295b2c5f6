package org.encommun.event.venue;

import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class VenueResourceTest {

    private static final Map<String, Object> ADDRESS = json("street", "29 avenue de Verdun", "postalCode", "63190",
            "locality", "Lezoux", "communeCode", "63195", "latitude", 45.8275, "longitude", 3.3803);
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque", "accessibility", List.of("MOTOR", "HEARING"),
            "access", "Gare à dix minutes.", "address", ADDRESS);

    private UUID event;

    @BeforeEach
    void anEventIsBeingPrepared() {
        event = EventFixture.draft("lieux-" + UUID.randomUUID());
    }

    @Test
    void aVenueHasRooms() {
        Response venue = EventFixture.post(event, "/venues", LIBRARY);
        venue.then().statusCode(201).body("address.locality", equalTo("Lezoux"));

        EventFixture.post(event, "/rooms",
                json("name", "Salle d’étude", "venueId", venue.path("id").toString(), "capacity", 12, "parallelSessions", 2,
                        "openings", List.of(json("from", "2036-11-24T14:00:00+01:00", "to", "2036-11-24T18:00:00+01:00"))))
                .then().statusCode(201).body("parallelSessions", equalTo(2));

        EventFixture.organiser(event).get("/events/" + event + "/rooms").then().body("venueId",
                contains(venue.path("id").toString()));
        EventFixture.delete(event, venue).then().statusCode(409).body("type", equalTo("urn:encommun:problem:venue-in-use"));
    }

    @Test
    void sessionsMoveWithTheirRoomToAnotherVenue() {
        String library = EventFixture.post(event, "/venues", LIBRARY).path("id");
        String townHall = EventFixture.post(event, "/venues", with(LIBRARY, "name", "Mairie")).path("id");
        Response room = EventFixture.post(event, "/rooms", json("name", "Salle", "venueId", library, "capacity", 12));
        Response session = EventFixture.post(event, "/sessions",
                json("title", "Atelier", "type", "WORKSHOP", "venueId", library, "roomId", room.path("id").toString()));
        session.then().statusCode(201);

        EventFixture.patch(event, room, room.header("Location"), json("venueId", townHall)).then()
                .statusCode(200);

        EventFixture.patch(event, session, session.header("Location"), json("title", "Atelier speed boat")).then()
                .statusCode(200);
    }

    @Test
    void aRoomThatSessionsAreInStays() {
        Response room = EventFixture.post(event, "/rooms", json("name", "Salle", "capacity", 12));
        EventFixture
                .post(event, "/sessions",
                        json("title", "Atelier", "type", "WORKSHOP", "roomId", room.path("id").toString(), "signUp", false))
                .then().statusCode(201);

        EventFixture.delete(event, room).then().statusCode(409).body("type", equalTo("urn:encommun:problem:room-in-use"));
        EventFixture.organiser(event).get(room.header("Location")).then().statusCode(200);
    }

    @Test
    void aRoomIsChangedAndDeleted() {
        Response room = EventFixture.post(event, "/rooms", json("name", "Salle", "capacity", 12));
        Response changed = EventFixture.patch(event, room, room.header("Location"), json("capacity", 20));
        changed.then().statusCode(200).body("capacity", equalTo(20)).body("name", equalTo("Salle"));

        EventFixture.delete(event, room).then().statusCode(412);
        EventFixture.organiser(event).header("If-Match", changed.header("ETag")).delete(room.header("Location")).then()
                .statusCode(204);
        EventFixture.organiser(event).get(room.header("Location")).then().statusCode(404);
    }

    @Test
    void theDetailsOfVenuesAndRoomsAreValidated() {
        refused("/venues", with(LIBRARY, "address", with(ADDRESS, "longitude", null)), 422, "half-coordinates");
        refused("/venues", with(LIBRARY, "address", with(ADDRESS, "communeCode", "99999")), 422, "unknown-territory");
        refused("/venues", with(LIBRARY, "address", with(ADDRESS, "latitude", 91)), 400, "validation-failed");
        EventFixture.post(event, "/venues", LIBRARY).then().statusCode(201);
        refused("/venues", LIBRARY, 409, "venue-name-taken");
        refused("/rooms", json("name", "Salle", "capacity", -1), 400, "validation-failed");
        refused("/rooms", json("name", "Salle", "capacity", 5, "venueId", UUID.randomUUID()), 422,
                "unknown-venue");
        EventFixture
                .post(event, "/rooms",
                        json("name", "Salle", "capacity", 5, "openings",
                                List.of(json("from", "2036-11-24T14:00:00+01:00", "to", "2036-11-24T14:00:00+01:00"))))
                .then()
                .statusCode(422).body("field", equalTo("openings[0].to"));
    }

    private void refused(String path, Object body, int status, String type) {
        EventFixture.post(event, path, body).then().statusCode(status).body("type", equalTo("urn:encommun:problem:" + type));
    }
}
