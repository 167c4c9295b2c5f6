package org.encommun.event.document.openagenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.defaults.json.DocumentJson;
import org.encommun.defaults.json.JsonObject;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.EventDay;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.programme.Programme;

/**
 * An event in the form in which OpenAgenda's API takes it: its locations, and one of its events for each day. A location has an
 * identifier there only once it is created, so each event names its location by a key of ours.
 *
 * @see <a href="https://developers.openagenda.com/evenements/structure">structure of an event</a>
 */
public final class OpenAgendaExport {

    private final DocumentSource event;

    /** @param event with its latest release */
    public OpenAgendaExport(DocumentSource event) {
        this.event = event;
    }

    /** The export as a file. */
    public byte[] json() {
        Map<String, JsonObject> locations = new LinkedHashMap<>();
        List<JsonObject> events = new ArrayList<>();
        List<EventDay> days = EventDay.between(event.startsAt(), event.endsAt(), event.zone()).toList();
        for (int i = 0; i < days.size(); i++) {
            List<Programme.Session> sessions = sessions(days.get(i));
            OpenAgendaDay day = new OpenAgendaDay(event, days.get(i), sessions);
            OpenAgendaLocation location = event.details().mode() == AttendanceMode.ONLINE
                    ? null
                    : OpenAgendaLocation.of(event, sessions);
            if (location != null) {
                locations.putIfAbsent(location.key(), location.json());
            }
            events.add(new JsonObject().with("key", day.key()).with("locationKey", location == null ? null : location.key())
                    .with("event", day.json(i + 1, days.size(), location)));
        }
        return DocumentJson.bytes(new JsonObject()
                .with("locations", locations.entrySet().stream()
                        .map(each -> new JsonObject().with("key", each.getKey()).with("location", each.getValue())).toList())
                .with("events", events));
    }

    private List<Programme.Session> sessions(EventDay day) {
        return event.programme().sessions().stream()
                .filter(session -> EventDay.of(session.details().start(), event.zone()).equals(day))
                .toList();
    }
}
