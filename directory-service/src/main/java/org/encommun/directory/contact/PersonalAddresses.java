package org.encommun.directory.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.defaults.text.FoldedText;

/**
 * Recognises mail addresses that look like those of a person and not of a place or an organisation: a first name at a provider of
 * private mailboxes. It is a guess, for somebody to confirm.
 */
public final class PersonalAddresses {

    /** Providers whose mailboxes are mostly private; small organisations have them, too. */
    private static final Pattern PROVIDER = Pattern
            .compile("(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|"
                    + "proton|protonmail|orange|wanadoo|free|sfr|neuf|bbox|numericable|laposte|club-internet|mailo|caramail)\\.[a-z.]{2,6}");
    private static final Set<String> FIRST_NAMES = firstNames();

    private PersonalAddresses() {}

    /** Whether an address looks like that of a person. */
    public static boolean looksPersonal(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || !PROVIDER.matcher(address.substring(at + 1).toLowerCase(Locale.ROOT)).matches()) {
            return false;
        }
        return Arrays.stream(FoldedText.of(address.substring(0, at)).split("[^a-z]+")).anyMatch(FIRST_NAMES::contains);
    }

    private static Set<String> firstNames() {
        try (var reader = new BufferedReader(
                new InputStreamReader(PersonalAddresses.class.getResourceAsStream("first-names.txt"),
                        StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
