package org.encommun.directory.opposition.screening;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.encommun.directory.matching.value.PhoneNumbers;

/** One spelling for each value, of the many in which it may be written. The parts come from a {@link ReadableText}. */
final class CanonicalValues {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int SHORTEST_ABROAD = 7;
    private static final int LONGEST_NUMBER = 15;
    /** France, written without the plus as spreadsheets leave it. */
    private static final Pattern PLUS_LOST = Pattern.compile("(?:33[1-9][0-9]{8}|(?:590|594|596|262)[1-9][0-9]{8})");

    private CanonicalValues() {}

    /** The mailbox, whatever tag ("+news") is behind its name (RFC 5233), and with its domain in the form of the DNS (RFC 5891). */
    static String mail(String local, String domain) {
        String box = Normalizer.normalize(local, Normalizer.Form.NFC);
        int tag = box.indexOf('+');
        return (tag > 0 ? box.substring(0, tag) : box) + "@" + ascii(Normalizer.normalize(domain, Normalizer.Form.NFC));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return domain;
        }
    }

    /**
     * The nine significant digits of a French number, or all of one abroad; empty for what is none, and for the short numbers of services.
     *
     * @param digits also more than one number's
     * @param plus whether a plus sign is before them
     */
    static Optional<String> phone(String digits, boolean plus) {
        boolean international = plus || digits.startsWith("00")
                || digits.length() > 10 && PLUS_LOST.matcher(digits).matches();
        Optional<String> french = PhoneNumbers.significant(digits, international);
        if (french.isPresent()) {
            return french;
        }
        String number = digits.startsWith("00") ? digits.substring(2) : digits;
        return international && number.length() >= SHORTEST_ABROAD && number.length() <= LONGEST_NUMBER
                ? Optional.of("+" + number)
                : Optional.empty();
    }

    /**
     * The words of a name. "Dupont Marie Anne" is "Marie Anne Dupont", since it is not known where the family name begins: of the orders that
     * come of putting the last words first, the first one in the alphabet.
     */
    static String name(List<String> words) {
        String least = null;
        for (int first = 0; first < words.size(); first++) {
            StringBuilder turned = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                turned.append(words.get((first + i) % words.size())).append(' ');
            }
            String name = turned.toString();
            least = least == null || name.compareTo(least) < 0 ? name : least;
        }
        return least;
    }

    /** A word of a name, without accents. */
    static String word(String read) {
        return read.chars().allMatch(Character::isLetterOrDigit) ? read : MARKS.matcher(read).replaceAll("");
    }
}
