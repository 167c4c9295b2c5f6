package org.encommun.defaults.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link WebAddress}. */
public class WebAddressValidator implements ConstraintValidator<WebAddress, String> {

    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    /** A name of at most 253 characters with at least two labels, the last of which is no number (RFC 1123). */
    private static final Pattern HOST = Pattern
            .compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{1,62}[a-z0-9]");

    private int max;

    @Override
    public void initialize(WebAddress constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(String address, ConstraintValidatorContext context) {
        if (address == null) {
            return true;
        }
        if (address.codePointCount(0, address.length()) > max) {
            return TextCheck.refuse("tooLong", context);
        }
        return TextCharacters.allVisible(address) && hasRealHost(address);
    }

    private static boolean hasRealHost(String address) {
        try {
            URI uri = new URI(address);
            String authority = uri.getRawAuthority();
            return uri.getScheme() != null && SCHEME.matcher(uri.getScheme()).matches() && authority != null
                    && isHostName(PORT.matcher(authority).replaceFirst(""));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isHostName(String host) {
        try {
            return HOST.matcher(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT)).matches();
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
