package org.encommun.event.programme.speaker;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.programme.release.ProgrammeService;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;

/** The speakers of the public programme. */
@ApplicationScoped
public class ProgrammeSpeakerService {

    private final ProgrammeService programmes;
    private final SpeakerRepository repository;

    ProgrammeSpeakerService(ProgrammeService programmes, SpeakerRepository repository) {
        this.programmes = programmes;
        this.repository = repository;
    }

    /** The speakers of sessions of the latest release, in the order in which they were added to the event. */
    List<Speaker> list(UUID eventId) {
        Set<UUID> speakerIds = programmes.sessions(eventId).stream()
                .flatMap(session -> session.details().speakerIds().stream()).collect(Collectors.toSet());
        return repository.of(eventId).stream().filter(speaker -> speakerIds.contains(speaker.id())).toList();
    }
}
