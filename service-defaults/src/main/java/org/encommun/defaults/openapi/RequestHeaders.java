package org.encommun.defaults.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the request headers of creations, changes and reads. */
final class RequestHeaders {

    /** Entity tags as in RFC 9110; {@code *} is refused, since it would let a client overwrite what it has not read. */
    private static final String TAGS = "^(W/)?\"[\\x21\\x23-\\x7e]*\"( *, *(W/)?\"[\\x21\\x23-\\x7e]*\")*$";

    private RequestHeaders() {}

    static void describe(Endpoint endpoint) {
        if (endpoint.creates()) {
            endpoint.operation().addParameter(header("Idempotency-Key",
                    "A text of your choice, such as a random UUID, that identifies this creation. Repeated within 24 hours "
                            + "with the same body it gets the same response, and nothing is created twice.")
                    .required(true).schema(text("^[\\x21-\\x7e]+$").minLength(8).maxLength(255))
                    .example("5f0c9d4e-6c1b-4a53-9d0f-2f6f6c1e7b11"));
        }
        if (endpoint.isChange()) {
            endpoint.operation().addParameter(header("If-Match", "The ETag of the version that you have read.")
                    .required(true).schema(text(TAGS).minLength(2).maxLength(1_000)).example("\"3\""));
        }
        if (ResponseHeaders.mayBeUnchanged(endpoint)) {
            endpoint.operation().addParameter(header("If-None-Match",
                    "The ETag of the version that you hold, or several; 304 if it is still the present one.")
                    .schema(text(TAGS.replace("^", "^(\\*|").replace("$", ")$")).minLength(1).maxLength(1_000))
                    .example("\"3\""));
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description);
    }

    private static Schema text(String pattern) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).pattern(pattern);
    }
}
