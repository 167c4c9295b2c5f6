package org.encommun.event.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.programme.Programme;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;

/** What a draft's table calls actors and speakers: these by their names only where they agreed that it is published. */
@ApplicationScoped
class DraftNames {

    private final SpeakerRepository speakers;
    private final KnownActorRepository actors;

    DraftNames(SpeakerRepository speakers, KnownActorRepository actors) {
        this.speakers = speakers;
        this.actors = actors;
    }

    SessionTable.Names of(UUID eventId, Programme draft) {
        Map<UUID, Speaker> known = speakers.of(eventId).stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
        Map<UUID, String> hosts = actors
                .all(draft.sessions().stream().flatMap(session -> session.details().hostIds().stream()).distinct()
                        .toList())
                .stream().collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        return new SessionTable.Names() {
            @Override
            public List<String> hosts(Programme.Session session) {
                return session.details().hostIds().stream().map(hosts::get).filter(Objects::nonNull).toList();
            }

            @Override
            public List<String> speakers(Programme.Session session) {
                return session.details().speakerIds().stream().map(known::get).filter(Objects::nonNull)
                        .map(Speaker::publishedName)
                        .filter(Objects::nonNull).toList();
            }
        };
    }
}
