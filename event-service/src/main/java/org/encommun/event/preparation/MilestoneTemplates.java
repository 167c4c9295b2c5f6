package org.encommun.event.preparation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The milestones proposed to organisers, based on the experience of earlier events. */
@ApplicationScoped
class MilestoneTemplates {

    private static final String FILE = "milestone-templates.json";

    private final Map<MilestoneTemplate, List<TemplateMilestone>> milestones;

    MilestoneTemplates(ObjectMapper mapper) {
        try (InputStream file = MilestoneTemplates.class.getResourceAsStream(FILE)) {
            milestones = mapper.readValue(file, new TypeReference<Map<MilestoneTemplate, List<TemplateMilestone>>>() {
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The milestones of a template, earliest first. */
    List<TemplateMilestone> of(MilestoneTemplate template) {
        return milestones.get(template);
    }

    /**
     * The milestones of a template that an event does not have yet.
     *
     * @param taken the keys of the milestones that the event took from any template
     */
    List<TemplateMilestone> missing(MilestoneTemplate template, Set<String> taken) {
        return of(template).stream().filter(milestone -> !taken.contains(milestone.key())).toList();
    }
}
