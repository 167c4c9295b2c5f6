package org.encommun.event.speaker;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A speaker as organisers see them. */
public record SpeakerView(@Schema(examples = "019aa4c3-06ff-7000-8000-000000000006") UUID id,
        @JsonUnwrapped SpeakerDetails details) {

    static SpeakerView of(Speaker speaker) {
        return new SpeakerView(speaker.id(), speaker.details());
    }
}
