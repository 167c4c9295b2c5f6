package org.encommun.defaults.idempotency;

import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.http.SpooledBody;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.KeyedDigests;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

/** Responds to a repeated request with the stored response, and stores responses in the transaction of their effect. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
public class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{8,255}");

    private final IdempotencyRecords records;
    private final CurrentUser currentUser;
    private final RoutingContext request;
    private final ObjectMapper mapper;
    private final KeyedDigests digests;

    IdempotentInterceptor(IdempotencyRecords records, CurrentUser currentUser, RoutingContext request, ObjectMapper mapper,
            KeyedDigests digests) {
        this.records = records;
        this.currentUser = currentUser;
        this.request = request;
        this.mapper = mapper;
        this.digests = digests;
    }

    @AroundInvoke
    Object respondOnce(InvocationContext invocation) throws Exception {
        RequestIdentity identity = new RequestIdentity(currentUser.name(), request.request().method().name(),
                request.normalizedPath(), key());
        // under a key: whoever reads the table must not find out by trying what a short body said
        byte[] fingerprint = digests.forPurpose("idempotency").doFinal(mapper.writeValueAsBytes(body(invocation)));
        StoredResponse response = QuarkusTransaction.joiningExisting()
                .call(() -> respond(identity, fingerprint, invocation));
        return invocation.getMethod().getReturnType() == RestResponse.class
                ? response.toRestResponse()
                : response.toRestResponse().toResponse();
    }

    private StoredResponse respond(RequestIdentity identity, byte[] fingerprint, InvocationContext invocation)
            throws Exception {
        Optional<StoredResponse> stored = records.claim(identity, fingerprint);
        if (stored.isPresent()) {
            return stored.get();
        }
        StoredResponse response = StoredResponse.of(toResponse(invocation.proceed()), mapper);
        boolean secret = invocation.getInterceptorBinding(Idempotent.class).showsSecret();
        records.store(identity, fingerprint, secret ? StoredResponse.erased() : response);
        return response;
    }

    private static Response toResponse(Object returned) {
        return returned instanceof RestResponse<?> response ? response.toResponse() : (Response) returned;
    }

    private String key() {
        String key = request.request().getHeader(HEADER);
        if (key == null) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MALFORMED);
        }
        return key;
    }

    private ArrayNode body(InvocationContext invocation) {
        ArrayNode body = mapper.createArrayNode();
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            // conditions and injected framework objects are not part of the request's content
            if (!parameters[i].isAnnotationPresent(Context.class) && !parameters[i].isAnnotationPresent(BeanParam.class)) {
                body.add(mapper.<JsonNode>valueToTree(invocation.getParameters()[i]));
            }
        }
        SpooledBody.of(request).ifPresent(spooled -> body.add(spooled.digest()));
        return body;
    }
}
