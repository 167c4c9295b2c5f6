package org.encommun.defaults.openapi;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

import io.quarkus.security.Authenticated;

/**
 * Who may call an operation, from the annotations of its method:
 *
 * <ul>
 * <li>a {@link SecurityRequirement}: the bearer of the named credentials, or of one of several;
 * <li>{@link RolesAllowed}, {@link Authenticated}: every caller with a token;
 * <li>an empty {@link SecurityRequirements}: everybody, and a token is ignored;
 * <li>anything else: everybody; a token may be sent, with which organisers see their drafts.
 * </ul>
 *
 * @param schemes the security schemes of which one is accepted; empty where none is evaluated
 * @param needed whether one of them must be used
 * @param roles the platform roles of which one is needed; empty where the data decide
 */
record Access(List<String> schemes, boolean needed, List<String> roles) {

    private static final List<String> BEARER = List.of("bearer");

    /** Everybody, with a token or without. */
    static final Access OPEN = new Access(BEARER, false, List.of());

    static Access of(MethodInfo method) {
        List<String> named = schemes(method.declaredAnnotations());
        named = named.isEmpty() ? schemes(method.declaringClass().declaredAnnotations()) : named;
        List<String> roles = rule(method, RolesAllowed.class).map(allowed -> List.of(allowed.value().asStringArray()))
                .orElse(List.of());
        if (!named.isEmpty()) {
            return new Access(named, true, roles);
        }
        boolean open = method.hasDeclaredAnnotation(PermitAll.class)
                || rule(method, RolesAllowed.class).isEmpty() && rule(method, Authenticated.class).isEmpty();
        if (open && rule(method, SecurityRequirements.class).isPresent()) {
            return new Access(List.of(), false, List.of());
        }
        return new Access(BEARER, !open, open ? List.of() : roles);
    }

    private static List<String> schemes(List<AnnotationInstance> annotations) {
        return annotations.stream().flatMap(annotation -> {
            if (annotation.name().equals(DotName.createSimple(SecurityRequirement.class))) {
                return Stream.of(annotation);
            }
            boolean several = annotation.name().equals(DotName.createSimple(SecurityRequirements.class));
            return several && annotation.value() != null ? Stream.of(annotation.value().asNestedArray()) : Stream.empty();
        }).map(requirement -> requirement.value("name").asString()).toList();
    }

    /** Annotations of the method take precedence over those of its class. */
    private static Optional<AnnotationInstance> rule(MethodInfo method, Class<? extends Annotation> annotation) {
        AnnotationInstance own = method.declaredAnnotation(annotation);
        return Optional.ofNullable(own != null ? own : method.declaringClass().declaredAnnotation(annotation));
    }
}
