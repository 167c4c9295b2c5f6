package org.encommun.directory.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.DigestUtils;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page of a desk: one document with its style inside, so that it can be kept and printed. It has no script, and loads, sends and frames
 * nothing.
 */
@Singleton
class DeskPage {

    private final String style;
    private final Map<String, String> headers;

    DeskPage() {
        style = style();
        headers = Map.of("Content-Language", "fr",
                "Content-Security-Policy", "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
                        .formatted(Base64.getEncoder().encodeToString(DigestUtils.sha256(style))) + "frame-ancestors 'none'",
                // the address is a secret
                "Referrer-Policy", "no-referrer",
                "X-Content-Type-Options", "nosniff",
                "X-Robots-Tag", "noindex, nofollow");
    }

    /** Checked against the types of their data when building. */
    @CheckedTemplate(basePath = "desk")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(DeskView desk, String style);

        static native TemplateInstance expired(String style);
    }

    String of(DeskView desk) {
        return Templates.page(desk, style).render();
    }

    /** In place of a desk to which an address no longer leads. */
    String expired() {
        return Templates.expired(style).render();
    }

    /** Those with which it is sent. */
    Map<String, String> headers() {
        return headers;
    }

    private static String style() {
        try (InputStream file = DeskPage.class.getResourceAsStream("desk.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
