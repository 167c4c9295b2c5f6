package org.encommun.directory.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays of a département or overseas collectivity.
 * <p>
 * Sources: Code du travail, art. L3133-1 (the eleven of the whole country), L3134-13 (Moselle, Bas-Rhin, Haut-Rhin) and L3422-2
 * with décret 83-1003 of 23 November 1983 (abolition of slavery); Saint-Martin keeps 28 May since 2018, by its préfecture. Days
 * that hold in a part of the territory only, or by the labour law of a Pacific collectivity, are neither holidays nor not.
 */
final class PublicHolidays {

    /** Whether a day is a holiday. */
    enum Answer {
        YES, NO, PERHAPS
    }

    private static final Set<MonthDay> NATIONAL = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8),
            MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;
    /** In days after Easter. */
    private static final Set<Integer> NATIONAL_MOVABLE = Set.of(EASTER_MONDAY, ASCENSION, WHIT_MONDAY);
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);
    private static final Map<String, MonthDay> LOCAL = Map.ofEntries(Map.entry("57", SAINT_STEPHEN),
            Map.entry("67", SAINT_STEPHEN), Map.entry("68", SAINT_STEPHEN), Map.entry("971", MonthDay.of(5, 27)),
            Map.entry("972", MonthDay.of(5, 22)), Map.entry("973", MonthDay.of(6, 10)), Map.entry("974", MonthDay.of(12, 20)),
            Map.entry("976", MonthDay.of(4, 27)), Map.entry("977", MonthDay.of(10, 9)), Map.entry("978", MonthDay.of(5, 28)));
    /** In Alsace and Moselle in communes with a Protestant church or a shared one; elsewhere by local custom or law. */
    private static final Set<String> GOOD_FRIDAY_PERHAPS = Set.of("57", "67", "68", "971", "972", "973", "987");
    private static final Map<String, Set<MonthDay>> PERHAPS = Map.of(
            "971", Set.of(MonthDay.of(7, 21)), "972", Set.of(MonthDay.of(7, 21)),
            "986", Set.of(MonthDay.of(4, 28), MonthDay.of(7, 29)),
            "987", Set.of(MonthDay.of(3, 5), MonthDay.of(6, 29), MonthDay.of(11, 20)),
            "988", Set.of(MonthDay.of(9, 24)));

    private final String departement;

    PublicHolidays(String departement) {
        this.departement = departement;
    }

    Answer on(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        int afterEaster = (int) (date.toEpochDay() - Easter.of(date.getYear()).toEpochDay());
        if (NATIONAL.contains(day) || NATIONAL_MOVABLE.contains(afterEaster) || day.equals(LOCAL.get(departement))) {
            return Answer.YES;
        }
        boolean perhaps = afterEaster == GOOD_FRIDAY && GOOD_FRIDAY_PERHAPS.contains(departement)
                || PERHAPS.getOrDefault(departement, Set.of()).contains(day);
        return perhaps ? Answer.PERHAPS : Answer.NO;
    }
}
