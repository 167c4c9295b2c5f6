package org.encommun.directory.standard.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.encommun.directory.standard.PlaceColumn;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Reads telephone numbers, as they are written in France and in each of its overseas territories, into the form of E.164. */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String METROPOLITAN = "FR";
    private static final Map<String, String> OVERSEAS = Map.ofEntries(Map.entry("971", "GP"), Map.entry("972", "MQ"),
            Map.entry("973", "GF"), Map.entry("974", "RE"), Map.entry("975", "PM"), Map.entry("976", "YT"),
            Map.entry("977", "BL"), Map.entry("978", "MF"), Map.entry("986", "WF"), Map.entry("987", "PF"),
            Map.entry("988", "NC"));
    /** Between two numbers. A slash, a point or a hyphen may also part the digits of one. */
    private static final Pattern SEPARATOR = Pattern.compile("[|;,\\n]|\\s/\\s|\\b(?:ou|et)\\b");
    private static final Pattern SHORT = Pattern.compile("[0-9]{3,6}");
    private static final Pattern PARTED = Pattern.compile("[\\s.\\-]");

    private Phones() {}

    /** The first number of the cell; {@code null} if there is none. */
    static String read(Row row, Optional<String> departement) {
        String cell = row.lines(PlaceColumn.TELEPHONE);
        if (cell == null) {
            return null;
        }
        String first = null;
        for (String part : SEPARATOR.split(cell)) {
            String sent = part.strip();
            if (!sent.isEmpty()) {
                Optional<String> number = number(sent, departement);
                if (number.isEmpty()) {
                    row.setAside(PlaceColumn.TELEPHONE, RowFault.PHONE_INVALID, sent, null);
                } else if (first == null) {
                    first = number.get();
                } else if (!first.equals(number.get())) {
                    row.setAside(PlaceColumn.TELEPHONE, RowFault.PHONE_FURTHER, sent, number.get());
                }
            }
        }
        return first;
    }

    private static Optional<String> number(String sent, Optional<String> departement) {
        String digits = PARTED.matcher(sent).replaceAll("");
        if (SHORT.matcher(digits).matches() && !isWhole(digits, departement)) {
            return Optional.of(digits);
        }
        return Stream.concat(departement.map(OVERSEAS::get).stream(), Stream.of(METROPOLITAN))
                .flatMap(region -> parsed(sent, region).stream()).findFirst();
    }

    /** Where numbers are that short, as in Wallis and Futuna, one of six digits is a whole one. */
    private static boolean isWhole(String digits, Optional<String> departement) {
        return departement.map(OVERSEAS::get).flatMap(region -> parsed(digits, region)).isPresent();
    }

    private static Optional<String> parsed(String sent, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(sent, region);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
