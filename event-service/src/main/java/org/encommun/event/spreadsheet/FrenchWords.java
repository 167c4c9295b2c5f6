package org.encommun.event.spreadsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.encommun.defaults.text.FoldedText;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionType;
import org.encommun.territory.Territory;

/** What the field calls the things for which the API has English names, both ways; read whatever their accents and case. */
public final class FrenchWords {

    private FrenchWords() {}

    /** What happens in a session. */
    public static String of(SessionType type) {
        return switch (type) {
            case WELCOME -> "Accueil";
            case PLENARY -> "Plénière";
            case ROUND_TABLE -> "Table ronde";
            case WORKSHOP -> "Atelier";
            case VISIT -> "Visite";
            case PRESENTATION -> "Présentation";
            case BREAK -> "Pause";
        };
    }

    /** What makes a session accessible. */
    public static String of(SessionAccessibility accessibility) {
        return switch (accessibility) {
            case SIGN_LANGUAGE -> "LSF";
            case CAPTIONS -> "Sous-titrage";
            case HEARING_LOOP -> "Boucle magnétique";
            case EASY_TO_READ -> "FALC";
            case AUDIO_DESCRIPTION -> "Audiodescription";
        };
    }

    /** In what capacity people come. */
    public static String of(ParticipantKind kind) {
        return switch (kind) {
            case DIGITAL_ADVISER -> "Conseiller numérique";
            case COORDINATOR -> "Coordinateur";
            case HUB -> "Hub";
            case ELECTED_OFFICIAL -> "Élu";
            case LOCAL_AUTHORITY_AGENT -> "Agent de collectivité";
            case STATE_AGENT -> "Agent de l’État";
            case MEDIATOR -> "Médiateur numérique";
            case SOCIAL_WORKER -> "Aidant ou travailleur social";
            case ASSOCIATION -> "Association";
            case COMPANY -> "Entreprise";
            case RESIDENT -> "Habitant";
            case OTHER -> "Autre";
        };
    }

    static Optional<SessionType> type(String word) {
        return meant(word, SessionType.values(), FrenchWords::of);
    }

    static Optional<SessionAccessibility> accessibility(String word) {
        return meant(word, SessionAccessibility.values(), FrenchWords::of);
    }

    static Optional<ParticipantKind> participantKind(String word) {
        return meant(word, ParticipantKind.values(), FrenchWords::of);
    }

    /** A territory in the words of a table: what kind it is, and its code. */
    public static String of(Territory.Part territory) {
        return of(territory.kind()) + " " + territory.code();
    }

    private static String of(Territory.Kind kind) {
        return switch (kind) {
            case COMMUNE -> "Commune";
            case EPCI -> "EPCI";
            case DEPARTEMENT -> "Département";
            case REGION -> "Région";
        };
    }

    static Optional<Territory.Part> territory(String words) {
        int blank = words.lastIndexOf(' ');
        return blank < 0
                ? Optional.empty()
                : meant(words.substring(0, blank), Territory.Kind.values(), FrenchWords::of)
                        .map(kind -> new Territory.Part(kind, words.substring(blank + 1).toUpperCase(Locale.ROOT)));
    }

    private static <T> Optional<T> meant(String word, T[] values, Function<T, String> inFrench) {
        String folded = FoldedText.of(word);
        return Arrays.stream(values).filter(value -> FoldedText.of(inFrench.apply(value)).equals(folded)).findFirst();
    }
}
