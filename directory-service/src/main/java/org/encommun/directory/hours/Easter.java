package org.encommun.directory.hours;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /** The computus of the anonymous correspondent of Nature (1876), as given by Jean Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int lateness = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * lateness + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
