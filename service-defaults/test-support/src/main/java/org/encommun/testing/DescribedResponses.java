package org.encommun.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Validates each response in a test against the OpenAPI description of the service: a status, a media type, a required header
 * or a member of a body that is not described fails the test.
 */
final class DescribedResponses implements Filter {

    private OpenApiDescription description;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        description(address).check(request.getMethod(), address.getRawPath(), response);
        return response;
    }

    private synchronized OpenApiDescription description(URI address) {
        if (description == null) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address.resolve("/q/openapi?format=json")).build();
                description = new OpenApiDescription(new ObjectMapper()
                        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()));
            } catch (IOException failure) {
                throw new AssertionError("the OpenAPI description could not be read", failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("the OpenAPI description could not be read", interrupted);
            }
        }
        return description;
    }
}
