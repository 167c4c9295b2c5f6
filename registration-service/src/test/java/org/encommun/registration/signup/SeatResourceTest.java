package org.encommun.registration.signup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.registration.RegistrationFixture.event;
import static org.encommun.registration.RegistrationFixture.own;
import static org.encommun.registration.RegistrationFixture.programme;
import static org.encommun.registration.RegistrationFixture.register;
import static org.encommun.registration.RegistrationFixture.seat;
import static org.encommun.registration.RegistrationFixture.session;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SeatResourceTest {

    @Test
    void seatsOfASessionAreNotOverbookedByConcurrentRequests() throws Exception {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 3));
        List<Response> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(register(event, "personne" + i));
        }

        List<String> seats = atOnce(people, person -> seat(person, workshop).then().statusCode(201).extract().path("status"));

        assertThat(seats).filteredOn("CONFIRMED"::equals).hasSize(3);
        assertThat(seats).filteredOn("WAITING"::equals).hasSize(9);
        given().get("/registration/events/" + event + "/availability").then().body("sessions[0].left", equalTo(0))
                .body("sessions[0].taken", equalTo(3)).body("places", nullValue());
    }

    @Test
    void aSeatGivenUpGoesToTheFirstOfTheWaitingList() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 1));
        Response first = register(event, "un");
        Response second = register(event, "deux");
        Response third = register(event, "trois");
        String held = seat(first, workshop).then().body("status", equalTo("CONFIRMED")).extract().header("ETag");
        seat(second, workshop).then().body("status", equalTo("WAITING"));
        seat(third, workshop).then().body("status", equalTo("WAITING"));

        own(first).header("If-Match", held).delete("/seats/" + workshop).then().statusCode(204);

        own(second).get().then().body("seats[0].status", equalTo("CONFIRMED"));
        own(third).get().then().body("seats[0].status", equalTo("WAITING"));
        own(first).get().then().body("seats", hasSize(0));
    }

    private interface Step {
        String of(Response person);
    }

    private static List<String> atOnce(List<Response> people, Step step) throws Exception {
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads
                    .invokeAll(people.stream().<Callable<String>>map(person -> () -> step.of(person)).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
