package org.encommun.event.document;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionType;

/** What the field calls the things for which the API has English names. */
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
}
