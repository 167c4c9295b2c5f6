package org.encommun.directory.imports.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void allComeInTheirOrder() {
        Iterator<String> source = List.of("a", "b", "c").iterator();

        try (ReadAhead<String> ahead = new ReadAhead<>(
                () -> source.hasNext() ? Optional.of(source.next()) : Optional.empty())) {
            assertThat(ahead.next()).contains("a");
            assertThat(ahead.next()).contains("b");
            assertThat(ahead.next()).contains("c");
            assertThat(ahead.next()).isEmpty();
            assertThat(ahead.next()).isEmpty();
        }
    }

    @Test
    void theNextOneIsMadeWhileSomebodyWorksOnThePresentOneAndNoFurtherOne() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);

        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            second.countDown();
            return Optional.of(made.incrementAndGet());
        })) {
            assertThat(ahead.next()).contains(1);
            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
            assertThat(made).hasValue(2);
        }
    }

    @Test
    void aFailureComesAfterWhatWasMadeBeforeIt() {
        AtomicInteger calls = new AtomicInteger();

        try (ReadAhead<String> ahead = new ReadAhead<>(() -> {
            if (calls.incrementAndGet() == 2) {
                throw new IllegalArgumentException("broken");
            }
            return Optional.of("whole");
        })) {
            assertThat(ahead.next()).contains("whole");
            assertThatThrownBy(ahead::next).isInstanceOf(IllegalArgumentException.class).hasMessage("broken");
        }
    }

    @Test
    void onceItIsClosedTheSourceIsUsedNoMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        AtomicBoolean used = new AtomicBoolean();
        ReadAhead<String> ahead = new ReadAhead<>(() -> {
            used.set(true);
            begun.countDown();
            TimeUnit.MILLISECONDS.sleep(100);
            used.set(false);
            return Optional.of("one");
        });
        ahead.next();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        ahead.close();

        assertThat(used).isFalse();
    }
}
