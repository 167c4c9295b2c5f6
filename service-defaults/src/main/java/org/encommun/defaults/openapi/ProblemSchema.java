package org.encommun.defaults.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemTexts;

/** The schema of every refusal, with an example in the default language. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema create() {
        CommonProblem example = CommonProblem.STALE_VERSION;
        Locale language = ProblemTexts.LANGUAGES.get(0);
        return object().additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .description("A problem document (RFC 9457). `type` identifies the problem; `title` and `detail` are "
                        + "in the language of Accept-Language, French unless English is preferred.")
                .addProperty("type", text("The kind of problem.", example.uri().toString()))
                .addProperty("title", text("A short summary of the problem.", ProblemTexts.title(example, language)))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))
                        .description("The HTTP status.").examples(List.of(example.status())))
                .addProperty("detail", text("What went wrong and what to do about it.", ProblemTexts.detail(example, language)))
                .addProperty("instance", text("The requested address.", "/events/019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42"))
                .addProperty("field", text("The field at fault, if any.", "startsAt"))
                .addProperty("violations", violations())
                .required(List.of("type", "title", "status"));
    }

    private static Schema violations() {
        Schema violation = object().addProperty("field", text("The field at fault.", "title"))
                .addProperty("in", text("Where it is: body, query, path or header.", "body"))
                .addProperty("message", text("What is wrong with it.", "ne doit pas être vide"))
                .required(List.of("field", "in", "message"));
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(violation)
                .description("The fields that break a constraint, where the type is validation-failed.")
                .examples(List.of(List.of(Map.of("field", "title", "in", "body", "message", "ne doit pas être vide"))));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description)
                .examples(List.of(example));
    }
}
