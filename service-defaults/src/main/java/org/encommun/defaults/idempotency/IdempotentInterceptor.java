package org.encommun.defaults.idempotency;

import java.lang.reflect.Parameter;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.vertx.ext.web.RoutingContext;

/** Answers a repeated request from what was stored; runs inside the transaction that {@code @Transactional} opened. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{8,255}");

    private final IdempotencyRecords records;
    private final CurrentUser caller;
    private final RoutingContext request;
    private final ObjectMapper mapper;

    IdempotentInterceptor(IdempotencyRecords records, CurrentUser caller, RoutingContext request, ObjectMapper mapper) {
        this.records = records;
        this.caller = caller;
        this.request = request;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext invocation) throws Exception {
        RequestIdentity identity = new RequestIdentity(caller.name(), request.request().method().name(),
                request.normalizedPath(), key());
        byte[] fingerprint = identity.fingerprint(mapper.writeValueAsBytes(body(invocation)));
        var stored = records.claim(identity, fingerprint);
        if (stored.isPresent()) {
            return stored.get().toResponse();
        }
        StoredResponse answer = StoredResponse.of((Response) invocation.proceed(), mapper);
        records.store(identity, fingerprint, answer);
        return answer.toResponse();
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
            if (!parameters[i].isAnnotationPresent(Context.class)) {
                body.add(mapper.<JsonNode>valueToTree(invocation.getParameters()[i]));
            }
        }
        return body;
    }
}
