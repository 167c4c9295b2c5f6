package org.encommun.directory.harvest.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/**
 * The credentials of a source as they are given. They are never shown: what is shown has their kind alone.
 *
 * @param user for a password; {@code null} for a token, and for what stays as it is
 * @param secret the token or the password; {@code null} for what stays as it is
 */
public record SourceCredentials(
        @NotNull @Schema(description = "How the server of the source recognises the directory.") CredentialsKind kind,
        @SingleLineText(max = 255)
        @Schema(nullable = true, description = "The user, for `BASIC`. Never shown.", writeOnly = true,
                examples = "encommun") String user,
        @SingleLineText(max = 4000)
        @Schema(nullable = true, description = "The token, or the password. Never shown.", writeOnly = true,
                examples = "exemple-de-jeton") String secret) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    /** Whether they are those that are there already. */
    boolean stay() {
        return user == null && secret == null;
    }

    /** Whether a header can be made of them. */
    boolean complete() {
        return secret != null && (kind == CredentialsKind.BEARER
                ? user == null && TOKEN.matcher(secret).matches()
                : user != null && user.indexOf(':') < 0);
    }

    /** The Authorization header. */
    String authorization() {
        return kind == CredentialsKind.BEARER
                ? "Bearer " + secret
                : "Basic " + Base64.getEncoder().encodeToString((user + ':' + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret: it may come into a log. */
    @Override
    public String toString() {
        return "SourceCredentials[" + kind + "]";
    }
}
