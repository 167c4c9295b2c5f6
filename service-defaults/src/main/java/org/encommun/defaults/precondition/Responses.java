package org.encommun.defaults.precondition;

import java.net.URI;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.defaults.aggregate.Aggregate;
import org.jboss.resteasy.reactive.RestResponse;

import io.vertx.core.http.HttpServerRequest;

/** The responses of resources. The version of an aggregate is its strong entity tag (RFC 9110, section 8.8.3). */
@RequestScoped
public class Responses {

    private final HttpServerRequest request;

    Responses(HttpServerRequest request) {
        this.request = request;
    }

    /** 200 with an aggregate that was read or changed; 304 without a body for a client that holds the version read. */
    public <A extends Aggregate, V> RestResponse<V> ok(A aggregate, Function<? super A, V> view) {
        return ok(aggregate.version(), () -> view.apply(aggregate));
    }

    /**
     * 200 with something that has a version; 304 without a body for a client that holds the version read.
     *
     * @param version the version read
     * @param view creates the body; not called if the client holds the version
     */
    public <V> RestResponse<V> ok(long version, Supplier<V> view) {
        EntityTag tag = tag(version);
        return HttpMethod.GET.equals(request.method().name()) && isHeld(tag)
                ? RestResponse.ResponseBuilder.<V>notModified().tag(tag).build()
                : RestResponse.ResponseBuilder.ok(view.get()).tag(tag).build();
    }

    /** 200 with content that changes with time without a new version: never 304. */
    public <V> RestResponse<V> fresh(long version, V view) {
        return RestResponse.ResponseBuilder.ok(view).tag(tag(version)).build();
    }

    /** 201 with a new member of the requested collection; its address is that of the collection followed by its id. */
    public <A extends Aggregate, V> RestResponse<V> created(A member, Function<? super A, V> view) {
        return createdAt(request.path() + "/" + member.id(), member.version(), view.apply(member));
    }

    /**
     * 201 with what was created.
     *
     * @param path where it can be read, on this service
     */
    public <A extends Aggregate, V> RestResponse<V> createdAt(String path, A aggregate, Function<? super A, V> view) {
        return createdAt(path, aggregate.version(), view.apply(aggregate));
    }

    /** As {@link #createdAt(String, Aggregate, Function)}, for something versioned that is not an aggregate. */
    public <V> RestResponse<V> createdAt(String path, long version, V view) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(path)).tag(tag(version)).entity(view).build();
    }

    /** 201 with something that has no version. */
    public <V> RestResponse<V> createdAt(String path, V view) {
        return RestResponse.ResponseBuilder.<V>created(URI.create(path)).entity(view).build();
    }

    /** 200 with the present state as a file; never 304, since it is downloaded for editing. */
    public RestResponse<byte[]> file(byte[] content, long version, String fileName) {
        return RestResponse.ResponseBuilder.ok(content).tag(tag(version))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName)).build();
    }

    /**
     * 200 with a public document, which everybody may keep for a minute; 304 for a client that holds the same bytes.
     *
     * @param fileName the name under which browsers save it; {@code null} for a document that they show
     */
    public RestResponse<byte[]> document(byte[] content, String fileName) {
        EntityTag tag = new EntityTag(DigestUtils.sha256Hex(content));
        RestResponse.ResponseBuilder<byte[]> response = isHeld(tag)
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(content);
        if (fileName != null) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName));
        }
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").build();
    }

    private static String attachment(String fileName) {
        return "attachment; filename=\"" + fileName + '"';
    }

    /** Whether the client holds the version with this tag: If-None-Match by the weak comparison (RFC 9110, section 13.1.2). */
    private boolean isHeld(EntityTag tag) {
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        String present = '"' + tag.getValue() + '"';
        return held != null && Arrays.stream(held.split(",")).map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(present) || given.equals("W/" + present));
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
