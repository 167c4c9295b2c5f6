package org.encommun.event.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class MilestoneTemplatesTest {

    private static final Map<MilestoneTemplate, Integer> WEEKS = Map.of(MilestoneTemplate.THREE_MONTHS, 13,
            MilestoneTemplate.SIX_MONTHS, 26, MilestoneTemplate.TWELVE_MONTHS, 52);

    private final MilestoneTemplates templates = new MilestoneTemplates(new ObjectMapper());

    @ParameterizedTest
    @EnumSource
    void aTemplateBeginsAsEarlyAsItsNameSaysAndGoesOnAfterTheEvent(MilestoneTemplate template) {
        List<TemplateMilestone> milestones = templates.of(template);

        assertThat(milestones).isSortedAccordingTo(Comparator.comparing(TemplateMilestone::weeksBefore).reversed());
        assertThat(milestones.get(0).weeksBefore()).isEqualTo(WEEKS.get(template));
        assertThat(milestones.get(milestones.size() - 1).weeksBefore()).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateProposesNothingTwiceAndNothingThatAMilestoneCannotBe(MilestoneTemplate template) {
        assertThat(templates.of(template)).extracting(TemplateMilestone::key).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(templates.of(template)).allSatisfy(milestone -> {
            assertThat(milestone.title()).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContain("'");
            assertThat(milestone.details().daysBefore()).isBetween(-MilestoneDetails.REACH_IN_DAYS,
                    MilestoneDetails.REACH_IN_DAYS);
        });
    }

    @ParameterizedTest
    @EnumSource
    void needsComeBeforeProposalsAndTheSynthesisAfterTheEvent(MilestoneTemplate template) {
        assertThat(templates.of(template)).extracting(TemplateMilestone::key).containsSubsequence("territory-needs",
                "call-for-proposals", "co-construction", "programme-release", "commitments", "synthesis");
    }

    @Test
    void theSameKeyIsTheSameMilestoneInAllTemplates() {
        for (TemplateMilestone shorter : templates.of(MilestoneTemplate.THREE_MONTHS)) {
            assertThat(templates.of(MilestoneTemplate.TWELVE_MONTHS)).filteredOn(other -> other.key().equals(shorter.key()))
                    .singleElement().extracting(TemplateMilestone::title).isEqualTo(shorter.title());
        }
    }

    @Test
    void milestonesTakenBeforeAreNotTakenAgain() {
        assertThat(templates.missing(MilestoneTemplate.SIX_MONTHS, Set.of("territory-needs", "of-another-time")))
                .hasSize(templates.of(MilestoneTemplate.SIX_MONTHS).size() - 1).extracting(TemplateMilestone::key)
                .doesNotContain("territory-needs");
    }
}
