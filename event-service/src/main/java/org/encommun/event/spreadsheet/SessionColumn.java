package org.encommun.event.spreadsheet;

import java.util.Arrays;
import java.util.Optional;

import org.encommun.defaults.text.FoldedText;

/** A column of the table of sessions, by the header that stands above it in a spreadsheet. */
public enum SessionColumn {
    /** The session's number within the event. */
    NUMBER("numéro"),
    /** Its title. */
    TITLE("titre"),
    /** What happens in it, in the words of {@link FrenchWords}. */
    TYPE("type"),
    /** Its description, in Markdown. */
    DESCRIPTION("description"),
    /** The day on which it begins, as 2026-11-24, in the zone of the event. */
    START_DATE("date de début"),
    /** When it begins, as 15:30. */
    START_TIME("heure de début"),
    /** The day on which it ends. */
    END_DATE("date de fin"),
    /** When it ends. */
    END_TIME("heure de fin"),
    /** The name of its venue. */
    VENUE("lieu"),
    /** The name of its room. */
    ROOM("salle"),
    /** How many people it has room for; empty for no limit. */
    SEATS("places"),
    /** Whether people take a seat beforehand: oui or non. */
    SIGN_UP("inscription"),
    /**
     * In what capacity people come, in the words of {@link FrenchWords}, and the codes of their territories; empty for
     * everybody.
     */
    AUDIENCE("public"),
    /** The actors that hold it. */
    HOSTS("structures"),
    /** Who speaks: the names that are published, else those of their actors. */
    SPEAKERS("intervenants"),
    /** The languages spoken (BCP 47). */
    LANGUAGES("langues"),
    /** What makes it accessible, in the words of {@link FrenchWords}. */
    ACCESSIBILITY("accessibilité"),
    /** Whether all agreed that it is recorded: oui, non, or empty while that is open. */
    RECORDING("enregistrement");

    private final String header;

    SessionColumn(String header) {
        this.header = header;
    }

    /** What stands above it. */
    public String header() {
        return header;
    }

    /** The column with a header, whatever its accents and case. */
    static Optional<SessionColumn> withHeader(String folded) {
        return Arrays.stream(values()).filter(column -> FoldedText.of(column.header).equals(folded)).findFirst();
    }

    /** The column that tells a member of a session. */
    static SessionColumn ofMember(String member) {
        return switch (member) {
            case "title" -> TITLE;
            case "description" -> DESCRIPTION;
            case "seats" -> SEATS;
            case "audience" -> AUDIENCE;
            case "languages" -> LANGUAGES;
            case "accessibility" -> ACCESSIBILITY;
            default -> throw new IllegalArgumentException("no column tells " + member);
        };
    }
}
