package org.encommun.defaults.problem;

import java.util.Locale;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Builds the document of RFC 9457 for a refusal. */
final class ProblemDocument {

    private ProblemDocument() {}

    static HttpProblem.Builder builder(Refusal refusal, Locale language) {
        ProblemType type = refusal.type();
        HttpProblem.Builder document = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(ProblemTexts.title(type, language))
                .withStatus(type.status())
                .withDetail(ProblemTexts.detail(type, language, refusal.arguments()))
                .withHeader("Content-Language", language.getLanguage());
        refusal.members().forEach(document::with);
        if (type == CommonProblem.IDEMPOTENCY_KEY_IN_USE || type == CommonProblem.UNAVAILABLE) {
            document.withHeader("Retry-After", 1);
        }
        if (type == CommonProblem.UNAUTHENTICATED) {
            document.withHeader("WWW-Authenticate", "Bearer");
        }
        return document;
    }
}
