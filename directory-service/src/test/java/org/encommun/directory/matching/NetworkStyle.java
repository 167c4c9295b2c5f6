package org.encommun.directory.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.encommun.defaults.text.FoldedText;

/** Writes places down as networks do: in their own style, with gaps and errors. */
final class NetworkStyle {

    private static final double DEGREE = 111_195;

    private static final String[][] ABBREVIATIONS = {{"rue ", "r "}, {"avenue ", "av. "}, {"boulevard ", "bd "},
            {"place ", "pl "},
            {"impasse ", "imp. "}, {"allée ", "all "}, {"route ", "rte "}, {"chemin ", "che "}, {"square ", "sq "},
            {"quai ", "q "}};

    private final Random random;
    private final String network;
    private final boolean upperCase;
    private final boolean abbreviates;
    private final double gaps;

    /** A network with habits of its own, which depend on its number. */
    NetworkStyle(int number, Random random) {
        this.random = random;
        this.network = "réseau " + number;
        this.upperCase = number % 3 == 1;
        this.abbreviates = number % 2 == 1;
        this.gaps = 0.7 + number % 4 * 0.25;
    }

    /** What the network says of a place. */
    MatchedRecord write(FictitiousPlace place, int id) {
        boolean misfiled = chance(0.015);
        FictitiousCommune commune = misfiled ? place.nextCommune() : place.commune();
        boolean located = !chance(0.3 * gaps);
        double[] position = position(place);
        return MatchedRecordBuilder.builder().id(new UUID(random.nextLong(), random.nextLong()))
                .name(cased(typing(name(place)))).street(street(place))
                .postalCode(commune.postalCode()).commune(cased(commune.name()))
                .communeCode(chance(0.04) ? null : commune.code()).latitude(located ? position[0] : null)
                .longitude(located ? position[1] : null).siret(siret(place)).phone(phone(place)).emails(emails(place))
                .websites(websites(place)).build();
    }

    private String name(FictitiousPlace place) {
        if (place.otherName() != null && chance(0.4)) {
            return place.otherName();
        }
        String kind = place.kindNames().isEmpty()
                ? ""
                : place.kindNames().get(
                        chance(0.6) ? 0 : random.nextInt(place.kindNames().size()));
        String own = place.ownName();
        if (!own.isEmpty() && !kind.isEmpty() && chance(0.08)) {
            kind = "";
        } else if (!own.isEmpty() && !kind.isEmpty() && chance(0.06)) {
            own = "";
        }
        String name = (kind + " " + own).strip();
        int commune = random.nextInt(10);
        if (commune < 2 && !name.contains(place.commune().name())) {
            name += " de " + place.commune().name();
        } else if (commune < 3 && !name.contains(place.commune().name())) {
            name += " - " + place.commune().name();
        }
        return chance(0.05) && name.startsWith("Association")
                ? "Asso." + name.substring("Association".length())
                : shortened(name, 0.12);
    }

    /** The first name as an initial, {@code St} for {@code Saint}. */
    private String shortened(String text, double probability) {
        String shortened = chance(probability * 3) ? text.replace("Saint-", "St ").replace("Sainte-", "Ste ") : text;
        if (chance(probability)) {
            for (String person : Vocabulary.PERSONS) {
                int space = person.indexOf(' ');
                if (space > 0 && shortened.contains(person)) {
                    return shortened.replace(person, person.charAt(0) + ". " + person.substring(space + 1));
                }
            }
        }
        return shortened;
    }

    private String street(FictitiousPlace place) {
        if (chance(0.08 * gaps)) {
            return null;
        }
        String street = shortened(place.street(), 0.15);
        if (abbreviates && chance(0.7)) {
            for (String[] abbreviation : ABBREVIATIONS) {
                if (street.startsWith(abbreviation[0])) {
                    street = abbreviation[1] + street.substring(abbreviation[0].length());
                }
            }
            street = street.replace("Général", "Gal").replace("Maréchal", "Mal").replace("Docteur", "Dr").replace("Président",
                    "Pdt");
        }
        String number = chance(0.1 * gaps) ? "" : chance(0.03) ? Integer.toString(1 + random.nextInt(60)) : place.number();
        String line = number.isEmpty() ? street : number + (chance(0.15) ? ", " : " ") + street;
        return cased(typing(chance(0.05) ? line + " BP " + (10_000 + random.nextInt(9_000)) : line));
    }

    /** Mostly some metres off, sometimes the middle of the commune, sometimes rounded. */
    private double[] position(FictitiousPlace place) {
        double which = random.nextDouble();
        if (which < 0.07) {
            return new double[]{place.commune().latitude(), place.commune().longitude()};
        }
        if (which < 0.1) {
            return new double[]{Math.round(place.latitude() * 100) / 100.0, Math.round(place.longitude() * 100) / 100.0};
        }
        double metres = which < 0.6 ? 8 : which < 0.9 ? 50 : 250;
        return new double[]{place.latitude() + random.nextGaussian() * metres / DEGREE,
                place.longitude() + random.nextGaussian() * metres / DEGREE * 1.4};
    }

    private String siret(FictitiousPlace place) {
        double which = random.nextDouble();
        if (which < 0.3 * gaps) {
            return null;
        }
        if (which < 0.45 * gaps) {
            return place.seat();
        }
        if (which > 0.97) {
            // a typing error, which the check digit shows
            int at = random.nextInt(14);
            return place.siret().substring(0, at) + (place.siret().charAt(at) == '9' ? '3' : '9')
                    + place.siret().substring(at + 1);
        }
        if (which > 0.95) {
            return "%09d00012".formatted(random.nextInt(900_000_000));
        }
        return place.siret();
    }

    private String phone(FictitiousPlace place) {
        if (place.phone() == null || chance(0.3 * gaps)) {
            return null;
        }
        String digits = chance(0.1) ? "07%08d".formatted(random.nextInt(100_000_000)) : place.phone();
        return switch (random.nextInt(4)) {
            case 0 -> "+33" + digits.substring(1);
            case 1 -> digits.replaceAll("(..)(?!$)", "$1 ");
            case 2 -> digits.replaceAll("(..)(?!$)", "$1.");
            default -> digits;
        };
    }

    private List<String> emails(FictitiousPlace place) {
        if (chance(0.4 * gaps)) {
            return List.of();
        }
        List<String> emails = new ArrayList<>();
        String domain = place.email().substring(place.email().indexOf('@'));
        emails.add(chance(0.15) ? (chance(0.5) ? "accueil" : "direction") + domain : place.email());
        return emails;
    }

    private List<String> websites(FictitiousPlace place) {
        if (chance(0.45 * gaps)) {
            return List.of();
        }
        String site = place.website();
        if (chance(0.1)) {
            return List
                    .of("https://www.facebook.com/" + FoldedText.of(place.ownName() + place.commune().name()).replace(" ", ""));
        }
        return List.of(chance(0.3) ? site.replace("https://www.", "http://") + "/" : chance(0.15) ? site + "/accueil" : site);
    }

    private String typing(String text) {
        if (text.length() < 6 || !chance(0.06)) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private String cased(String text) {
        return upperCase ? FoldedText.of(text).toUpperCase(Locale.FRENCH) : text;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
