package org.encommun.defaults.asyncapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** Serves the AsyncAPI description of the topics that this service publishes. */
@Path("/asyncapi")
public class AsyncApiResource {

    private static final Pattern HOST = Pattern.compile("(?m)^( +host: ).*$");

    private final String broker;

    /** @param brokers the bootstrap servers, of which the description names the first */
    AsyncApiResource(@ConfigProperty(name = "encommun.bus.public-servers") List<String> brokers) {
        this.broker = brokers.get(0);
    }

    @GET
    @Produces("application/vnd.aai.asyncapi+yaml;version=3.0.0")
    @Operation(hidden = true)
    public String description() throws IOException {
        try (InputStream description = resource("asyncapi.yaml")) {
            String text = new String(description.readAllBytes(), StandardCharsets.UTF_8);
            return HOST.matcher(text).replaceFirst("$1" + Matcher.quoteReplacement(broker));
        }
    }

    /** @param file a schema or a golden sample, as the description refers to it */
    @GET
    @Path("/contracts/{file: [a-z0-9.-]+\\.json}")
    @Produces("application/json")
    @Operation(hidden = true)
    public Response contract(@PathParam("file") String file) {
        return Response.ok(resource("contracts/" + file)).header("Cache-Control", "public, max-age=300").build();
    }

    private static InputStream resource(String name) {
        InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (found == null) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return found;
    }
}
