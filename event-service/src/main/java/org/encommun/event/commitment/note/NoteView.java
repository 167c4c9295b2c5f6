package org.encommun.event.commitment.note;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A note as the API shows it. */
public record NoteView(@Schema(examples = "019aa4c7-51d6-7a03-8b5c-6d7e8f901234") UUID id,
        @Schema(description = "In UTC.", examples = "2027-03-12T09:41:07Z") Instant writtenAt,
        @JsonUnwrapped NoteDetails details) {

    static NoteView of(CommitmentNote note) {
        return new NoteView(note.id(), note.writtenAt(), new NoteDetails(note.text()));
    }
}
