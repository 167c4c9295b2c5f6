package org.encommun.defaults.problem;

import java.util.OptionalInt;

/** The problems that any of the services can respond with. */
public enum CommonProblem implements ProblemType {

    /** The body is not JSON, or not of the expected structure. */
    UNREADABLE_BODY(400),
    /** The body names a field that does not exist. */
    UNKNOWN_FIELD(400),
    /** A field has a value of the wrong type or form. */
    WRONG_TYPE(400),
    /** A text holds a character that no text may have, such as NUL or half a surrogate pair. */
    INVALID_CHARACTER(400),
    /** One or more fields break a constraint; the document lists them. */
    VALIDATION_FAILED(400),
    /** The request is wrong in a way that no other type describes. */
    BAD_REQUEST(400),
    /** The address is not a URI reference of RFC 3986: a percent sign without two hexadecimal digits, for example. */
    MALFORMED_ADDRESS(400),
    /** The Host header is missing, repeated or no host name. */
    MALFORMED_HOST(400),
    /** The cursor was not issued by this service. */
    INVALID_CURSOR(400),
    /** A request that creates something lacks its Idempotency-Key. */
    IDEMPOTENCY_KEY_MISSING(400),
    /** The Idempotency-Key is shorter than 8 or longer than 255 characters, or has others than visible ASCII. */
    IDEMPOTENCY_KEY_MALFORMED(400),
    /** If-Match is not a list of entity tags. */
    MALFORMED_PRECONDITION(400),
    /** No token, or one that is unreadable, expired, from another issuer or for another audience. */
    UNAUTHENTICATED(401),
    /** The bearer may not do this. */
    FORBIDDEN(403),
    /** No resource exists at this address. */
    NOT_FOUND(404),
    /** The method is not allowed at this address. */
    METHOD_NOT_ALLOWED(405),
    /** The response is not available in a media type that the client accepts. */
    NOT_ACCEPTABLE(406),
    /** The body of the request stopped arriving before it was complete. */
    BODY_STALLED(408),
    /** Another request with the same Idempotency-Key is being processed. */
    IDEMPOTENCY_KEY_IN_USE(409),
    /** Another request changed the same data at the same time. */
    CONCURRENT_CHANGE(409),
    /** The request was processed before, and its response was erased together with personal data. */
    IDEMPOTENT_RESPONSE_ERASED(410),
    /** The If-Match given is not that of the present version. */
    STALE_VERSION(412),
    /** The body is larger than the service accepts. */
    BODY_TOO_LARGE(413),
    /** The address is longer than 8,000 characters. */
    ADDRESS_TOO_LONG(414),
    /** The media type of the body is not supported. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The Idempotency-Key was used before with another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A field refers to an aggregate of another service that does not exist, or that this service has not received yet. */
    UNKNOWN_REFERENCE(422),
    /** A change was requested without If-Match. */
    PRECONDITION_REQUIRED(428),
    /** The client has sent more requests to this address within a minute than the service accepts. */
    TOO_MANY_REQUESTS(429),
    /** The headers of the request have more than 16,000 characters. */
    HEADERS_TOO_LARGE(431),
    /** The service failed; the request may be sent again with the same Idempotency-Key. */
    INTERNAL_ERROR(500),
    /** The service is temporarily unavailable; the request may be retried later. */
    UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public OptionalInt retryAfterSeconds() {
        return this == IDEMPOTENCY_KEY_IN_USE || this == UNAVAILABLE ? OptionalInt.of(1) : OptionalInt.empty();
    }

    @Override
    public int status() {
        return status;
    }

    static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> BODY_STALLED;
            case 409 -> CONCURRENT_CHANGE;
            case 412 -> STALE_VERSION;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
