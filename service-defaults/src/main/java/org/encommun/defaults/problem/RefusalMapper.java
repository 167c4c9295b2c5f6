package org.encommun.defaults.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Answers a refused request with the document of its rule. */
@Provider
public final class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Context
    HttpHeaders headers;

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return ProblemDocument.of(refusal, ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
