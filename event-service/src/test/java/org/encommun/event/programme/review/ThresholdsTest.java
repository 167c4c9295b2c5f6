package org.encommun.event.programme.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.encommun.event.programme.warning.Level;
import org.encommun.event.programme.warning.Limits;
import org.encommun.event.programme.warning.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void theDefaultsAreValidThresholds() {
        assertThat(validator.validate(Thresholds.DEFAULTS)).isEmpty();
    }

    @Test
    void theRulesGoByTheLevelsThatTheEventSets() {
        Thresholds relaxed = new Thresholds(120, 10, 15, 60, 70, 130, Map.of(Rule.ROOM_CLOSED, Level.IGNORE));

        assertThat(relaxed.limits().level(Rule.ROOM_CLOSED)).isEqualTo(Level.IGNORE);
        assertThat(relaxed.limits().level(Rule.ROOM_TOO_SMALL)).isEqualTo(Level.WARN);
    }

    @Test
    void theDefaultsAreThoseOfTheRules() {
        assertThat(Thresholds.DEFAULTS.limits()).isEqualTo(Limits.DEFAULTS);
    }

    @Test
    void aRuleWithoutALevelIsRefused() {
        Map<Rule, Level> levels = new HashMap<>();
        levels.put(Rule.ROOM_CLOSED, null);

        assertThat(validator.validate(new Thresholds(120, 10, 15, 60, 70, 130, levels))).hasSize(1);
    }

    @Test
    void aPauseOfNoTimeAndAStandstillAreRefused() {
        assertThat(validator.validate(new Thresholds(0, 0, 101, -1, 0, 99, null))).hasSize(6);
        assertThat(validator.validate(new Thresholds(null, null, null, null, null, null, null))).hasSize(6);
    }
}
