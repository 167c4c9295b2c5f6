package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The telephone numbers in a field, in the nine significant digits of the French numbering plan. */
public final class PhoneNumbers {

    private static final int SIGNIFICANT = 9;
    /** France and the overseas parts whose national numbers have ten digits as well. */
    private static final Set<String> COUNTRIES = Set.of("33", "262", "590", "594", "596");

    private PhoneNumbers() {}

    /** Short numbers such as 3949 are left out: they are those of a whole institution and say nothing of a place. */
    public static List<String> of(String field) {
        List<String> numbers = new ArrayList<>();
        if (field != null) {
            for (String part : field.split("[/|;,]")) {
                String number = significant(part);
                if (number != null && !numbers.contains(number)) {
                    numbers.add(number);
                }
            }
        }
        return List.copyOf(numbers);
    }

    private static String significant(String text) {
        boolean international = text.strip().startsWith("+") || text.strip().startsWith("00");
        return significant(text.replace("(0)", "").replaceAll("[^0-9]", ""), international).orElse(null);
    }

    /**
     * The nine significant digits of a number.
     *
     * @param digits its digits alone
     * @param international whether they begin with the code of the country, or with 00 and that code
     */
    public static Optional<String> significant(String digits, boolean international) {
        if (international) {
            String number = digits.startsWith("00") ? digits.substring(2) : digits;
            return COUNTRIES.stream().filter(number::startsWith).map(country -> number.substring(country.length()))
                    .map(PhoneNumbers::withoutTrunk).filter(national -> national.length() == SIGNIFICANT).findFirst();
        }
        String national = withoutTrunk(digits);
        return national.length() == SIGNIFICANT ? Optional.of(national) : Optional.empty();
    }

    private static String withoutTrunk(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
