package org.encommun.local.faults.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final int MANY = 500;

    @Test
    void theSameSeedGivesTheSameCommands() {
        assertThat(commands(42, 3)).isEqualTo(commands(42, 3));
    }

    @Test
    void anotherSeedGivesOtherCommands() {
        assertThat(commands(43, 3)).doesNotContainAnyElementsOf(commands(42, 3));
    }

    @Test
    void noTwoClientsGiveTheSameCommand() {
        assertThat(commands(42, 4)).doesNotContainAnyElementsOf(commands(42, 3));
    }

    @Test
    void everyKindOfCommandIsAmongThem() {
        assertThat(commands(42, 3).stream().map(Object::getClass).distinct())
                .hasSize(Command.class.getPermittedSubclasses().length);
    }

    @Test
    void nobodyCancelsTwice() {
        assertThat(commands(42, 3).stream().filter(Command.Cancel.class::isInstance)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<Command> commands(long seed, int client) {
        return Stream.generate(new Commands(seed, client)::next).limit(MANY).toList();
    }
}
