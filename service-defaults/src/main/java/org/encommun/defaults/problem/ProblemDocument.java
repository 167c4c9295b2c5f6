package org.encommun.defaults.problem;

import java.util.Locale;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Builds the document of RFC 9457 for a type; the only place that knows the library which writes it. */
final class ProblemDocument {

    private ProblemDocument() {}

    static HttpProblem of(Refusal refusal, Locale language) {
        HttpProblem.Builder document = builder(refusal.type(), language, refusal.arguments());
        refusal.members().forEach(document::with);
        if (refusal.type() == CommonProblem.IDEMPOTENCY_KEY_IN_USE || refusal.type() == CommonProblem.UNAVAILABLE) {
            document.withHeader("Retry-After", 1);
        }
        return document.build();
    }

    static HttpProblem.Builder builder(ProblemType type, Locale language, Object... arguments) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(ProblemTexts.title(type, language))
                .withStatus(type.status())
                .withDetail(ProblemTexts.detail(type, language, arguments))
                .withHeader("Content-Language", language.getLanguage());
    }
}
