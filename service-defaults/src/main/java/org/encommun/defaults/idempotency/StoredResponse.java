package org.encommun.defaults.idempotency;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.problem.CommonProblem;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A stored response. Its location is kept without the host, which the next request may address by another name.
 *
 * @param status the HTTP status
 * @param headers the headers that the resource set
 * @param body the JSON, or {@code null} where there was none
 */
record StoredResponse(int status, Map<String, String> headers, String body) {

    /** The headers that a resource sets and a client needs again. */
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    /** Marks an erased response: operations that create something never respond with this status themselves. */
    static final int ERASED = CommonProblem.IDEMPOTENT_RESPONSE_ERASED.status();

    /** In place of a response that must not be kept. */
    static StoredResponse erased() {
        return new StoredResponse(ERASED, Map.of(), null);
    }

    static StoredResponse of(Response response, ObjectMapper mapper) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, name.equals(HttpHeaders.LOCATION) ? URI.create(value).getRawPath() : value);
            }
        }
        String body = response.getEntity() == null ? null : mapper.writeValueAsString(response.getEntity());
        return new StoredResponse(response.getStatus(), headers, body);
    }

    RestResponse<Object> toRestResponse() {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(status);
        headers.forEach(response::header);
        if (body != null) {
            response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
