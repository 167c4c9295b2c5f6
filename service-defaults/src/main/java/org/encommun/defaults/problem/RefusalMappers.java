package org.encommun.defaults.problem;

import java.util.Set;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/**
 * Maps refusals to responses, and replaces the framework's own responses where those are not problem documents (unreadable
 * JSON), lack a header (Allow) or fail themselves (the library's mapper for tokens reads a field that this version of Quarkus
 * no longer has).
 */
public final class RefusalMappers {

    /** Of several mappers for an exception the one with the smallest number is used. */
    private static final int FIRST = 1;

    private final AllowedMethods allowedMethods;

    RefusalMappers(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper(priority = FIRST)
    Response refused(Refusal refusal, HttpHeaders headers, UriInfo uri) {
        return answer(refusal, refusal, headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response noToken(UnauthorizedException absent, HttpHeaders headers, UriInfo uri) {
        return answer(absent, new Refusal(CommonProblem.UNAUTHENTICATED), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response noGoodToken(AuthenticationFailedException refused, HttpHeaders headers, UriInfo uri) {
        return answer(refused, new Refusal(CommonProblem.UNAUTHENTICATED), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response noFittingJson(MismatchedInputException mismatch, HttpHeaders headers, UriInfo uri) {
        return answer(mismatch, Causes.refusal(mismatch, 400), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response other(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        return answer(failure, Causes.refusal(failure, failure.getResponse().getStatus()), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response methodNotAllowed(NotAllowedException failure, HttpHeaders headers, UriInfo uri) {
        return methodNotAllowed(failure, allowedMethods.of(uri.getPath()), headers, uri);
    }

    /** Where several resource classes share an address, the framework lists the methods of one class only. */
    @ServerExceptionMapper(priority = FIRST)
    Response notFound(NotFoundException failure, HttpHeaders headers, UriInfo uri, Request request) {
        Set<String> allowed = allowedMethods.of(uri.getPath());
        return allowed.isEmpty() || allowed.contains(request.getMethod())
                ? other(failure, headers, uri)
                : methodNotAllowed(failure, allowed, headers, uri);
    }

    private static Response methodNotAllowed(Throwable cause, Set<String> allowed, HttpHeaders headers, UriInfo uri) {
        Response response = answer(cause, new Refusal(CommonProblem.METHOD_NOT_ALLOWED), headers, uri);
        response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        return response;
    }

    private static Response answer(Throwable cause, Refusal refusal, HttpHeaders headers, UriInfo uri) {
        HttpProblem document = ProblemDocument
                .builder(refusal, ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).build();
        return ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(document, ProblemContext.of(cause, uri))
                .toResponse();
    }
}
