package org.encommun.defaults.precondition;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a merge patch; it is applied later, when the service has the present details. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
public class EditReader implements MessageBodyReader<Edit<?>> {

    private final ObjectMapper mapper;
    private final MergePatch mergePatch;

    EditReader(ObjectMapper mapper, MergePatch mergePatch) {
        this.mapper = mapper;
        this.mergePatch = mergePatch;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Edit.class;
    }

    @Override
    public Edit<?> readFrom(Class<Edit<?>> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        ObjectNode patch = read(body);
        return new Edit<>(new IfMatch(headers.getFirst(HttpHeaders.IF_MATCH)), present -> mergePatch.apply(present, patch));
    }

    private ObjectNode read(InputStream body) throws IOException {
        try {
            JsonNode read = mapper.readTree(body);
            if (read instanceof ObjectNode patch) {
                return patch;
            }
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
        throw new Refusal(CommonProblem.UNREADABLE_BODY);
    }
}
