package org.encommun.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

class KeyedDigestsTest {

    private static final String KEY = "a-key-of-the-installation-00000000000";

    @Test
    void theSameTextHasOtherDigestsForOtherPurposesAndInstallations() {
        byte[] text = "0612345678".getBytes(StandardCharsets.UTF_8);
        byte[] digest = new KeyedDigests(KEY).forPurpose("one").doFinal(text);

        assertThat(digest).isEqualTo(new KeyedDigests(KEY).forPurpose("one").doFinal(text)).hasSize(32)
                .isNotEqualTo(new KeyedDigests(KEY).forPurpose("other").doFinal(text))
                .isNotEqualTo(new KeyedDigests("the-key-of-another-one-000000000000000").forPurpose("one").doFinal(text))
                .isNotEqualTo(DigestUtils.sha256(text));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new KeyedDigests("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subjectsThatAreDigestedAtOnceHaveTheirOwnPseudonyms() {
        SubjectDigest digest = new SubjectDigest(KEY);
        List<Subject> subjects = IntStream.range(0, 20_000).mapToObj(i -> new Subject("urn:issuer", "subject-" + i)).toList();
        List<String> oneByOne = subjects.stream().map(digest::of).toList();

        List<String> atOnce = subjects.parallelStream().map(digest::of).toList();

        assertThat(atOnce).isEqualTo(oneByOne);
    }
}
