package org.encommun.defaults.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;

/**
 * The methods allowed at an address, over all resource classes: the framework lists those of one class only for OPTIONS,
 * regardless of the rest of the path, and none for 405.
 */
@Singleton
public class AllowedMethods {

    private volatile List<Operation> operations;

    /**
     * The methods of an address in alphabetical order; GET implies HEAD, and any method implies OPTIONS.
     *
     * @param path the normalised path
     * @return empty where there is no such address
     */
    public Set<String> of(String path) {
        List<Operation> matching = operations().stream().filter(operation -> operation.path.matcher(path).matches()).toList();
        // as in routing: "/events/feed" is not an event whose id is "feed"
        int mostLiteral = matching.stream().mapToInt(Operation::literalCharacters).max().orElse(0);
        Set<String> methods = matching.stream().filter(operation -> operation.literalCharacters == mostLiteral)
                .map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private List<Operation> operations() {
        List<Operation> known = operations;
        if (known == null) {
            known = read(ResteasyReactiveRecorder.getCurrentDeployment());
            operations = known;
        }
        return known;
    }

    private static List<Operation> read(Deployment deployment) {
        List<Operation> found = new ArrayList<>();
        for (RequestPath<InitialMatch> type : deployment.getClassMappers()) {
            handlers(type.value).forEach(handler -> handler.getMappers().forEach((method, mapper) -> {
                if (method != null) {
                    mapper.getTemplates().forEach(path -> found.add(Operation.of(type.template, path.template, method)));
                }
            }));
        }
        return List.copyOf(found);
    }

    private static Stream<ClassRoutingHandler> handlers(InitialMatch match) {
        return Arrays.stream(match.handlers).filter(ClassRoutingHandler.class::isInstance).map(ClassRoutingHandler.class::cast);
    }

    private record Operation(Pattern path, int literalCharacters, String method) {

        static Operation of(URITemplate type, URITemplate path, String method) {
            if (path.template.equals("/")) {
                return new Operation(Pattern.compile(regex(type) + "/?"), type.literalCharacterCount, method);
            }
            return new Operation(Pattern.compile(regex(type) + regex(path) + "/?"),
                    type.literalCharacterCount + path.literalCharacterCount, method);
        }

        private static String regex(URITemplate template) {
            return Arrays.stream(template.components).map(part -> switch (part.type) {
                case LITERAL -> Pattern.quote(part.literalText);
                case DEFAULT_REGEX -> "[^/]+";
                case CUSTOM_REGEX -> part.pattern.pattern().replaceFirst("^\\^", "").replaceAll("\\(\\?<[^>]+>", "(");
            }).collect(Collectors.joining()).replaceFirst("/(\\\\E)?$", "$1");
        }
    }
}
