package org.encommun.defaults.problem;

import java.util.Arrays;
import java.util.Locale;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Builds the document of RFC 9457 for a refusal. */
final class ProblemDocument {

    private ProblemDocument() {}

    static HttpProblem.Builder builder(Refusal refusal, Locale language) {
        ProblemType type = refusal.type();
        Object[] arguments = Arrays.stream(refusal.arguments()).map(ProblemDocument::onOneLine).toArray();
        HttpProblem.Builder document = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(ProblemTexts.title(type, language))
                .withStatus(type.status())
                .withDetail(ProblemTexts.detail(type, language, arguments))
                .withHeader("Content-Language", language.getLanguage());
        refusal.members().forEach((name, value) -> document.with(name, value(value, language)));
        refusal.retryAfterSeconds().ifPresent(seconds -> document.withHeader("Retry-After", seconds));
        if (type == CommonProblem.UNAUTHENTICATED) {
            document.withHeader("WWW-Authenticate", "Bearer");
        }
        return document;
    }

    private static Object value(Object member, Locale language) {
        return member instanceof LocalisedMember localised ? localised.in(language) : onOneLine(member);
    }

    /** Prevents log injection: client input must not start a new line. */
    private static Object onOneLine(Object value) {
        return value instanceof String text ? text.replaceAll("\\p{Cntrl}", " ") : value;
    }
}
